/** The review file: found, read and written. */
import { renameSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Finding } from '../src/schema/findings.ts'
import { applyReview } from '../src/review/apply.ts'
import type { AppliedReview } from '../src/review/apply.ts'
import type { ReviewEntry } from '../src/review/schema.ts'
import type { Streams, Values } from './command.ts'
import { OutputError, UsageError } from './errors.ts'
import { parseJson, refuse } from './json-file.ts'
import { findUpward, readIfThere, relativeName } from './nearest.ts'
import type { NearFile } from './nearest.ts'

export const REVIEW_FILE = 'duibiao.review.json'

/** Decisions in a file; no decisions where the file is not there yet. */
export interface Review { path: string; name: string; entries: ReviewEntry[] }
/** A review held against a run's findings. */
export interface ReviewOfRun extends AppliedReview { file: string }

/** The named file, else the nearest one upward; null where there is none. Throws UsageError where it is no review. */
export async function findReview(named: string | undefined): Promise<Review | null> {
  const file = named === undefined ? findUpward([REVIEW_FILE]) : readIfThere(resolve(named))
  return file && { path: file.path, name: file.name, entries: await entriesOf(file) }
}

async function entriesOf(file: NearFile): Promise<ReviewEntry[]> {
  const { readReview } = await import('../src/review/schema.ts')
  const result = readReview(parseJson(file))
  return 'entries' in result ? result.entries : refuse(file.name, result.problems)
}

/** What the options --review and --no-review ask for, applied to the findings; null where there is no review. */
export async function reviewFindings(values: Values, findings: readonly Finding[]): Promise<ReviewOfRun | null> {
  const named = values['review']
  if (values['no-review']) {
    if (named !== undefined) throw new UsageError('--review and --no-review go not together: leave one out')
    return null
  }
  const review = await findReview(typeof named === 'string' ? named : undefined)
  if (!review && typeof named === 'string') throw new UsageError(`--review ${named}: no such file: check the path, or write one with duibiao review`)
  return review && { file: review.name, ...applyReview(review.entries, findings) }
}

/** One line for each decision that no longer holds. */
export function reportStale(review: ReviewOfRun | null, streams: Streams): void {
  for (const { entry, why, now } of review?.stale ?? []) {
    const what = why === 'changed' ? 'its finding has other values now and counts again' : `its finding has gone${now === null ? '' : `, ${now} may have taken its place`}`
    streams.stderr.write(`duibiao: ${review!.file}: ${entry.finding} (${entry.decision}) is stale: ${what}\n`)
  }
}

/** Writes the file whole: aside first, then into place. */
export async function saveReview(path: string, entries: readonly ReviewEntry[]): Promise<void> {
  const { writeReview } = await import('../src/review/write.ts')
  const aside = `${path}.tmp`
  try {
    writeFileSync(aside, writeReview(entries))
    renameSync(aside, path)
  } catch (error) {
    throw new OutputError(`cannot write ${relativeName(path)} (${(error as NodeJS.ErrnoException).code ?? String(error)}): name another file with --file`, { cause: error })
  }
}
