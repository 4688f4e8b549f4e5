/** The cases that a rule carries: plans in a few words, and how many findings they give. */
import type { Better } from '../schema/links.ts'
import type { Level } from '../schema/shared.ts'
import type { RuleSeverity } from './severity.ts'

/** An indicator row: its name, unit, and a cell under each value heading ({ '2025 target': '80以上', '2025 target province': '80' }). */
export interface CaseRow { name: string; unit?: string; parent?: string; cells: Readonly<Record<string, string>>; /** 完成, 基本完成 */ assessment?: string; nature?: string }
/** A statement of the running text. */
export interface CaseStatement { indicator: string; raw: string; unit?: string; year?: number; status?: 'target' | 'actual' | 'standard'; text?: string; type?: 'level' | 'deliverable' }

export interface CasePlan {
  id: string
  level?: Level
  region?: string[]
  period?: [number, number]
  rows?: readonly CaseRow[]
  statements?: readonly CaseStatement[]
  sections?: readonly { marker: string; title: string; depth?: number }[]
  columns?: readonly { number: number; title: string }[]
  tables?: readonly string[]
  projects?: readonly { name: string; content?: string; period?: string }[]
  diagnostics?: readonly { rule: string; message: string }[]
  glossary?: readonly { term: string; definition: string }[]
  /** Paragraphs of running text; | stands where a page break cut one. */
  text?: readonly string[]
}

export interface RuleCase {
  /** What the plans show, as a sentence. */
  name: string
  plans: readonly CasePlan[]
  /** Which way is better, by indicator name; rows and statements of one name are linked. */
  better?: Readonly<Record<string, Better>>
  /** Names that are linked to one another although they differ. */
  linked?: readonly (readonly string[])[]
  /** How many findings; 0 for a case that it must leave alone. */
  finds: number
  /** Severity of the first finding, where the case is about it. */
  severity?: RuleSeverity
}
