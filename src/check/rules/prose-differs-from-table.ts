import { compareFigures } from '../compare.ts'
import type { Relation } from '../compare.ts'
import { leading, levelWord, sideOf, targetYear } from '../figures.ts'
import type { Figure, FigureGroup } from '../figures.ts'
import { foldRaw } from '../identity.ts'
import { defineRule } from '../rule.ts'
import type { Draft } from '../rule.ts'
import { forYear, listOf, titleOf, unique, valueOf } from '../wording.ts'
import { listZh, roleZh, valueZh } from '../wording-zh.ts'
import type { Words } from '../words.ts'
import { boundHolds, boundIsRounded } from './shared/bounds.ts'
import { scopeDifferences } from '../scope.ts'
import { SCOPE_AXES } from '../vocabulary/scope-words.ts'

export default defineRule({
  id: 'prose-differs-from-table',
  severity: 'error',
  scope: 'document',
  title: '正文与表格不一致',
  description: {
    en: 'The running text gives another value than the plan’s own table.',
    zh: '正文数值与规划自己的指标表不同。'
  },
  rationale: {
    en: 'A plan that contradicts itself cannot be carried out or checked. A warning where the text names no year or another scope, or gives a bound that the table’s value satisfies; information where only 以上 differs, by rounding, or where the text has words alone.',
    zh: '自相矛盾的规划无法执行，也无法检查。正文没有写明年份、口径不同，或只给出表中数值符合的界限，列为警告；只差“以上”“以下”、取整不同，或正文只有文字表述，列为提示。'
  },
  cases: [
    { name: 'the text says 约 of what it rounds', plans: [{ id: '规划', rows: [{ name: '森林覆盖率', unit: '%', cells: { '2025 target': '61.8' } }], statements: [{ indicator: '森林覆盖率', raw: '约62%', unit: '%', year: 2025 }] }], finds: 1, severity: 'info' },
    { name: 'the text says of all years what the last one holds', plans: [{ id: '规划', rows: [{ name: '森林火灾受害率', unit: '‰', cells: { '2020 actual': '0.5' } }], statements: [{ indicator: '森林火灾受害率', raw: '0.9‰以下', unit: '‰', year: 2020, status: 'actual', text: '森林火灾受害率稳定在0.9‰以下' }] }], finds: 0 },
    { name: 'the text says 约 of another number', plans: [{ id: '规划', rows: [{ name: '森林覆盖率', unit: '%', cells: { '2025 target': '61.8' } }], statements: [{ indicator: '森林覆盖率', raw: '约63%', unit: '%', year: 2025 }] }], finds: 1, severity: 'error' },
    { name: 'a box repeats the city’s number, the table has the district’s', plans: [{ id: '规划', rows: [{ name: '每千人执业医师数', unit: '人', cells: { '2025 target': '8.9' } }], statements: [{ indicator: '每千人执业医师数', raw: '4.8人', unit: '人' }] }], better: { 每千人执业医师数: 'higher' }, finds: 1, severity: 'error' },
    { name: 'the clause is about private hospitals', plans: [{ id: '规划', rows: [{ name: '每千人床位数', unit: '张', cells: { '2025 target': '7.5' } }], statements: [{ indicator: '床位数', raw: '1.8张', unit: '张', text: '为社会办医院预留每千人1.8张的床位数' }] }], linked: [['每千人床位数', '床位数']], finds: 0 },
    { name: 'only 以上 differs', plans: [{ id: '规划', rows: [{ name: '健康素养水平', unit: '%', cells: { '2025 target': '40' } }], statements: [{ indicator: '健康素养水平', raw: '40%以上', unit: '%', year: 2025 }] }], finds: 1, severity: 'info' },
    { name: 'the text has words alone', plans: [{ id: '规划', rows: [{ name: '发展指数', cells: { '2025 target': '85' } }], statements: [{ indicator: '发展指数', raw: '不断提升', year: 2025 }] }], finds: 1, severity: 'info' },
    { name: 'words here, the number elsewhere', plans: [{ id: '规划', rows: [{ name: '发展指数', cells: { '2025 target': '85' } }], statements: [{ indicator: '发展指数', raw: '不断提升', year: 2025 }, { indicator: '发展指数', raw: '85', year: 2025 }] }], finds: 0 },
    { name: 'the same number', plans: [{ id: '规划', rows: [{ name: '床位数', unit: '张', cells: { '2025 target': '4.5' } }], statements: [{ indicator: '床位数', raw: '4.5张', unit: '张', year: 2025 }] }], finds: 0 },
    { name: 'a reported value, rounded in the text', plans: [{ id: '规划', rows: [{ name: '素养水平', unit: '%', cells: { '2020 actual': '33.08' } }], statements: [{ indicator: '素养水平', raw: '33.1%', unit: '%', year: 2020, status: 'actual' }] }], finds: 1, severity: 'info' },
    { name: 'the table has the size of a fall, the text the fall', plans: [{ id: '规划', rows: [{ name: '火灾起数下降', unit: '%', cells: { '2025 target': '12' } }], statements: [{ indicator: '火灾起数', raw: '下降10%', unit: '%', year: 2025 }] }], linked: [['火灾起数下降', '火灾起数']], better: { 火灾起数下降: 'higher' }, finds: 1, severity: 'error' },
    { name: 'a target cut to one place', plans: [{ id: '规划', rows: [{ name: '盖度', unit: '%', cells: { '2025 target': '78.89' } }], statements: [{ indicator: '盖度', raw: '78.9%', unit: '%', year: 2025 }] }], better: { 盖度: 'higher' }, finds: 1, severity: 'info' },
    { name: 'a reported value of another year', plans: [{ id: '规划', rows: [{ name: '素养水平', unit: '%', cells: { '2020 actual': '33.08' } }], statements: [{ indicator: '素养水平', raw: '24%', unit: '%', year: 2015, status: 'actual' }] }], finds: 0 }
  ],
  *check({ groups }) {
    for (const group of groups) {
      for (const all of group.byDocument.values()) yield* inDocument(group, all.filter((figure) => !figure.quoted), all)
    }
  }
})

/** Words that make it another thing, wherever the clause has them. */
const NARROWING = SCOPE_AXES.filter(({ axis }) => ['ownership', 'grade', 'area', 'persons', 'stock or flow'].includes(axis)).flatMap(({ words }) => words)

type Grade = 'error' | 'warning' | 'bound' | 'rounded' | 'words'
interface Judged { table: Figure; prose: Figure; grade: Grade }

/** One finding a row, role and grade: several sentences that say the same belong together. */
function* inDocument(group: FigureGroup, own: readonly Figure[], all: readonly Figure[]): Iterable<Draft> {
  const prose = own.filter((figure) => figure.source === 'prose' && figure.role !== 'standard')
  if (prose.length === 0) return
  const judged: Judged[] = []
  const table = leading(own.filter((figure) => figure.source === 'table'))
  for (const statement of prose) {
    const rows = counterparts(statement, table)
    const found = rows.map((table) => ({ table, prose: statement, grade: gradeOf(group, table, statement, prose) }))
    // A sentence that any of the rows bears out is right.
    if (found.some(({ grade }) => grade === null)) continue
    const last = found.at(-1)
    if (last?.grade) judged.push({ ...last, grade: last.grade })
  }
  const heaps = new Map<string, Judged[]>()
  for (const one of judged) {
    const key = `${one.table.of}|${one.table.role}|${one.table.year}|${one.grade}`
    const heap = heaps.get(key)
    if (heap) heap.push(one)
    else heaps.set(key, [one])
  }
  for (const heap of heaps.values()) yield draftOf(group, heap, all)
}

/** The table's values of the same role and year; all its targets, where the sentence names no year and the plan no period. */
function counterparts(statement: Figure, table: readonly Figure[]): Figure[] {
  const rows = table.filter((figure) => figure.role === statement.role)
  const year = statement.role === 'target' ? targetYear(statement) : statement.year
  if (year === null) return statement.role === 'target' ? rows : rows.slice(-1)
  return rows.filter((figure) => (figure.role === 'target' ? targetYear(figure) : figure.year) === year)
}

/** Null where the two agree or cannot be compared. */
function gradeOf(group: FigureGroup, table: Figure, statement: Figure, prose: readonly Figure[]): Grade | null {
  const relation = compareFigures(table, statement, group.better)
  if (relation.kind === 'equal') return null
  // A fact is a fact: 控制在3.86 reports 3.86.
  if (relation.kind === 'comparator') return statement.role === 'actual' ? null : 'bound'
  if (foreignScope(table, statement)) return null
  // 五年间稳定在0.9‰以下 is said of all the years, the table's 0.5‰ of the last.
  if (statement.role === 'actual' && HELD.test(statement.statement?.text ?? '') && boundHolds(statement, table)) return null
  if (relation.kind === 'rounded' || isRounded(table, statement)) return 'rounded'
  if (relation.kind === 'not-comparable') return wordsAlone(relation, table, statement, prose) ? 'words' : null
  if (boundIsRounded(statement, table)) return 'rounded'
  const scoped = scopeDifferences(table.scope, statement.scope).length > 0
  const dated = statement.role === 'target' ? targetYear(statement) !== null : statement.year !== null
  const holds = boundHolds(statement, table) || boundHolds(table, statement)
  return scoped || !dated || holds ? 'warning' : 'error'
}

/** A target cut in the text (78.9 for 78.89): of three digits or more it is the same target to a reader; 4 for 4.12 is another. */
function isRounded(table: Figure, statement: Figure): boolean {
  const digits = Math.min(...[table, statement].map(({ raw }) => raw.replace(/\D/g, '').length))
  return digits >= 3 && compareFigures({ ...table, role: 'actual' }, { ...statement, role: 'actual' }, null).kind === 'rounded'
}

const HELD = /(?:稳定|保持|控制|维持)在/

/** The clause narrows what its indicator alone does not: 为社会办医院预留每千常住人口1.8张的床位指标. */
function foreignScope(table: Figure, statement: Figure): boolean {
  const text = statement.statement?.text ?? ''
  return NARROWING.some((word) => text.includes(word) && !table.name.includes(word) && !statement.name.includes(word))
}

/** 不断提升 for what the table puts at 85, where no other sentence gives the number. */
function wordsAlone(relation: Relation, table: Figure, statement: Figure, prose: readonly Figure[]): boolean {
  if (relation.kind !== 'not-comparable' || relation.reason !== 'words' || statement.role !== 'target') return false
  if (statement.quantity.kind !== 'qualitative' || table.quantity.kind !== 'number') return false
  return !prose.some((other) => other.role === 'target' && other.quantity.kind !== 'qualitative')
}

const WHY: Readonly<Record<Grade, Words>> = {
  error: { en: 'the plan contradicts itself', zh: '规划自相矛盾' },
  warning: { en: 'a reader cannot tell which of them holds', zh: '应以哪个为准不明确' },
  bound: { en: 'the number is the same, the bound is not', zh: '数值相同，上下限表述不一致' },
  rounded: { en: 'one may be the other, rounded', zh: '可能只是取整不同' },
  words: { en: 'the text promises less than the table', zh: '正文没有落实到数值' }
}

function draftOf(group: FigureGroup, heap: readonly Judged[], own: readonly Figure[]): Draft {
  const { table, grade } = heap[0]!
  const statements = heap.map((one) => one.prose)
  // 每千人执业医师数4.8人 in the text is what the table's own column gives as the city's.
  const upper = own.find((figure) => figure.quoted && figure.of === table.of && figure.year === table.year && statements.some((statement) => compareFigures(figure, statement, group.better).kind === 'equal'))
  const why = upper ? { en: `that is the table’s ${levelWord(upper.level).en} figure`, zh: `正文所写是表中的${levelWord(upper.level).zh}目标` } : WHY[grade]
  const name = statements[0]!.name === table.name ? '' : statements[0]!.name
  const said = unique(statements.map((figure) => valueOf(figure)))
  return {
    ...(grade === 'error' ? {} : grade === 'warning' ? { severity: 'warning' as const } : { severity: 'info' as const }),
    group: group.key,
    message: {
      en: `${table.name}: the table of ${titleOf(table.document)} gives ${valueOf(table)}${forYear(table)}, the text ${listOf(said)}${name && ` (${name})`}; ${why.en}.`,
      zh: `${table.name}：${titleOf(table.document)}表中${roleZh(table)}为${valueZh(table)}，正文${name && `（${name}）`}${grade === 'words' ? '只写' : '为'}${listZh(unique(statements.map(valueZh)))}；${why.zh}。`
    },
    sides: [table, ...statements.slice(0, 7)].map(sideOf),
    identity: [table.document.id, table.name, table.role, String(table.year), foldRaw(table.raw), ...unique(statements.map((figure) => foldRaw(figure.raw))).sort()]
  }
}
