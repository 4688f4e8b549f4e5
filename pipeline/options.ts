/** The options of the command line: one table drives parsing, --help and the README's table. */
import type { ParseArgsConfig } from 'node:util'

export interface Option {
  name: string
  short?: string
  /** Word for the value in the help; absent for a switch. */
  value?: string
  /** The only values that it takes; absent where any will do. */
  choices?: readonly string[]
  multiple?: boolean
  help: string
  /** Commands that take it. */
  commands: readonly string[]
}

export interface CommandInfo {
  name: string
  usage: string
  help: string
  /** One call that shows what it is for. */
  example: string
}

export const COMMANDS: readonly CommandInfo[] = [
  { name: 'run', usage: 'run INPUT… [--out DIR]', help: 'read plans, link targets, write all to DIR', example: 'duibiao run plans/ --out out     then open out/report.html' },
  { name: 'check', usage: 'check INPUT…', help: 'print the findings, grouped by file', example: "duibiao check plans/ --rule name-differs=off --fail-on warning" },
  { name: 'explain', usage: 'explain ID [INPUT…]', help: 'a rule, or how a finding came about', example: 'duibiao explain weaker-than-upper-level' },
  { name: 'rules', usage: 'rules', help: 'list all rules', example: 'duibiao rules' },
  { name: 'review', usage: 'review ID --decision D', help: 'record what was decided on a finding', example: 'duibiao review 235f9587190e --decision accepted --reason "agreed"' },
  { name: 'extract', usage: 'extract FILE', help: "one plan's JSON to standard output", example: 'duibiao extract plan.docx | jq .statements' },
  { name: 'schema', usage: 'schema NAME', help: 'JSON Schema of an output file', example: 'duibiao schema document' },
  { name: 'help', usage: 'help [COMMAND]', help: 'this page, or the options of a command', example: 'duibiao help run' }
]

const ALL = COMMANDS.map((command) => command.name)
/** Commands that read plans. */
const READING = ['run', 'check', 'explain', 'review', 'extract']
/** Commands that the configuration has a say in. */
const CONFIGURED = [...READING, 'rules']

export const OPTIONS: readonly Option[] = [
  { name: 'out', short: 'o', value: 'DIR', help: 'where the results go, or lie (default: out)', commands: ['run', 'explain', 'review'] },
  { name: 'format', value: 'F', choices: ['stylish', 'json', 'sarif', 'github', 'markdown'], help: 'form of the findings (default: stylish)', commands: ['check'] },
  { name: 'fail-on', value: 'S', choices: ['error', 'warning', 'info', 'never'], help: 'status 1 from this severity up (default: error)', commands: ['check'] },
  { name: 'rule', value: 'ID=S', multiple: true, help: "a rule's severity: off, info, warning or error", commands: ['run', 'check', 'explain', 'rules'] },
  { name: 'config', value: 'FILE', help: 'configuration (default: the nearest one upward)', commands: CONFIGURED },
  { name: 'no-config', help: 'read no configuration', commands: CONFIGURED },
  { name: 'lang', value: 'L', choices: ['en', 'zh'], help: 'language of the report and of findings (default: en)', commands: ['run', 'check'] },
  { name: 'print-config', help: 'print the configuration in force, and no more', commands: ['run', 'check'] },
  { name: 'review', value: 'FILE', help: 'decisions (default: the nearest duibiao.review.json)', commands: ['run', 'check', 'explain'] },
  { name: 'no-review', help: 'apply no decisions', commands: ['run', 'check', 'explain'] },
  { name: 'decision', value: 'D', choices: ['accepted', 'wrong', 'fixed'], help: 'what was decided', commands: ['review'] },
  { name: 'reason', value: 'TEXT', help: 'why', commands: ['review'] },
  { name: 'by', value: 'NAME', help: 'who decided', commands: ['review'] },
  { name: 'when', value: 'DATE', help: 'day of the decision (default: today)', commands: ['review'] },
  { name: 'file', value: 'FILE', help: 'review file (default: nearest duibiao.review.json)', commands: ['review'] },
  { name: 'list', help: 'list the decisions, stale ones marked', commands: ['review'] },
  { name: 'document', value: 'ID', help: 'which of the plans in the file (default: the first)', commands: ['extract'] },
  { name: 'max-bytes', value: 'N', help: 'largest file that is read (default: 67108864)', commands: READING },
  { name: 'concurrency', value: 'N', help: 'files read at a time (default: 4); changes no result', commands: READING },
  { name: 'no-progress', help: 'no progress on standard error', commands: READING },
  { name: 'help', short: 'h', help: 'this page', commands: ALL },
  { name: 'version', help: 'the version', commands: ALL }
]

/** What node:util parseArgs needs of the table. */
export function parseConfig(): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(OPTIONS.map((option) => [option.name, { type: option.value ? 'string' : 'boolean', ...(option.short ? { short: option.short } : {}), ...(option.multiple ? { multiple: true } : {}) } as const]))
}
