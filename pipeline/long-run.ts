/** When the work of the engine behind a long run pays. */
import { setFlagsFromString } from 'node:v8'
import { isPacked } from '../src/read/containers.ts'

/** Input beyond which a run lasts long enough for optimized code to pay, in bytes of text. */
const LONG = 600_000

/** The program starts as a short run (start.cjs): most end before optimized code pays. A run over so many bytes is a long one. */
export function prepareFor(bytes: number): void {
  if (bytes > LONG) for (const flag of ['--opt', '--incremental-marking', '--flush-bytecode', '--regexp-tier-up', '--semi-space-growth-factor=2']) setFlagsFromString(flag)
}

/** A packed file holds many times its bytes, and unpacking is work of its own. */
export function prepareForFile(bytes: Uint8Array): void {
  if (isPacked(bytes)) prepareFor(Infinity)
}
