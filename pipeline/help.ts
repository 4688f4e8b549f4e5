/** The help pages, made from the table of options: each fits a screen of 80 columns. */
import { COMMANDS, OPTIONS } from './options.ts'
import type { CommandInfo, Option } from './options.ts'

const WIDTH = 80

/** What duibiao does, its commands, and the names of their options. */
export function helpPage(): string {
  return `duibiao 对标对表 — reads government plans and shows where their targets disagree

Usage:
${COMMANDS.map((command) => `  ${pad(`duibiao ${command.usage}`, 34)}${command.help}`).join('\n')}

  INPUT: a file, a folder (searched through), a 'glob', or - for standard input

Options (duibiao help COMMAND says what they do):
${wrap(OPTIONS.map((option) => `--${option.name}`), '  ')}

Exit status: 0 done; 1 check: findings at or above --fail-on, or over budget;
  2 nothing could be read, or the call was wrong.
Example: duibiao run plans/ --out out     then open out/discrepancies.md
`
}

/** One command and its options. */
export function commandPage(command: CommandInfo): string {
  const options = OPTIONS.filter((option) => option.commands.includes(command.name))
  return `Usage: duibiao ${command.usage}

  ${command.help}

Options:
${options.map(optionLines).join('\n')}

Example: ${command.example}
`
}

function optionLines(option: Option): string {
  const word = `${option.short ? `-${option.short}, ` : '    '}--${option.name}${option.value ? ` ${option.value}` : ''}`
  const line = `  ${pad(word, 24)}${option.help}`
  return option.choices ? `${line}\n${' '.repeat(26)}${option.value}: ${option.choices.join(', ')}` : line
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(1, width - text.length))

function wrap(words: readonly string[], indent: string): string {
  const lines: string[] = []
  let line = indent
  for (const word of words) {
    if (line.length + word.length + 1 > WIDTH) {
      lines.push(line.trimEnd())
      line = indent
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()].join('\n')
}
