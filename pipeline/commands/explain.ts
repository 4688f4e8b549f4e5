/** duibiao explain: a rule by its id, or a finding by its id with the whole chain behind it. */
import { checkDocuments } from '../../src/check/index.ts'
import { rules } from '../../src/check/rules/index.ts'
import { betterLookup } from '../../src/config/better.ts'
import { explainFinding } from '../../src/explain/finding.ts'
import { explainRule } from '../../src/explain/rule.ts'
import type { Command } from '../command.ts'
import { loadSettings, unknownRule } from '../config.ts'
import { UsageError } from '../errors.ts'
import { findSource, findingOf } from '../findings-source.ts'
import { reviewFindings } from '../review-file.ts'

export const explainCommand: Command = async (words, values, streams) => {
  const [id, ...inputs] = words
  if (id === undefined) throw new UsageError('no id: name a rule, as duibiao rules lists them, or a finding')
  const settings = await loadSettings(values)
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule) {
    streams.stdout.write(explainRule(rule, settings.rules?.[id] ?? rule.severity, { ...rule.options, ...settings.ruleOptions?.[id] }))
    return 0
  }
  if (!/^[0-9a-f]{4,}(?:-\d+)?$/.test(id)) throw new UsageError(await unknownRule(id, rules.map((known) => known.id)))
  const source = await findSource(inputs, values, settings, streams)
  if (!source) throw new UsageError(`no findings to look for ${id} in: name the inputs, or the folder of a run`)
  const finding = findingOf(source, id)
  const { documents, links } = source
  const texts = await Promise.all(documents.filter((document) => finding.sides.some((side) => side.document === document.id)).map(async (document) => [document.id, await source.textOf(document)] as const))
  const review = await reviewFindings(values, source.findings)
  const { comparison } = checkDocuments(documents, links, settings.better ? { better: betterLookup(settings.better) } : {})
  streams.stdout.write(explainFinding({
    finding, documents, links, comparison,
    rule: rules.find((candidate) => candidate.id === finding.rule) ?? null,
    lines: new Map(texts.flatMap(([document, text]) => (text === null ? [] : [[document, text.split(/\r\n|\r|\n/)] as const]))),
    decision: review?.decisions.get(finding.id) ?? null
  }))
  return 0
}
