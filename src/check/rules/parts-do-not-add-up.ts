import { add, compare, multiply, printedPlaces, toDecimal } from '../decimal.ts'
import type { Decimal } from '../decimal.ts'
import { isPlanTarget, sideOf } from '../figures.ts'
import type { Figure } from '../figures.ts'
import type { CheckContext } from '../context.ts'
import type { PlanDocument, Table } from '../../schema/plan-document.ts'
import { pieceAt } from '../../tree/passage.ts'
import { defineRule } from '../rule.ts'
import type { Draft } from '../rule.ts'
import { RATIO_OF_PARTS } from '../vocabulary/ratio-of-parts.ts'
import { forYear, listOf, titleOf, valueOf, yearOf } from '../wording.ts'
import { quoteZh, roleZh, valueZh, yearZh } from '../wording-zh.ts'

export default defineRule({
  id: 'parts-do-not-add-up',
  severity: 'warning',
  scope: 'document',
  title: '分项与合计不符',
  description: {
    en: 'Parts (其中：…) that exceed their whole, in a table or in a sentence, a sum in brackets that is another, or a ratio that its two parts do not give.',
    zh: '分项（其中：…）之和超过总数（表中或正文），括号内各项之和与总数不同，或比值与其两项数值不符。'
  },
  rationale: {
    en: 'One of the numbers is wrong, and the plan does not say which. Information in a sentence, where parts may overlap (其中女性…、农村…).',
    zh: '其中必有一个数值有误，而规划没有说明是哪一个。正文中各项可能交叉（其中女性、农村），列为提示。'
  },
  cases: [
    { name: 'two parts of 7.5 make 8', plans: [{ id: '规划', rows: [{ name: '床位数', unit: '张', cells: { '2025 target': '7.5' } }, { name: '公立', parent: '床位数', cells: { '2025 target': '5.7' } }, { name: '社会办', parent: '床位数', cells: { '2025 target': '2.3' } }] }], finds: 1 },
    { name: 'two parts of 7.5 make 7.5', plans: [{ id: '规划', rows: [{ name: '床位数', unit: '张', cells: { '2025 target': '7.5' } }, { name: '公立', parent: '床位数', cells: { '2025 target': '5.7' } }, { name: '社会办', parent: '床位数', cells: { '2025 target': '1.8' } }] }], finds: 0 },
    { name: '4.5 nurses on 4.0 physicians are no 1:1.3', plans: [{ id: '规划', rows: [{ name: '每千人执业医师数', unit: '人', cells: { '2025 target': '4.0' } }, { name: '每千人注册护士数', unit: '人', cells: { '2025 target': '4.5' } }, { name: '医护比', cells: { '2025 target': '1:1.3' } }] }], finds: 1 },
    { name: '5 nurses on 4.3 physicians are 1:1.16, rounded', plans: [{ id: '规划', rows: [{ name: '每千人执业医师数', unit: '人', cells: { '2025 target': '4.3' } }, { name: '每千人注册护士数', unit: '人', cells: { '2025 target': '5' } }, { name: '医护比', cells: { '2025 target': '1∶1.16' } }] }], finds: 0 },
    { name: '250 in brackets are 100 and 160', plans: [{ id: '规划', text: ['全市床位不少于250张（市人民医院100张，树兰医院160张），另有其他。'] }], finds: 1 },
    { name: 'what is behind 其中 is more than the whole', plans: [{ id: '规划', text: ['建设高标准农田42万亩，其中新建28万亩、改造提升16万亩。'] }], finds: 1, severity: 'info' },
    { name: 'what is behind 其中 is the whole, or leaves something unnamed', plans: [{ id: '规划', text: ['建设高标准农田42万亩，其中新建28万亩、改造提升14万亩。改造公路300公里，其中国道80公里、省道120公里，建设驿站400座。'] }], finds: 0 },
    { name: '250 in brackets are 100 and 150', plans: [{ id: '规划', text: ['全市床位不少于250张（市人民医院100张，树兰医院150张），另有其他。'] }], finds: 0 }
  ],
  *check(context) {
    for (const document of context.documents) {
      const own = context.figuresOf(document)
      for (const table of document.tables) yield* wholes(table, own)
      yield* ratios(document, own)
      yield* brackets(document, context)
      yield* among(document, context)
    }
  }
})

/** Sub-rows of one parent under one heading: more than the whole is wrong; less may leave parts unnamed. */
function* wholes(table: Table, own: readonly Figure[]): Iterable<Draft> {
  const parents = new Set(table.indicators.map((row) => row.parent))
  for (const row of table.indicators) {
    const children = parents.has(row.name) ? table.indicators.filter((child) => child.parent === row.name && child.id !== row.id) : []
    if (children.length < 2) continue
    for (const measure of row.measures) {
      const of = (id: string): Figure | undefined => own.find((figure) => figure.of === id && figure.measure?.header === measure.header && figure.table === table)
      const whole = of(row.id)
      const parts = children.map((child) => of(child.id))
      if (!whole || parts.some((part) => !part || numberOf(part) === null) || numberOf(whole) === null) continue
      const sum = parts.map((part) => numberOf(part!)!).reduce(add)
      if (compare(sum, numberOf(whole)!) <= 0) continue
      yield {
        group: null,
        message: {
          en: `${whole.name}${forYear(whole)}: its parts ${listOf(parts.map((part) => `${part!.row!.name} ${part!.raw}`))} make ${textOf(sum)}, more than the ${valueOf(whole)} of the whole; one of them is wrong.`,
          zh: `${whole.name}：${titleOf(whole.document)}${roleZh(whole)}各分项（${parts.map((part) => `${part!.row!.name}${part!.raw}`).join('、')}）合计${textOf(sum)}，超过总数${valueZh(whole)}；其中必有一处有误。`
        },
        sides: [whole, ...parts.map((part) => part!)].map(sideOf),
        identity: [whole.document.id, whole.name, measure.header, whole.raw, ...parts.map((part) => part!.raw)]
      }
    }
  }
}

const numberOf = ({ quantity }: Figure): Decimal | null => (quantity.kind === 'number' ? toDecimal(quantity.value) : null)

/** 12.50 → 12.5 */
const textOf = ({ digits, places }: Decimal): string => String(Number(digits) / 10 ** places)

/** A printed ratio against the printed values of its two parts, each as wide as its rounding allows. */
function* ratios(document: PlanDocument, own: readonly Figure[]): Iterable<Draft> {
  const printed = own.filter((figure) => figure.quantity.kind === 'ratio' && !figure.quoted)
  for (const { ratio, antecedent, consequent } of RATIO_OF_PARTS) {
    for (const figure of printed) {
      if (!ratio.test(figure.name)) continue
      const part = (name: RegExp): Figure | undefined => own.find((other) => other.role === figure.role && !other.quoted && yearOf(other) === yearOf(figure) && isPlanTarget(other) === isPlanTarget(figure) && other.quantity.kind === 'number' && other.source === 'table' && name.test(other.name))
      const [a, b] = [part(antecedent), part(consequent)]
      if (!a || !b || agrees(figure, a, b)) continue
      const given = Number(b.quantity.kind === 'number' && a.quantity.kind === 'number' ? (b.quantity.value / a.quantity.value).toFixed(3) : 0)
      yield {
        group: null,
        message: {
          en: `${figure.name}${forYear(figure)}: ${titleOf(document)} gives ${figure.raw}, but ${valueOf(b)} (${b.name}) to ${valueOf(a)} (${a.name}) is 1:${given}; one of the three is wrong.`,
          zh: `${figure.name}：${titleOf(document)}${yearZh(figure)}为${figure.raw}，但${a.name}（${valueZh(a)}）与${b.name}（${valueZh(b)}）之比为1:${given}；三个数值必有一个有误。`
        },
        sides: [a, b, figure].map(sideOf),
        identity: [document.id, figure.name, figure.raw, a.raw, b.raw]
      }
    }
  }
}

/** Whether some values that print as the parts give some value that prints as the ratio. */
function agrees(ratio: Figure, a: Figure, b: Figure): boolean {
  if (ratio.quantity.kind !== 'ratio' || a.quantity.kind !== 'number' || b.quantity.kind !== 'number') return true
  const half = (value: number, raw: string): Decimal => ({ digits: 5n, places: printedPlaces(raw, value) + 1 })
  const [low, high] = [-1n, 1n].map((sign) => (value: number, raw: string): Decimal => { const margin = half(value, raw); return add(toDecimal(value), { ...margin, digits: margin.digits * sign }) }) as [(v: number, r: string) => Decimal, (v: number, r: string) => Decimal]
  const { antecedent, consequent } = ratio.quantity
  // b/a lies between low(b)/high(a) and high(b)/low(a); the ratio between low(consequent) and high(consequent), all cross-multiplied.
  const one = toDecimal(antecedent)
  const tooLarge = compare(multiply(low(b.quantity.value, b.raw), one), multiply(high(consequent, ratio.raw), high(a.quantity.value, a.raw))) > 0
  const tooSmall = compare(multiply(high(b.quantity.value, b.raw), one), multiply(low(consequent, ratio.raw), low(a.quantity.value, a.raw))) < 0
  return !tooLarge && !tooSmall
}

/** 250张（甲100张，乙150张）: all numbers of the brackets with the whole's counter, at least two. */
const BRACKETS = /(?<!\d)(\d+(?:\.\d+)?)\s?([张个家名人项亩所座台辆])[（(]([^（）()]{4,120})[）)]/g

function* brackets(document: PlanDocument, { leaves }: CheckContext): Iterable<Draft> {
  for (const { leaf, text } of leaves(document)) {
    if (leaf.kind !== 'body') continue
    for (const match of text.matchAll(BRACKETS)) {
      const [raw, total = '', counter = '', inside = ''] = match
      const parts = inside.split(/[，、；,;]/)
      const values = parts.map((part) => /^[^\d]{1,30}(\d+(?:\.\d+)?)\s?(.)?$/.exec(part.trim()))
      if (parts.length < 2 || values.some((value) => value === null || value[2] !== counter)) continue
      const sum = values.map((value) => toDecimal(Number(value![1]))).reduce(add)
      if (compare(sum, toDecimal(Number(total))) === 0) continue
      yield {
        group: null,
        message: {
          en: `${titleOf(document)}: the parts in ${raw} make ${textOf(sum)}, not ${total}; one of the numbers is wrong.`,
          zh: `${titleOf(document)}：${quoteZh(raw)}各分项合计${textOf(sum)}，与总数${total}不符；其中必有一个数值有误。`
        },
        sides: [{ document: document.id, line: pieceAt(leaf.passage, match.index).line, label: 'text', raw, quantity: null }],
        identity: [document.id, raw]
      }
    }
  }
}

/** 286亿元，其中防洪98亿元、供水112亿元: the whole with its unit, what is behind 其中, up to the end of the sentence. */
const AMONG = /(\d+(?:\.\d+)?)\s?([^\d\s，。；、：（）()以左余]{1,5})，其中[：，]?([^。；]{4,160})/g
const PART = /^[^\d]{1,20}(\d+(?:\.\d+)?)\s?([^\d\s]{1,5})$/

/** Parts that a sentence names behind 其中, in the whole's unit: less may leave some unnamed, more is wrong. */
function* among(document: PlanDocument, { leaves }: CheckContext): Iterable<Draft> {
  for (const { leaf, text } of leaves(document)) {
    if (leaf.kind !== 'body' || !text.includes('，其中')) continue
    for (const match of text.matchAll(AMONG)) {
      const [, total = '', unit = '', list = ''] = match
      const parts = partsIn(list, unit)
      const sum = parts.map(([, value]) => toDecimal(value)).reduce(add, toDecimal(0))
      if (parts.length < 2 || parts.some(([, value]) => value > Number(total)) || compare(sum, toDecimal(Number(total))) <= 0) continue
      const named = parts.map(([part]) => part)
      yield {
        severity: 'info',
        group: null,
        message: {
          en: `${titleOf(document)}: ${listOf(named)} make ${textOf(sum)}${unit}, more than the ${total}${unit} of which they are parts; unless the parts overlap, one of the numbers is wrong.`,
          zh: `${titleOf(document)}：${named.join('、')}合计${textOf(sum)}${unit}，超过总数${total}${unit}；各项若无交叉，其中必有一个数值有误。`
        },
        sides: [{ document: document.id, line: pieceAt(leaf.passage, match.index).line, label: 'text', raw: `${total}${unit}，其中${named.join('、')}`, quantity: null }],
        identity: [document.id, total, unit, ...named]
      }
    }
  }
}

/** The parts of a list as long as they are a name and a number in that unit. */
function partsIn(list: string, unit: string): [part: string, value: number][] {
  const found: [string, number][] = []
  for (const part of list.split(/[、，]/)) {
    const match = PART.exec(part.trim())
    if (!match || match[2] !== unit) break
    found.push([part.trim(), Number(match[1])])
  }
  return found
}
