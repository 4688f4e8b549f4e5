/** duibiao extract: one plan's JSON to standard output, as documents/<id>.json holds it. */
import { statSync } from 'node:fs'
import type { Command } from '../command.ts'
import { loadSettings } from '../config.ts'
import { UsageError } from '../errors.ts'
import { readSet } from '../read-set.ts'
import { json } from '../stages/7-report.ts'
import { reportTrouble } from '../streams.ts'

export const extractCommand: Command = async (inputs, values, streams) => {
  const [file, ...more] = inputs
  if (file === undefined) throw new UsageError('no input: name a file, or - for standard input')
  if (more.length > 0 || statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError('extract takes one file: for several, duibiao run')
  const set = await readSet(inputs, await loadSettings(values), streams, () => {})
  if (set.inputs.length > 1) throw new UsageError(`extract takes one file, and ${file} names ${set.inputs.length}: for several, duibiao run`)
  const ids = set.drafts.map((draft) => draft.document.id)
  const wanted = values['document']
  const draft = wanted === undefined ? set.drafts[0]! : set.drafts.find(({ document }) => document.id === wanted)
  if (!draft) throw new UsageError(`no document “${String(wanted)}” in ${file}: it holds ${ids.join(', ')}`)
  // The configuration may well speak of other plans.
  reportTrouble({ ...set, unused: [] }, streams)
  if (wanted === undefined && ids.length > 1) streams.stderr.write(`duibiao: ${file} holds ${ids.length} plans, this is ${ids[0]!}: for another, --document ${ids.slice(1).join(' or ')}\n`)
  streams.stdout.write(json(draft.document))
  return 0
}
