/** duibiao schema: the JSON Schema of a file that duibiao writes or reads. */
import type { Command } from '../command.ts'
import { UsageError } from '../errors.ts'

/** Files that people write, beside the artefacts of a run. */
const WRITTEN_BY_HAND = ['config', 'review']

export const schemaCommand: Command = async (inputs, _values, streams) => {
  const { ARTEFACT_NAMES, jsonSchemas } = await import('../../src/schema/json-schema.ts')
  const names = [...ARTEFACT_NAMES, ...WRITTEN_BY_HAND]
  const [name, ...more] = inputs
  if (name === undefined || more.length > 0 || !names.includes(name)) throw new UsageError(`schema takes one of ${names.join(', ')}${name === undefined ? '' : `, not “${inputs.join(' ')}”`}`)
  const schema = WRITTEN_BY_HAND.includes(name) ? await schemaByHand(name) : (jsonSchemas() as Record<string, object>)[name]!
  streams.stdout.write(`${JSON.stringify(schema, null, 2)}\n`)
  return 0
}

async function schemaByHand(name: string): Promise<object> {
  if (name === 'review') return (await import('../../src/review/schema.ts')).reviewJsonSchema()
  const [{ configJsonSchema }, { rules }] = await Promise.all([import('../../src/config/schema.ts'), import('../../src/check/rules/index.ts')])
  return configJsonSchema(rules)
}
