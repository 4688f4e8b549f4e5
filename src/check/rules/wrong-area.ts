import type { PlanDocument } from '../../schema/plan-document.ts'
import { pieceAt } from '../../tree/passage.ts'
import type { CheckContext } from '../context.ts'
import { compare, multiply, toDecimal } from '../decimal.ts'
import { defineRule } from '../rule.ts'
import { titleOf } from '../wording.ts'
import { quoteZh } from '../wording-zh.ts'
import type { Words } from '../words.ts'

/** 面积约13600m: a length for an area. */
const LENGTH_FOR_AREA = /面积[^，。；\d]{0,6}\d+(?:\.\d+)?\s?万?(?:m|M|米)(?![²2㎡\w]|平)/g
/** 19670平方米，合28.52亩: 1 亩 is 2000/3 平方米 (GB 3100). */
const CONVERTED = /(?<!\d)(\d+(?:\.\d+)?)\s?平方米\s?[，,（(]?\s?(?:约)?(?:合|折合|即)(?:约)?\s?(\d+(?:\.\d+)?)\s?亩/g

export default defineRule<{ tolerance: number }>({
  id: 'wrong-area',
  severity: 'info',
  scope: 'form',
  title: '面积单位或换算有误',
  description: {
    en: 'An area given in metres, or converted into 亩 wrongly.',
    zh: '面积以米为单位，或与亩的换算有误。'
  },
  rationale: {
    en: 'Land and floor area decide approval and cost; one of the two numbers is wrong.',
    zh: '用地和建筑面积关系到审批和造价，两个数值中必有一个有误。'
  },
  options: {
    /** Share by which a conversion may be off, for rounding. */
    tolerance: 0.01
  },
  cases: [
    { name: '13600m of floor', plans: [{ id: '规划', projects: [{ name: '迁建工程', content: '业务用房面积约13600m，病床80张' }] }], finds: 1 },
    { name: '19670平方米 are 29.5亩', plans: [{ id: '规划', projects: [{ name: '服务中心', content: '总用地面积19670平方米，合28.52亩' }] }], finds: 1 },
    { name: '66670平方米 are 100亩', plans: [{ id: '规划', text: ['用地面积66670平方米，合100亩，建筑面积13600m²。'] }], finds: 0 }
  ],
  *check(context, { tolerance }) {
    for (const document of context.documents) {
      for (const { text, lineAt } of passagesOf(document, context)) {
        for (const match of text.matchAll(LENGTH_FOR_AREA)) yield found(document, lineAt(match.index), match[0], { en: 'is an area in metres; square metres are meant', zh: '以长度单位表示面积，应为平方米' })
        for (const match of text.matchAll(CONVERTED)) if (!converts(Number(match[1]), Number(match[2]), tolerance)) yield found(document, lineAt(match.index), match[0], notSo(Number(match[1]) * 3 / 2000))
      }
    }
  }
})

const notSo = (mu: number): Words => ({ en: `does not convert: it would be ${mu.toFixed(1)}亩`, zh: `换算有误，应为${mu.toFixed(1)}亩` })

const found = (document: PlanDocument, line: number, raw: string, what: Words): { group: null; message: Words; sides: [{ document: string; line: number; label: string; raw: string; quantity: null }]; identity: string[] } => ({
  group: null,
  message: { en: `${titleOf(document)}: ${raw} ${what.en}.`, zh: `${titleOf(document)}：${quoteZh(raw)}${what.zh}。` },
  sides: [{ document: document.id, line, label: 'text', raw, quantity: null }],
  identity: [document.id, raw]
})

/** Running text, and the contents of projects. */
function* passagesOf(document: PlanDocument, { leaves }: CheckContext): Iterable<{ text: string; lineAt: (offset: number) => number }> {
  for (const { leaf, text } of leaves(document)) if (leaf.kind === 'body') yield { text, lineAt: (offset) => pieceAt(leaf.passage, offset).line }
  for (const table of document.tables) for (const project of table.projects) if (project.content !== null) yield { text: project.content, lineAt: () => project.line }
}

/** |㎡ × 3 − 亩 × 2000| within the tolerance of the former. */
function converts(metres: number, mu: number, tolerance: number): boolean {
  const [left, right] = [multiply(toDecimal(metres), toDecimal(3)), multiply(toDecimal(mu), toDecimal(2000))]
  return compare(right, multiply(left, toDecimal(1 - tolerance))) >= 0 && compare(right, multiply(left, toDecimal(1 + tolerance))) <= 0
}
