import type { PlanDocument } from '../../schema/plan-document.ts'
import type { Side } from '../../schema/findings.ts'
import { defineRule } from '../rule.ts'
import { titleOf } from '../wording.ts'
import { quoteZh } from '../wording-zh.ts'
import type { Numbered } from './shared/numbering.ts'
import { numberingFaults } from './shared/numbering.ts'

/** 一、 and 第一章; below them a lost heading between two runs looks the same as a repeated number. */
const CHAPTERS: ReadonlySet<string> = new Set(['cjk', '章', '编', '篇', '部分'])

export default defineRule({
  id: 'heading-number-repeats',
  severity: 'warning',
  scope: 'form',
  title: '标题编号重复',
  description: {
    en: 'Two headings of one rank bear the same number: 四、重点任务 and 四、保障措施.',
    zh: '同级标题编号相同：四、重点任务，四、保障措施。'
  },
  rationale: {
    en: 'Chapters are cited by their number; a number that stands for two of them cites neither. Information below the chapters.',
    zh: '章节按编号引用；一个编号对应两章，引用就落空。章以下的标题列为提示。'
  },
  cases: [
    { name: '四 twice', plans: [{ id: '规划', sections: [{ marker: '一、', title: '背景' }, { marker: '二、', title: '任务' }, { marker: '二、', title: '保障' }] }], finds: 1 },
    { name: '（一） under each chapter', plans: [{ id: '规划', sections: [{ marker: '一、', title: '背景' }, { marker: '二、', title: '任务' }] }], finds: 0 }
  ],
  *check(context) {
    for (const document of context.documents) {
      for (const { kind, before, item } of numberingFaults(context, document)) {
        if (kind !== 'repeats' || !before) continue
        yield {
          ...(CHAPTERS.has(item.kind) ? {} : { severity: 'info' as const }),
          group: null,
          message: {
            en: `${titleOf(document)} numbers two headings ${item.marker.replace(/[、.．]$/, '')}: ${before.title} and ${item.title}; whoever cites the number cites both.`,
            zh: `${titleOf(document)}${quoteZh(`${item.marker}${before.title}`)}与${quoteZh(`${item.marker}${item.title}`)}编号重复；按编号引用时无法区分。`
          },
          sides: [sideOf(document, before), sideOf(document, item)],
          identity: [document.id, item.marker, before.title, item.title]
        }
      }
    }
  }
})

const sideOf = (document: PlanDocument, item: Numbered): Side => ({ document: document.id, line: item.line, label: 'heading', raw: `${item.marker}${item.title}`, quantity: null })
