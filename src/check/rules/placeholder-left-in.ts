import type { Side } from '../../schema/findings.ts'
import { pieceAt } from '../../tree/passage.ts'
import { defineRule } from '../rule.ts'
import { listOf, titleOf, unique } from '../wording.ts'
import { listZh } from '../wording-zh.ts'

/** 【发文日期】: a field of a form that names what belongs there. */
const FIELD = '【(?:[^】]{0,10}(?:日期|单位|文号|机关|标题|姓名|电话|地址|编号|密级|签发|抄送|印发)[^】]{0,6})】'
/** ××省, XX年: crosses or letters where a name or a number belongs. */
const COUNTED = '(?=[省市县区年月日号人个项])'
const CROSSES = `(?<![×✕╳])[×✕╳]{2,}${COUNTED}|(?<![A-Za-z])[Xx]{2,4}${COUNTED}`
/** （待补充）: a note to the writer. */
const NOTE = '[（(【](?:待补充|待定稿|待填|此处[^）)】]{0,10}|空白)[）)】]|TODO|TBD'
/**
 * What a form leaves open for somebody to fill in: 【签发日期】, ××市, XX年, （此处填写…）, 待补充. Words of the
 * official document template (GB/T 9704-2012) and of drafts.
 */
const PLACEHOLDERS = new RegExp(`${FIELD}|${CROSSES}|${NOTE}`, 'g')

export default defineRule<{ shown: number }>({
  id: 'placeholder-left-in',
  severity: 'warning',
  scope: 'form',
  title: '占位符未填',
  description: {
    en: 'A field of the template that nobody filled in: 【签发日期】, ××市.',
    zh: '模板中的待填项没有填写：【签发日期】、××市。'
  },
  rationale: {
    en: 'The text was issued unfinished, or this is not the issued text.',
    zh: '文件未填写完整就已印发，或这并不是印发的文本。'
  },
  options: { shown: 8 },
  cases: [
    { name: 'the date of signing is left open', plans: [{ id: '规划', text: ['【签发日期】', '抄送：【抄送单位】。'] }], finds: 1 },
    { name: 'brackets with a title in them', plans: [{ id: '规划', text: ['【专栏一】提升能力。', '最大XX公里'] }], finds: 0 }
  ],
  *check({ documents, leaves }, { shown }) {
    for (const document of documents) {
      const sides: Side[] = []
      for (const { leaf, text } of leaves(document)) {
        for (const match of text.matchAll(PLACEHOLDERS)) sides.push({ document: document.id, line: pieceAt(leaf.passage, match.index).line, label: 'text', raw: match[0], quantity: null })
      }
      if (sides.length === 0) continue
      const words = unique(sides.map((side) => side.raw))
      yield {
        group: null,
        message: {
          en: `${titleOf(document)} still holds ${listOf(words)}; the text was issued unfinished, or this is not the issued text.`,
          zh: `${titleOf(document)}仍有${listZh(words)}未填写；文件未填写完整就已印发，或这并不是印发的文本。`
        },
        sides: sides.slice(0, shown),
        identity: [document.id, ...words]
      }
    }
  }
})
