/** The JSON Schemas of the artefacts, generated from the zod schemas, which are the source of truth. */
import { z } from 'zod'
import { findings } from './findings.ts'
import { links } from './links.ts'
import { planDocument } from './plan-document.ts'
import { runRecord } from './run.ts'

/** Artefacts by the name that a schema is asked for: the file of a run that it describes. */
const ARTEFACTS = { document: planDocument, links, discrepancies: findings, run: runRecord } as const

export type ArtefactName = keyof typeof ARTEFACTS
export const ARTEFACT_NAMES = Object.keys(ARTEFACTS) as ArtefactName[]

/** The JSON Schema (draft 2020-12) of each artefact; shared parts stand under $defs by their names. */
export function jsonSchemas(): Record<ArtefactName, object> {
  return Object.fromEntries(ARTEFACT_NAMES.map((name) => [name, { title: `duibiao ${name}`, ...z.toJSONSchema(ARTEFACTS[name], { io: 'output' }) }])) as Record<ArtefactName, object>
}
