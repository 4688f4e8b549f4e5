import type { PlanDocument } from '../../schema/plan-document.ts'
import type { Side } from '../../schema/findings.ts'
import type { TextLeaf } from '../context.ts'
import { defineRule } from '../rule.ts'
import type { Draft } from '../rule.ts'
import { listOf, titleOf } from '../wording.ts'
import { quoteZh } from '../wording-zh.ts'
import { hasRunIn, numberingFaults } from './shared/numbering.ts'
import type { Fault, Numbered } from './shared/numbering.ts'

export default defineRule<{ many: number }>({
  id: 'heading-number-skipped',
  severity: 'info',
  scope: 'form',
  title: '标题编号缺号',
  description: {
    en: 'A heading’s number leaves one out: 一、 is followed by 三、.',
    zh: '标题编号不连续：一、之后为三、。'
  },
  rationale: {
    en: 'Either a part of the plan is missing, or its numbers are; both are worth a look before the plan is issued.',
    zh: '不是缺了内容，就是编号有误，印发前都值得一看。'
  },
  options: {
    /** More gaps than this in one document are one finding. */
    many: 3
  },
  cases: [
    { name: '二 is missing', plans: [{ id: '规划', sections: [{ marker: '一、', title: '背景' }, { marker: '三、', title: '保障' }] }], finds: 1 },
    { name: 'the first one bears no number', plans: [{ id: '规划', sections: [{ marker: '', title: '背景' }, { marker: '二、', title: '任务' }] }], finds: 1 },
    { name: 'three is missing', plans: [{ id: '规划', sections: [{ marker: '（一）', title: '背景' }, { marker: '（二）', title: '任务' }, { marker: '（四）', title: '保障' }] }], finds: 1 },
    { name: 'four gaps in one plan are one finding', plans: [{ id: '规划', sections: ['一', '三', '五', '七', '九'].map((number) => ({ marker: `${number}、`, title: `任务${number}` })) }], finds: 1 },
    { name: 'one after the other', plans: [{ id: '规划', sections: [{ marker: '一、', title: '背景' }, { marker: '二、', title: '任务' }, { marker: '三、', title: '保障' }] }], finds: 0 }
  ],
  *check(context, { many }) {
    const { leaves } = context
    for (const document of context.documents) {
      const gaps = numberingFaults(context, document).filter(({ kind, before, item, missing }) => kind === 'skips' && !areRunIn(document, leaves(document), before, item, missing))
      if (gaps.length > many) yield together(document, gaps)
      else for (const gap of gaps) yield alone(document, gap)
    }
  }
})

/** Whether the text in between has all that are missing as run-in headings; chapters never run in. */
function areRunIn({ sections }: PlanDocument, leaves: readonly TextLeaf[], before: Numbered | null, item: Numbered, missing: number): boolean {
  if (item.marker.startsWith('第')) return false
  const from = before?.line ?? sections.find(({ id }) => id === item.parent)?.line ?? 0
  const numbers = Array.from({ length: missing }, (_, i) => (before?.number ?? 0) + 1 + i)
  return numbers.every((number) => hasRunIn(leaves, from, item.line, item.kind, number))
}

function alone(document: PlanDocument, { before, item, missing }: Fault): Draft {
  const first = (before?.number ?? 0) + 1
  const bare = before === null && missing === 1 ? bareHeading(document, item) : null
  const lack = missing === 1 ? `number ${first} is` : `numbers ${first} to ${item.number - 1} are`
  return {
    group: null,
    message: {
      en: `${titleOf(document)} ${before ? `goes from ${nameOf(before)} to` : 'starts with'} ${nameOf(item)}; ${bare ? `${nameOf(bare)} above it bears no number, and is read as number 1` : `${lack} missing`}.`,
      zh: `${titleOf(document)}${before ? `${quoteZh(nameOf(before))}之后为` : '首个编号标题即为'}${quoteZh(nameOf(item))}；${bare ? `其前${quoteZh(nameOf(bare))}没有编号，按第1项读取` : `缺少编号${missing === 1 ? first : `${first}至${item.number - 1}`}`}。`
    },
    sides: [...(before ? [sideOf(document, before)] : bare ? [sideOf(document, bare)] : []), sideOf(document, item)],
    identity: [document.id, before?.title ?? '', item.marker, item.title]
  }
}

/** The heading that lost its number: the only one of its rank in front of number two. Null where there is none, or several. */
function bareHeading(document: PlanDocument, item: Numbered): Pick<Numbered, 'marker' | 'title' | 'line'> | null {
  const own = document.sections.find((section) => section.line === item.line)
  const above = document.sections.filter((section) => section.line < item.line && section.parent === item.parent && section.depth === own?.depth)
  return above.length === 1 && above[0]!.marker === '' ? above[0]! : null
}

/** So many gaps are no slips: the numbering itself was lost, in the plan or on its way here. */
const together = (document: PlanDocument, gaps: readonly Fault[]): Draft => ({
  group: null,
  message: {
    en: `${titleOf(document)} leaves out numbers before ${gaps.length} headings, ${listOf(gaps.slice(0, 3).map(({ item }) => nameOf(item)))} among them; the numbering is not kept, or it was lost on the way here.`,
    zh: `${titleOf(document)}有${gaps.length}处标题编号不连续，如${gaps.slice(0, 3).map(({ item }) => quoteZh(nameOf(item))).join('')}之前；编号原本不全，或在流转中丢失。`
  },
  sides: gaps.slice(0, 8).map(({ item }) => sideOf(document, item)),
  identity: [document.id, 'many']
})

const nameOf = (item: Pick<Numbered, 'marker' | 'title'>): string => `${item.marker}${item.title}`
const sideOf = (document: PlanDocument, item: Pick<Numbered, 'marker' | 'title' | 'line'>): Side => ({ document: document.id, line: item.line, label: 'heading', raw: nameOf(item), quantity: null })
