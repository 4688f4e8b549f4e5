/** What the configuration says of documents, put in the place of what was detected. */
import type { PlanDescription } from '../meta/index.ts'
import type { PlanDocument } from '../schema/plan-document.ts'
import { fitsPath } from './glob.ts'
import type { DocumentOverride } from './schema.ts'

export type DocumentOverrides = Readonly<Record<string, DocumentOverride>>

/** What names a document: its id, and its file as the outputs name it. */
export interface Named { id: string; file: string }

const names = (pattern: string, { id, file }: Named): boolean => pattern === id || fitsPath(pattern, file)

/** Everything said of the document; of two entries that name it, the later one counts. */
export function overrideFor(overrides: DocumentOverrides, document: Named): DocumentOverride {
  return Object.assign({}, ...Object.entries(overrides).filter(([pattern]) => names(pattern, document)).map(([, override]) => override)) as DocumentOverride
}

/** Doubts of the reader that a place, or a period, given by the configuration settles. */
const PLACE_DOUBTS = /^(?:region-|functional-zone$|division-unknown$|below-county$)/
const PERIOD_DOUBTS = /^period-/

/** Who issued the plan, for where and when, as the configuration has it. */
export function overrideDescription(front: PlanDescription, { level, region, period }: DocumentOverride): PlanDescription {
  const settled = ({ rule }: { rule: string }): boolean => (region !== undefined && PLACE_DOUBTS.test(rule)) || (period !== undefined && PERIOD_DOUBTS.test(rule))
  return {
    ...front,
    diagnostics: front.diagnostics.filter((diagnostic) => !settled(diagnostic)),
    ...(level === undefined ? {} : { level }),
    ...(region === undefined ? {} : { region }),
    ...(period === undefined ? {} : { period: { start: period[0], end: period[1] } })
  }
}

/** The ids of the plans that the document is held against; null where the configuration leaves that to level and region. */
export function upperPlans(overrides: DocumentOverrides, document: Named, all: readonly Named[]): string[] | null {
  const { upper } = overrideFor(overrides, document)
  if (upper === undefined) return null
  const patterns = typeof upper === 'string' ? [upper] : upper
  return all.filter((other) => other.id !== document.id && patterns.some((pattern) => names(pattern, other))).map((other) => other.id)
}

/** What names no plan of the run: entries of documents, and upper plans that are not there; each with its path in the file. */
export function unusedOverrides(overrides: DocumentOverrides, all: readonly Named[]): string[] {
  const known = (pattern: string): boolean => all.some((document) => names(pattern, document))
  return Object.entries(overrides).flatMap(([pattern, { upper = [] }]) => {
    if (!known(pattern)) return [`documents.${pattern}`]
    return (typeof upper === 'string' ? [upper] : upper).filter((one) => !known(one)).map((one) => `documents.${pattern}.upper “${one}”`)
  })
}

/** A document's name for the functions above. */
export const nameOf = (document: Pick<PlanDocument, 'id' | 'source'>): Named => ({ id: document.id, file: document.source.file })
