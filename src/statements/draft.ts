/** A statement before it has its id and its place. */
import type { Statement } from '../schema/plan-document.ts'

export interface Draft extends Pick<Statement, 'indicator' | 'quantity' | 'raw' | 'unit' | 'year' | 'status' | 'type'> {
  /** Offsets in the clean text: the clause and the value in it. */
  start: number
  end: number
}
