/**
 * What the report page is given, beside the run's own JSON files: an index small enough to be read before
 * anything is drawn, and the comparison with its figures by number instead of by reference.
 */
import type { Reason } from '../../check/compare.ts'
import type { Language, Words } from '../../check/words.ts'
import type { Verdict } from '../../check/comparison.ts'
import type { Decision, Finding } from '../../schema/findings.ts'
import type { Better } from '../../schema/links.ts'
import type { NumberClass, PlanDocument, Tiling } from '../../schema/plan-document.ts'

export type { Language }

/** One rule as the page explains it. */
export interface RuleText { id: string; scope: string; /** Its Chinese name; in English the id is the name. */ title: string; rationale: Words }

/** One document as the overview shows it, without its parts. */
export interface DocumentSummary extends Pick<PlanDocument, 'id' | 'title' | 'issuer' | 'number' | 'level' | 'region' | 'period' | 'source'> {
  counts: { sections: number; tasks: number; columns: number; tables: number; indicators: number; projects: number; statements: number; diagnostics: number }
  tiling: Tiling | null
  /** Numbers of the text by what they are; null where the run kept no ledger. */
  ledger: Partial<Record<NumberClass, number>> | null
}

export interface ReportIndex {
  /** Of this page's data. */
  format: 1
  version: string
  /** Language that the page opens in. */
  language: Language
  documents: DocumentSummary[]
  rules: RuleText[]
  totals: Record<Verdict, number> & { pairs: number }
  /** Pairs of plans about different matters, upper and lower, by their numbers in documents. */
  apart: [number, number][]
  groups: number
}

/** A target in the matrix. */
export interface MatrixFigure {
  /** Number of the document in ReportIndex.documents. */
  document: number
  name: string
  raw: string
  unit: string | null
  /** Year that the target is for; null where neither it nor the plan names one. */
  year: number | null
  line: number
  label: string
  source: 'table' | 'prose'
  /** For sorting; null for words. */
  value: number | null
}

/** One upper plan's target held against one lower plan's; the figures are numbers in MatrixRow.figures, -1 for none. */
export interface MatrixPair { upper: number; lower: number; verdict: Verdict; reason: Reason | null; upperFigure: number; lowerFigure: number }

export interface MatrixRow {
  /** Key of the link group; null for a row that is linked to nothing. */
  key: string | null
  name: string
  unit: string | null
  category: string | null
  better: Better
  /** plan: targets of the plans' own period; past: of the period that they report on. */
  period: 'plan' | 'past'
  figures: MatrixFigure[]
  pairs: MatrixPair[]
}

export type ReviewDecision = Decision
/** A finding, as discrepancies.json has it. */
export type ReportFinding = Finding

/** A document's own block: the JSON that is on disk, and the text that its lines count in. */
export interface DocumentBlock { document: PlanDocument; /** Line of the file that the text begins with. */ firstLine: number; text: string }

/** Where a line of a text ends, as the readers count lines. */
export const LINE_END = /\r\n|\r|\n/

/** Ids of the elements that hold the data. */
export const BLOCKS = { index: 'data-index', findings: 'data-findings', links: 'data-links', matrix: 'data-matrix', document: (at: number): string => `data-document-${at}` } as const
