/** The command line as a function: words in, exit status out; nothing else of the process is touched. */
import { parseArgs } from 'node:util'
import type { Command, Streams, Values } from './command.ts'
import { InputError, OutputError, UsageError } from './errors.ts'
import { COMMANDS, OPTIONS, parseConfig } from './options.ts'
import type { CommandInfo } from './options.ts'
import { version } from './version.ts'

/** Each command is loaded when it is called: what the others need costs a run nothing. */
const LOAD: Readonly<Record<string, () => Promise<Command>>> = {
  run: async () => (await import('./commands/run.ts')).runCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  explain: async () => (await import('./commands/explain.ts')).explainCommand,
  rules: async () => (await import('./commands/rules.ts')).rulesCommand,
  review: async () => (await import('./commands/review.ts')).reviewCommand,
  extract: async () => (await import('./commands/extract.ts')).extractCommand,
  schema: async () => (await import('./commands/schema.ts')).schemaCommand
}

/** Runs one command; resolves to the exit status: 0 done, 1 findings (check), 2 the call was wrong or nothing could be read. */
export async function cli(argv: readonly string[], streams: Streams): Promise<number> {
  allowClosedPipe(streams.stdout)
  try {
    const { values, positionals } = parse(argv)
    if (values['version']) return print(streams, `${version}\n`)
    const [word, ...inputs] = positionals
    const helping = values['help'] === true || word === 'help'
    const name = word === 'help' ? inputs[0] : word
    if (name === undefined) return await help(streams, null, helping ? 0 : 2)
    const command = COMMANDS.find((known) => known.name === name)
    if (!command) throw new UsageError(`unknown command “${name}”: use one of ${COMMANDS.map((known) => known.name).join(', ')}, or --help`)
    if (helping) return await help(streams, command, 0)
    refuseForeign(name, values)
    return await (await LOAD[name]!())(inputs, values, streams)
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof InputError) && !(error instanceof OutputError)) throw error
    streams.stderr.write(`duibiao: ${error.message}\n`)
    return 2
  }
}

/** A reader that has seen enough (| head) closes the pipe: nothing is wrong, and nothing more is to be said. */
function allowClosedPipe(stream: Streams['stdout']): void {
  if (stream.listenerCount('error') > 0) return
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

function parse(argv: readonly string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: [...argv], options: parseConfig(), allowPositionals: true, strict: true })
  } catch (error) {
    const message = error instanceof Error ? error.message.split(/\. |\n/)[0]!.replace(/\.$/, '') : String(error)
    throw new UsageError(`${message}: see --help`)
  }
}

/** Options of other commands, and values that an option does not take. */
function refuseForeign(name: string, values: Values): void {
  for (const option of OPTIONS) {
    const value = values[option.name]
    if (value === undefined) continue
    if (!option.commands.includes(name)) throw new UsageError(`--${option.name} does not go with ${name}: see duibiao help ${name}`)
    if (option.choices && !option.choices.includes(String(value))) throw new UsageError(`--${option.name} takes ${option.choices.slice(0, -1).join(', ')} or ${option.choices.at(-1)!}, not “${String(value)}”`)
  }
}

async function help(streams: Streams, command: CommandInfo | null, status: number): Promise<number> {
  const pages = await import('./help.ts')
  return print(streams, command && command.name !== 'help' ? pages.commandPage(command) : pages.helpPage(), status)
}

function print(streams: Streams, text: string, status = 0): number {
  const stream = status === 0 ? streams.stdout : streams.stderr
  stream.write(text)
  return status
}
