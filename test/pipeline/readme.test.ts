import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMANDS, OPTIONS } from '../../pipeline/options.ts'
import { rules } from '../../src/check/index.ts'
import type { Rule } from '../../src/check/rule.ts'
import { readConfig } from '../../src/config/schema.ts'
import { ROOT, listFiles } from './run-cli.ts'

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')

/** Text as it can stand in a cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll('|', '\\|')

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')
}

const SCOPES: readonly { scope: Rule['scope']; title: string }[] = [
  { scope: 'levels', title: 'Between levels' }, { scope: 'peers', title: 'Between plans of one level' }, { scope: 'document', title: 'Within a plan: its figures' }, { scope: 'form', title: 'Within a plan: its form' }
]

function ruleRow(rule: Rule): string[] {
  const options = Object.entries(rule.options).map(([name, value]) => `${name}: ${String(value)}`).join(', ')
  return [`<a id="${rule.id}"></a>\`${rule.id}\``, rule.severity, rule.description.en + (options ? ` Options: ${options}.` : ''), rule.rationale.en]
}

/** One finding as the report of the seeds has it: fewer doctors planned by a city than by its province. */
function excerpt(): string {
  const blocks = readFileSync(join(ROOT, 'out/discrepancies.md'), 'utf8').split('\n\n')
  const at = blocks.findIndex((block) => block.startsWith('```diff') && block.includes('\n+ 4.0 '))
  return `${blocks[at - 1]!.replace(/ <sub>.*$/, '')}\n\n${blocks[at]!}`
}

/** The parts of the page that are generated, by the name of their marker. */
const GENERATED: Readonly<Record<string, string>> = {
  excerpt: excerpt(),
  commands: table(['command', 'what it does'], COMMANDS.map((command) => [`\`duibiao ${command.usage}\``, command.help])),
  options: table(['option', 'what it does', 'goes with'], OPTIONS.map((option) => [
    `${option.short ? `\`-${option.short}\`, ` : ''}\`--${option.name}${option.value ? ` ${option.value}` : ''}\``,
    option.help + (option.choices ? `; one of ${option.choices.join(', ')}` : ''),
    option.commands.length === COMMANDS.length ? 'all' : option.commands.join(', ')
  ])),
  rules: SCOPES.map(({ scope, title }) => `**${title}**\n\n${table(['rule', 'severity', 'what it finds', 'why it matters'], rules.filter((rule) => rule.scope === scope).map(ruleRow))}`).join('\n\n')
}

function between(name: string): string {
  const match = new RegExp(`<!-- ${name}: [^\\n]*-->\\n([\\s\\S]*?)<!-- /${name} -->`).exec(readme)
  if (!match) throw new Error(`README.md has no markers <!-- ${name}: … --> and <!-- /${name} -->`)
  return match[1]!
}

describe('the README', () => {
  test('starts with the two commands', () => {
    expect(readme.split('\n').slice(1, 5).map((line) => line.trim().split('  ')[0])).toEqual(['', 'npm ci && npm start', 'npm ci && npm test', ''])
  })

  test('has tables as the options and the rules are now, and a finding as the report has it (run this test with -u to renew them)', async () => {
    let expected = readme
    for (const [name, text] of Object.entries(GENERATED)) expected = expected.replace(`-->\n${between(name)}<!-- /${name} -->`, () => `-->\n${text}\n<!-- /${name} -->`)
    await expect(expected).toMatchFileSnapshot(join(ROOT, 'README.md'))
  })

  test('lists every rule once', () => {
    for (const rule of rules) expect(between('rules').split(`<a id="${rule.id}"></a>`)).toHaveLength(2)
  })

  test('shows a configuration that holds', () => {
    const json = /```json\n([\s\S]*?)```/.exec(between('config'))![1]!
    expect(readConfig(JSON.parse(json), rules)).toHaveProperty('config')
  })

  test('justifies every dependency, and none that is gone', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<'dependencies' | 'devDependencies', Record<string, string>>
    const section = readme.slice(readme.indexOf('### Dependencies'), readme.indexOf('For development'))
    const named = [...section.matchAll(/`([^`]+)`/g)].map((match) => match[1]!)
    expect(named.sort()).toEqual(Object.keys(dependencies).sort())
    const tools = readme.slice(readme.indexOf('For development'))
    expect(Object.keys(devDependencies).filter((name) => !name.startsWith('@types/') && !tools.includes(`\`${name}\``))).toEqual([])
  })

  test('justifies none that the code does not use', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
    const code = ['src', 'pipeline'].flatMap((folder) => listFiles(join(ROOT, folder)).filter((path) => /\.(?:ts|mjs)$/.test(path)).map((path) => readFileSync(join(ROOT, folder, path), 'utf8'))).join('\n')
    expect(Object.keys(dependencies).filter((name) => !new RegExp(`(?:from |import\\()['"]${name}['"/]`).test(code))).toEqual([])
  })

  test('names files and folders that exist', () => {
    const paths = [...readme.matchAll(/`((?:src|pipeline|test|seeds|docs)\/[\w./-]*\w)`|\]\(([\w./-]+)\)/g)].map((match) => match[1] ?? match[2]!)
    expect(paths.length).toBeGreaterThan(5)
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })
})
