/** duibiao rules: every rule with its severity and one sentence, a line each. */
import { rules } from '../../src/check/rules/index.ts'
import type { Command } from '../command.ts'
import { loadSettings } from '../config.ts'
import { UsageError } from '../errors.ts'

export const rulesCommand: Command = async (inputs, values, streams) => {
  if (inputs.length > 0) throw new UsageError(`rules takes no words: for one rule, duibiao explain ${inputs[0]!}`)
  const settings = await loadSettings(values)
  const width = Math.max(...rules.map((rule) => rule.id.length))
  const lines = rules.map((rule) => `${rule.id.padEnd(width)}  ${(settings.rules?.[rule.id] ?? rule.severity).padEnd(7)}  ${rule.description.en}`)
  streams.stdout.write(`${lines.join('\n')}\n`)
  return 0
}
