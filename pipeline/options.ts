/** The options of the command line: one table drives parsing, --help and the README's table. */
import type { ParseArgsConfig } from 'node:util'

export interface Option {
  name: string
  short?: string
  /** Word for the value in the help; absent for a switch. */
  value?: string
  multiple?: boolean
  help: string
  /** Commands that take it. */
  commands: readonly string[]
}

export interface CommandInfo { name: string; usage: string; help: string }

export const COMMANDS: readonly CommandInfo[] = [
  { name: 'run', usage: 'run INPUT… [--out DIR]', help: 'read plans, write what was found to DIR' }
]

const ALL = COMMANDS.map((command) => command.name)

export const OPTIONS: readonly Option[] = [
  { name: 'out', short: 'o', value: 'DIR', help: 'where the results go (default: out)', commands: ['run'] },
  { name: 'max-bytes', value: 'N', help: 'largest file that is read (default: 67108864)', commands: ALL },
  { name: 'concurrency', value: 'N', help: 'files read at a time (default: 4); changes no result', commands: ALL },
  { name: 'no-progress', help: 'no progress on standard error', commands: ALL },
  { name: 'help', short: 'h', help: 'this page', commands: ALL },
  { name: 'version', help: 'the version', commands: ALL }
]

/** What node:util parseArgs needs of the table. */
export function parseConfig(): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(OPTIONS.map((option) => [option.name, { type: option.value ? 'string' : 'boolean', ...(option.short ? { short: option.short } : {}), ...(option.multiple ? { multiple: true } : {}) } as const]))
}

/** The help page: fits a screen of 80 columns and 24 lines. */
export function helpPage(): string {
  const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(1, width - text.length))
  const options = OPTIONS.map((option) => `  ${pad(`${option.short ? `-${option.short}, ` : '    '}--${option.name}${option.value ? ` ${option.value}` : ''}`, 26)}${option.help}`)
  return `duibiao 对标对表 — reads government plans and shows where their targets disagree

Usage:
${COMMANDS.map((command) => `  ${pad(`duibiao ${command.usage}`, 36)}${command.help}`).join('\n')}

  INPUT: a file, a folder (searched through), a 'glob', or - for standard input

Options:
${options.join('\n')}

Exit status: 0 done, 2 wrong call, nothing could be read or written.
Example: duibiao run plans/ --out out     then open out/discrepancies.md
`
}
