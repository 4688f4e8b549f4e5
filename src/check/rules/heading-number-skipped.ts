import { defineRule } from '../rule.ts'
import { titleOf } from '../wording.ts'
import { faultsOf, hasRunIn, numberedItems } from './shared/numbering.ts'

export default defineRule({
  id: 'heading-number-skipped',
  severity: 'info',
  scope: 'form',
  description: 'A heading’s number leaves one out: 一、 is followed by 三、 (标题编号缺号).',
  rationale: 'Either a part of the plan is missing, or its numbers are; both are worth a look before the plan is issued.',
  cases: [
    { name: '二 is missing', plans: [{ id: '规划', sections: [{ marker: '一、', title: '背景' }, { marker: '三、', title: '保障' }] }], finds: 1 },
    { name: 'the first one bears no number', plans: [{ id: '规划', sections: [{ marker: '', title: '背景' }, { marker: '二、', title: '任务' }] }], finds: 1 },
    { name: 'three is missing', plans: [{ id: '规划', sections: [{ marker: '（一）', title: '背景' }, { marker: '（二）', title: '任务' }, { marker: '（四）', title: '保障' }] }], finds: 1 },
    { name: 'one after the other', plans: [{ id: '规划', sections: [{ marker: '一、', title: '背景' }, { marker: '二、', title: '任务' }, { marker: '三、', title: '保障' }] }], finds: 0 }
  ],
  *check({ documents, leaves }) {
    for (const document of documents) {
      for (const { kind, before, item, missing } of faultsOf(numberedItems(document))) {
        if (kind !== 'skips') continue
        const first = (before?.number ?? 0) + 1
        if (missing === 1 && hasRunIn(leaves(document), before?.line ?? 0, item.line, item.kind, first)) continue
        yield {
          group: null,
          message: `${titleOf(document)} ${before ? `goes from ${before.marker}${before.title} to` : 'starts with'} ${item.marker}${item.title}; ${missing === 1 ? `number ${first} is` : `numbers ${first} to ${item.number - 1} are`} missing.`,
          sides: [...(before ? [{ document: document.id, line: before.line, label: 'heading', raw: `${before.marker}${before.title}`, quantity: null }] : []), { document: document.id, line: item.line, label: 'heading', raw: `${item.marker}${item.title}`, quantity: null }],
          identity: [document.id, before?.title ?? '', item.marker, item.title]
        }
      }
    }
  }
})
