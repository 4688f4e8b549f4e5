/** Mutated bytes for property tests: the number of cases grows with the environment variable DUIBIAO_FUZZ. */
import fc from 'fast-check'
import { expect } from 'vitest'
import type { ReadResult } from '../../src/tree/read-tree.ts'
import { checkPositions } from './build.ts'

/** Cases a format; 10,000 in the usual run, always the same ones; other ones where more are asked for. */
export const CASES = Number(process.env['DUIBIAO_FUZZ'] ?? 10_000)
const SEED = process.env['DUIBIAO_FUZZ'] === undefined ? { seed: 20_251_123 } : {}
/** Longest that one case may take, on a slow and busy machine. */
const LONGEST = 10_000

type Mutation = { kind: 'set' | 'flip' | 'insert' | 'remove' | 'repeat' | 'cut'; at: number; value: number }

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('set', 'flip', 'flip', 'insert', 'remove', 'repeat', 'cut'),
  at: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  value: fc.integer({ min: 0, max: 255 })
})

/** One to eight changes at any places of a file. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(mutation, { minLength: 1, maxLength: 8 })

/** The bytes with the changes made; `cut` only near the end of the list of changes, so that little is lost by it. */
export function mutate(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  let out = Array.from(bytes)
  for (const { kind, at, value } of changes) {
    const i = Math.floor(at * out.length)
    if (out.length === 0) break
    if (kind === 'set') out[i] = value
    else if (kind === 'flip') out[i]! ^= 1 << (value & 7)
    else if (kind === 'insert') out.splice(i, 0, value)
    else if (kind === 'remove') out.splice(i, 1 + (value & 15))
    else if (kind === 'repeat') out.splice(i, 0, ...out.slice(i, i + 1 + value))
    else if (value < 40) out = out.slice(0, i)
  }
  return Uint8Array.from(out)
}

/** Reads mutated bytes: no throw, no hang, every text a slice of the text, and an empty tree always with the reason. */
export async function survives(format: { read(bytes: Uint8Array): ReadResult | Promise<ReadResult>; detect(bytes: Uint8Array): number }, bytes: Uint8Array): Promise<void> {
  const begun = performance.now()
  const sure = format.detect(bytes)
  if (!(sure >= 0 && sure <= 1)) throw new Error(`detect gave ${sure}`)
  const result = await format.read(bytes)
  checkPositions(result)
  for (const { rule, message, line } of result.diagnostics) if (!rule || !message || line < 1) throw new Error('a diagnostic lacks its rule, message or line')
  if (result.root.children.length === 0 && result.diagnostics.length === 0) throw new Error('an empty tree without a reason')
  if (performance.now() - begun > LONGEST) throw new Error('it took too long')
}

/** Runs the property over CASES mutations of the seeds in turn. */
export async function fuzz(format: Parameters<typeof survives>[0], seeds: readonly Uint8Array[], wrap: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes): Promise<void> {
  let cases = 0
  await fc.assert(fc.asyncProperty(mutations, async (changes) => survives(format, wrap(mutate(seeds[cases++ % seeds.length]!, changes)))), { numRuns: CASES, endOnFailure: true, ...SEED })
  expect(cases).toBeGreaterThanOrEqual(CASES)
}
