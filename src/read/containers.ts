/** Formats that are no plain text. Each is loaded only where its first bytes are met. */
import type { ReadResult } from '../tree/read-tree.ts'
import type { ReadOptions } from './index.ts'

export interface Format {
  id: string
  detect(bytes: Uint8Array): number
  read(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> | ReadResult
}
export interface Container {
  /** A look at the first bytes: above 0 where the format is worth loading. */
  detect(bytes: Uint8Array): number
  load(): Promise<{ format: Format }>
}

export const containers: readonly Container[] = []
