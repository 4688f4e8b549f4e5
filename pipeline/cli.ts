/** The command line as a function: words in, exit status out; nothing else of the process is touched. */
import { parseArgs } from 'node:util'
import { runCommand } from './commands/run.ts'
import { InputError, OutputError, UsageError } from './errors.ts'
import { COMMANDS, OPTIONS, helpPage, parseConfig } from './options.ts'
import { version } from './version.ts'

export interface Streams { stdin: NodeJS.ReadableStream; stdout: NodeJS.WritableStream; stderr: NodeJS.WritableStream & { isTTY?: boolean } }

export type Values = Record<string, string | boolean | (string | boolean)[] | undefined>
export type Command = (inputs: string[], values: Values, streams: Streams) => Promise<number>

const RUN: Readonly<Record<string, Command>> = { run: runCommand }

/** Runs one command; resolves to the exit status: 0 done, 1 findings (check), 2 the call was wrong, nothing could be read, or the results could not be written. */
export async function cli(argv: readonly string[], streams: Streams): Promise<number> {
  try {
    const { values, positionals } = parse(argv)
    if (values['version']) return print(streams, `${version}\n`)
    const [name, ...inputs] = positionals
    if (values['help'] || name === undefined) return print(streams, helpPage(), values['help'] ? 0 : 2)
    const command = RUN[name]
    if (!command) throw new UsageError(`unknown command “${name}”: use one of ${COMMANDS.map((known) => known.name).join(', ')}, or --help`)
    const foreign = OPTIONS.find((option) => values[option.name] !== undefined && !option.commands.includes(name))
    if (foreign) throw new UsageError(`--${foreign.name} does not go with ${name}: see --help`)
    return await command(inputs, values, streams)
  } catch (error) {
    if (![UsageError, InputError, OutputError].some((known) => error instanceof known)) throw error
    streams.stderr.write(`duibiao: ${(error as Error).message}\n`)
    return 2
  }
}

function parse(argv: readonly string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: [...argv], options: parseConfig(), allowPositionals: true, strict: true })
  } catch (error) {
    const message = error instanceof Error ? error.message.split('. ')[0]! : String(error)
    throw new UsageError(`${message}: see --help`)
  }
}

function print(streams: Streams, text: string, status = 0): number {
  const stream = status === 0 ? streams.stdout : streams.stderr
  stream.write(text)
  return status
}
