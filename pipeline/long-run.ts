/** When the optimizing compiler pays. */
import { setFlagsFromString } from 'node:v8'

/** Input beyond which a run lasts long enough for optimized code to pay, in bytes. */
const LONG = 600_000

/** The program starts with the optimizing compiler off (start.cjs): most runs end before it pays. Switches it on for a run over so many bytes. */
export function prepareFor(bytes: number): void {
  if (bytes > LONG) setFlagsFromString('--opt')
}
