/** Every value that a plan states for an indicator, from its tables and its prose, in one shape. */
import type { Better, LinkMember } from '../schema/links.ts'
import type { Side } from '../schema/findings.ts'
import type { Indicator, Measure, PlanDocument, Statement, Table } from '../schema/plan-document.ts'
import type { Level } from '../schema/shared.ts'
import { canonicalName } from '../link/canonical-name.ts'
import { namedPlan } from '../meta/period.ts'
import type { Comparable } from './compare.ts'
import { isUnit } from '../tables/names.ts'
import { scopeOf } from './scope.ts'
import { scaleOf } from './units.ts'
import type { Scope } from './scope.ts'
import type { Words } from './words.ts'

export interface Figure extends Comparable {
  name: string
  unit: string | null
  document: PlanDocument
  source: 'table' | 'prose'
  /** Id of the indicator row or of the statement. */
  of: string
  year: number | null
  /** Whose figure it is, as its heading says; the document's own level for prose. */
  level: Level | null
  /** A lower plan's copy of an upper level's figure (2025年目标（省）). */
  quoted: boolean
  line: number
  /** 2025 target, 2020 actual, text 2025 target: what stands there. */
  label: string
  row: Indicator | null
  measure: Measure | null
  table: Table | null
  statement: Statement | null
  /** The scope words of its name. */
  scope: Scope
}

/** The figures that state one indicator: a link group, or a row that is linked to nothing. */
export interface FigureGroup {
  /** Key of the link group; null for a row or statement on its own. */
  key: string | null
  name: string
  unit: string | null
  better: Better
  figures: Figure[]
  /** The same, each document's together. */
  byDocument: ReadonlyMap<PlanDocument, Figure[]>
}

export const LEVEL_RANK: Readonly<Record<Level, number>> = { national: 0, province: 1, prefecture: 2, county: 3 }
export const LEVEL_WORDS: Readonly<Record<Level, Words>> = {
  national: { en: 'national', zh: '国家' }, province: { en: 'provincial', zh: '省级' }, prefecture: { en: 'city', zh: '市级' }, county: { en: 'county', zh: '县级' }
}
/** Whose figure it is: provincial, or upper where its level is not known. */
export const levelWord = (level: Level | null): Words => (level ? LEVEL_WORDS[level] : { en: 'upper', zh: '上级' })

/** An indicator row → its targets and reported values; verdicts in words (完成) are no figures. `twice`: the names that its table prints for several rows. */
export function figuresOfRow(document: PlanDocument, table: Table, row: Indicator, twice: ReadonlySet<string>): Figure[] {
  const figures: Figure[] = []
  const unit = unitOf(table, row)
  const name = fullName(row, twice)
  const scope = scopeOf(name)
  const scale = unit === null ? null : scaleOf(name, unit)
  const change = changeIn(row.name)
  for (const measure of row.measures) {
    if (measure.role === 'assessment' || measure.quantity.kind === 'none') continue
    const year = measure.year ?? pastYear(document, table, measure)
    const quoted = measure.level !== null && document.level !== null && LEVEL_RANK[measure.level] < LEVEL_RANK[document.level]
    const whose = quoted && measure.level ? `, ${LEVEL_WORDS[measure.level].en} figure` : ''
    figures.push({
      document, source: 'table', of: row.id, name, unit, raw: measure.raw, quantity: measure.quantity,
      year, role: measure.role, level: measure.level ?? document.level, quoted, line: measure.line,
      label: `${yearWord(year)}${measure.role}${whose}`, row, measure, table, statement: null, scope, scale: scale ?? scaleOf(name, unitInCell(measure.raw)), change
    })
  }
  return figures
}

/** The end of an earlier five-year plan that a column without a year is of: “十三五”规划目标, 规划目标 of a table “十三五”主要指标完成情况. */
function pastYear({ period }: PlanDocument, { title }: Table, { header }: Measure): number | null {
  if (!period) return null
  const named = namedPlan(header) ?? (title === null || title.split('五”').length > 2 ? null : namedPlan(title))
  return named !== null && named.end < period.start ? named.end : null
}

/** A sub-row's name behind its parent's; one that stands twice in its table behind its category: 高中阶段：毛入学率. */
function fullName(row: Indicator, twice: ReadonlySet<string>): string {
  if (row.parent !== null) return `${row.parent}：${row.name}`
  return row.category !== null && twice.has(row.name) ? `${row.category}：${row.name}` : row.name
}

/** Names that a table prints for several rows. */
export function namesPrintedTwice({ indicators }: Table): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(indicators.filter(({ name }) => seen.has(name) || !seen.add(name)).map(({ name }) => name))
}

/** A sub-row without a unit counts in its parent's. */
function unitOf(table: Table, row: Indicator): string | null {
  const seen = new Set<string>()
  let current: Indicator | undefined = row
  while (current && current.unit === null && current.parent !== null && !seen.has(current.id)) {
    seen.add(current.id)
    const { parent }: Indicator = current
    current = table.indicators.find((other) => other.name === parent)
  }
  return current?.unit ?? null
}

export function figureOfStatement(document: PlanDocument, statement: Statement): Figure {
  return {
    document, source: 'prose', of: statement.id, name: statement.indicator, unit: statement.unit, raw: statement.raw, quantity: statement.quantity,
    year: statement.year, role: statement.status, level: document.level, quoted: false, line: statement.line,
    label: `text, ${yearWord(statement.year)}${statement.status}`, row: null, measure: null, table: null, statement, scope: scopeOf(statement.indicator),
    scale: scaleOf(statement.indicator, statement.unit), change: changeIn(statement.indicator)
  }
}

const MAYBE_CHANGE = /[增提上降下减压削](?:长|速|幅|加|高|升|低|降|少|减)(?:率|速度|幅度|比例)?$/

/** The unit that a cell prints behind its number, where the row has none: 900万张以上 → 万张, 〔36.5〕万公里 → 万公里. */
export function unitInCell(raw: string): string | null {
  const unit = BEHIND_NUMBER.exec(/[〔［\[]/.test(raw) ? raw.replace(AROUND, '') : raw)?.[1]
  return unit !== undefined && isUnit(unit) ? unit : null
}
const BEHIND_NUMBER = /\d\s?([^\d\s.,，。；;（(]{1,8}?)(?:及?以[上下内]|左右)?$/

/** Brackets that mark a cumulative value. */
const AROUND = /[〔［[\]］〕]/g

/** The change that a name says its figure is the size of; null where it is the thing itself. */
const changeIn = (name: string): 'up' | 'down' | null => (MAYBE_CHANGE.test(name) ? canonicalName(name).change : null)

const yearWord = (year: number | null): string => (year === null ? '' : `${year} `)

export const sideOf = (figure: Figure): Side => ({ document: figure.document.id, line: figure.line, label: figure.label, raw: figure.raw, quantity: figure.quantity })

/** A link member before its figures are made. */
export type Member = { document: PlanDocument; table: Table; row: Indicator; twice: ReadonlySet<string> } | { document: PlanDocument; statement: Statement }

/** Rows and statements by document and id, as link members name them. */
export function memberIndex(documents: readonly PlanDocument[]): Map<string, Member> {
  const index = new Map<string, Member>()
  for (const document of documents) {
    for (const table of document.tables) {
      const twice = namesPrintedTwice(table)
      for (const row of table.indicators) index.set(`${document.id}|row|${row.id}`, { document, table, row, twice })
    }
    for (const statement of document.statements) index.set(`${document.id}|statement|${statement.id}`, { document, statement })
  }
  return index
}

export const figuresOfMember = (member: Member): Figure[] => ('row' in member ? figuresOfRow(member.document, member.table, member.row, member.twice) : [figureOfStatement(member.document, member.statement)])

export const memberKey = (member: LinkMember): string => `${member.document}|${member.indicator === undefined ? `statement|${member.statement}` : `row|${member.indicator}`}`

/**
 * A name under which a plan gives hundreds of figures (one list's, a register's) states no one indicator: the first of
 * them stand for it where figures are held against figures, so that no run grows with the square of a text.
 */
const MOST_HELD = 120
export const leading = (figures: readonly Figure[]): readonly Figure[] => (figures.length > MOST_HELD ? figures.slice(0, MOST_HELD) : figures)

/** A target for the plan's own future, not one of the period that it reports on. */
export function isPlanTarget(figure: Figure): boolean {
  if (figure.role !== 'target') return false
  const start = figure.document.period?.start
  return figure.year === null || start === undefined || figure.year >= start
}

/** The year that a plan's target stands for: its own, else the end of the plan's period. */
export const targetYear = (figure: Figure): number | null => figure.year ?? figure.document.period?.end ?? null
