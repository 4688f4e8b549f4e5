/** Workflow commands of GitHub Actions: findings as annotations of the changed lines. */
import type { Severity } from '../../check/rule.ts'
import type { Language } from '../../check/words.ts'
import type { RunResult } from '../result.ts'
import { messageOf, openFindings, placeOf } from '../result.ts'
import { sideAt } from '../side-label.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** One line a finding, at the lower level's or the text's place; the other places stand in the message. */
export function githubAnnotations(result: Pick<RunResult, 'documents' | 'findings' | 'decisions'>, language: Language = 'en'): string {
  return openFindings(result).map((finding) => {
    const main = finding.sides.at(-1)
    const file = result.documents.find((document) => document.id === main?.document)?.source.file
    const others = finding.sides.slice(0, -1).map((side) => `\n${side.raw}${sideAt(language, side.label, placeOf(result.documents, side.document, side.line))}`)
    const place = main && file ? ` file=${property(file)},line=${main.line},title=${property(finding.rule)}` : ` title=${property(finding.rule)}`
    return `::${COMMANDS[finding.severity]}${place}::${data(messageOf(finding, language) + others.join(''))}\n`
  }).join('')
}

/** Per cent signs and line ends would end the command. */
const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
