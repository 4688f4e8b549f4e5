/** What a run was: out/run.json. */
import { z } from 'zod'
import { numberClass, tiling } from './plan-document.ts'
import { diagnostic } from './shared.ts'

/** What became of every number and every character of one plan. */
export const account = z.object({
  document: z.string().describe('Id of the plan.'),
  numbers: z.int().describe('Numbers in its text.'),
  classes: z.partialRecord(numberClass, z.int()).describe('How many of them are of each class; a class without any is left out.'),
  unexplained: z.int().describe('How many nobody could explain; each is a diagnostic.'),
  tiling: tiling.nullable().describe('How its parts tile the text; null where that was not counted.')
}).meta({ id: 'Account' })
export type Account = z.infer<typeof account>

const input = z.object({
  path: z.string().describe('Relative, with forward slashes; - for standard input.'),
  sha256: z.string().nullable().describe('SHA-256 of its bytes; null where the input could not be had.'),
  bytes: z.int().nullable().describe('Its size; null where the input could not be had.'),
  documents: z.array(z.string()).describe('Ids of the documents found in it; empty where it could not be read.')
})

const staleDecision = z.object({
  finding: z.string().describe('Id of the finding it was made on.'),
  decision: z.string(),
  why: z.enum(['gone', 'changed']),
  now: z.string().nullable().describe('Id of the finding that most likely took its place; null where there is none.')
})

const review = z.object({
  file: z.string().describe('Relative to the working folder, with forward slashes.'),
  decided: z.int().describe('Findings that a decision holds for.'),
  stale: z.array(staleDecision).describe('Decisions whose finding has changed or gone.')
})

export const runRecord = z.object({
  contract: z.int().describe('Version of the output contract.'),
  versions: z.record(z.string(), z.string()).describe('Version of each program that had a part in the result; duibiao\'s own among them.'),
  settings: z.record(z.string(), z.unknown()).describe('Settings that can change a result.'),
  inputs: z.array(input).describe('Every input, by path, those included that could not be read.'),
  skipped: z.array(z.object({ name: z.string(), message: z.string() })).describe('Files of a folder that were passed over, each with the reason.'),
  review: review.optional().describe('The review that was applied; absent where there is none.'),
  counts: z.record(z.string(), z.int()).describe('Totals of the run: documents, indicators, statements, groups, findings, numbers, unexplained …'),
  accounts: z.array(account).describe('One a document: the ledger of its numbers, and the tiling of its text.'),
  outputs: z.array(z.string()).describe('Paths under the output folder, sorted.'),
  diagnostics: z.array(diagnostic.extend({ input: z.string().describe('Path of the input that it is about.') })).describe('Every diagnostic of every input.')
}).meta({ id: 'RunRecord' })
export type RunRecord = z.infer<typeof runRecord>
