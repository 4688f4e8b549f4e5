/** What a run was: out/run.json. */
import { z } from 'zod'
import { diagnostic } from './shared.ts'

export const runRecord = z.object({
  /** Version of the output contract. */
  contract: z.int(),
  /** Version of each program that had a part in the result; duibiao's own among them. */
  versions: z.record(z.string(), z.string()),
  /** Settings that can change a result. */
  settings: z.record(z.string(), z.unknown()),
  inputs: z.array(z.object({
    /** Relative, with forward slashes; - for standard input. */
    path: z.string(),
    /** Null where the input could not be had. */
    sha256: z.string().nullable(),
    bytes: z.int().nullable(),
    /** Ids of the documents found in it; empty where it could not be read. */
    documents: z.array(z.string())
  })),
  /** Files of a folder that were passed over, each with the reason. */
  skipped: z.array(z.object({ name: z.string(), message: z.string() })),
  /** The review that was applied; absent where there is none. */
  review: z.object({
    /** Relative to the working folder, with forward slashes. */
    file: z.string(),
    /** Findings that a decision holds for. */
    decided: z.int(),
    /** Decisions whose finding has changed or gone. */
    stale: z.array(z.object({
      finding: z.string(),
      decision: z.string(),
      why: z.enum(['gone', 'changed']),
      /** Id of the finding that most likely took its place; null where there is none. */
      now: z.string().nullable()
    }))
  }).optional(),
  counts: z.record(z.string(), z.int()),
  /** Paths under the output folder, sorted. */
  outputs: z.array(z.string()),
  diagnostics: z.array(diagnostic.extend({ /** Path of the input that it is about. */ input: z.string() }))
}).meta({ id: 'RunRecord' })
export type RunRecord = z.infer<typeof runRecord>
