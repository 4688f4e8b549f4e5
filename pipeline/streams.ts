/** What goes to standard error while plans are read. */
import type { Streams, Values } from './command.ts'
import type { Progress, ReadSet } from './read-set.ts'

/** Progress on a terminal only, and only for runs that last. */
export function progressOn(streams: Streams, values: Values): Progress {
  if (!streams.stderr.isTTY || values['no-progress']) return () => {}
  return (done, total, name) => {
    if (total < 20) return
    streams.stderr.write(`\r\u001b[K${done}/${total} ${name}${done === total ? '\r\u001b[K' : ''}`)
  }
}

/** One line for each input that could not be read, and for what was passed over. */
export function reportTrouble(set: ReadSet, streams: Streams): void {
  for (const input of set.inputs) if (input.documents.length === 0) for (const { message } of input.diagnostics) streams.stderr.write(`duibiao: ${input.path}: ${message}\n`)
  for (const input of set.inputs) for (const { rule, message } of input.diagnostics) if (input.documents.length > 0 && rule === 'no-plan') streams.stderr.write(`duibiao: ${input.path}: ${message}\n`)
  for (const { name, message } of set.skipped) streams.stderr.write(`duibiao: ${name}: passed over (${message})\n`)
  if (set.unused.length > 0) streams.stderr.write(`duibiao: ${set.context.settings.configFile ?? ''}: no plan of this run goes by ${set.unused.join(', ')}: check the ids and files\n`)
}
