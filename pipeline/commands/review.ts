/** duibiao review: records what was decided on a finding, and lists what has been. */
import { resolve } from 'node:path'
import { applyReview, sidesOf } from '../../src/review/apply.ts'
import type { ReviewEntry } from '../../src/review/schema.ts'
import type { Command, Streams, Values } from '../command.ts'
import { loadSettings } from '../config.ts'
import { UsageError } from '../errors.ts'
import { findSource, findingOf } from '../findings-source.ts'
import { REVIEW_FILE, findReview, saveReview } from '../review-file.ts'
import { relativeName } from '../nearest.ts'

export const reviewCommand: Command = async (words, values, streams) => {
  const named = values['file'] as string | undefined
  if (values['list']) return list(words, values, streams, named)
  const [id, ...inputs] = words
  if (id === undefined) throw new UsageError('no finding: name its id, or give --list for what has been decided')
  const decision = values['decision'] as ReviewEntry['decision'] | undefined
  if (decision === undefined) throw new UsageError('no decision: add --decision accepted, --decision wrong or --decision fixed')
  const when = readDay(values['when'] as string | undefined)
  const source = await findSource(inputs, values, await loadSettings(values), streams)
  if (!source && !/^[0-9a-f]{12,}(?:-\d+)?$/.test(id)) throw new UsageError(`“${id}” is no finding’s id: copy it from a report, or name the inputs or the run that it is of`)
  const finding = source && findingOf(source, id)
  const known = await findReview(named)
  const entry: ReviewEntry = {
    finding: finding?.id ?? id, decision, reason: textOf(values, 'reason'), by: textOf(values, 'by'), when,
    ...(finding && { rule: finding.rule, message: finding.message, sides: sidesOf(finding) })
  }
  const path = known?.path ?? resolve(named ?? REVIEW_FILE)
  await saveReview(path, [...(known?.entries ?? []).filter((other) => other.finding !== entry.finding), entry])
  if (!source) streams.stderr.write(`duibiao: ${entry.finding} was not looked up: no run was found in out/; name its folder with --out, or the inputs\n`)
  streams.stdout.write(`${entry.finding} ${decision}, in ${relativeName(path)}\n`)
  return 0
}

const textOf = (values: Values, name: string): string | null => (values[name] as string | undefined)?.trim() || null

/** The day given, else today by this machine's calendar: the one place where duibiao asks for the time. */
function readDay(given: string | undefined): string {
  if (given !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(given)) throw new UsageError(`--when takes a day such as 2025-03-01, not “${given}”`)
  const now = new Date()
  return given ?? [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** One line a decision; stale ones are marked where a run or inputs are at hand. */
async function list(words: string[], values: Values, streams: Streams, named: string | undefined): Promise<number> {
  const review = await findReview(named)
  if (!review) throw new UsageError(`no ${named ?? REVIEW_FILE} here or above: duibiao review ID --decision D writes one`)
  const source = await findSource(words, values, await loadSettings(values), streams)
  const stale = new Map(source ? applyReview(review.entries, source.findings).stale.map(({ entry, why }) => [entry.finding, why]) : [])
  for (const entry of review.entries) {
    const why = stale.get(entry.finding)
    const words = [entry.finding, `${entry.decision}${why ? ` (stale: ${why})` : ''}`, entry.when, entry.by, entry.rule, entry.reason ?? entry.message]
    streams.stdout.write(`${words.filter((word) => word !== null && word !== undefined).join('  ').replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')}\n`)
  }
  return 0
}
