import { readBytes } from '../../src/read/index.ts'
import type { ReadResult } from '../../src/tree/read-tree.ts'
import type { DocumentStage } from './types.ts'

/** Bytes → blocks with positions. */
export const read: DocumentStage<Uint8Array, ReadResult> = (bytes, _file, { settings }) => readBytes(bytes, { maxBytes: settings.maxBytes })
