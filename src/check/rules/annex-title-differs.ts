import type { TextLeaf } from '../context.ts'
import { defineRule } from '../rule.ts'
import { titleOf } from '../wording.ts'
import { quoteZh } from '../wording-zh.ts'

/** 附件：… or 附：… at the end of the text announces an annex. */
const ANNOUNCED = /^\s*附(?:件|录|表)?\s?[：:]\s*(?:\d{1,2}[.．、])?\s*(\S.{3,80}?)\s*$/
/** The line that opens the annex itself. */
const OPENS = /^\s*附(?:件|录|表)?\s?\d{0,2}\s*$/

export default defineRule({
  id: 'annex-title-differs',
  severity: 'info',
  scope: 'form',
  title: '附件名称前后不一致',
  description: {
    en: 'An annex is announced under one title and headed by another.',
    zh: '正文所称的附件名称与附件实际标题不同。'
  },
  rationale: {
    en: 'A reader who looks for the announced annex may think that another one is missing.',
    zh: '读者寻找所称附件时，会以为另有一个附件缺失。'
  },
  cases: [
    { name: '重点指标 is announced, 重点指标名词解释 stands there', plans: [{ id: '规划', text: ['附：甲省卫生健康规划重点指标', '附', '甲省卫生健康规划', '重点指标名词解释'] }], finds: 1 },
    { name: 'one title', plans: [{ id: '规划', text: ['附件：甲市现代化建设重点指标体系', '附件', '甲市现代化建设重点指标体系'] }], finds: 0 },
    { name: 'an annex that is not in the text', plans: [{ id: '规划', text: ['附件：甲市现代化建设重点指标体系'] }], finds: 0 }
  ],
  *check({ documents, leaves }) {
    for (const document of documents) {
      const all = leaves(document).filter((leaf) => leaf.leaf.kind !== 'leftover')
      for (const [i, leaf] of all.entries()) {
        const announced = ANNOUNCED.exec(leaf.text)?.[1]
        const opens = announced === undefined ? -1 : all.findIndex((other, j) => j > i && OPENS.test(other.text))
        if (announced === undefined || opens < 0) continue
        const heading = headingBehind(all, opens + 1, announced)
        if (!heading || fold(heading.text) === fold(announced)) continue
        yield {
          group: null,
          message: {
            en: `${titleOf(document)} announces the annex ${announced}, but it is headed ${heading.text}; a reader may think that the announced one is missing.`,
            zh: `${titleOf(document)}所称附件为${quoteZh(announced)}，实际标题为${quoteZh(heading.text)}；容易误认为所称附件缺失。`
          },
          sides: [{ document: document.id, line: leaf.line, label: 'announced', raw: leaf.text.trim(), quantity: null }, { document: document.id, line: heading.line, label: 'headed', raw: heading.text, quantity: null }],
          identity: [document.id, announced, heading.text]
        }
      }
    }
  }
})

/** The lines behind the opening, joined as far as they go on spelling the announced title; the line of the last. Null where they share no beginning with it. */
function headingBehind(leaves: readonly TextLeaf[], from: number, announced: string): { text: string; line: number } | null {
  let text = ''
  for (const leaf of leaves.slice(from, from + 4)) {
    text += leaf.text.trim()
    if (fold(text).length >= fold(announced).length) return fold(text).slice(0, 6) === fold(announced).slice(0, 6) ? { text, line: leaf.line } : null
  }
  return null
}

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')
