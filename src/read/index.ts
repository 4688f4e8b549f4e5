/** Bytes to blocks: which format a file is in is told by its content, never by its name. */
import type { Diagnostic } from '../schema/shared.ts'
import type { ReadResult } from '../tree/read-tree.ts'
import type { ReadOptions } from './blocks/limits.ts'
import { decodeText } from './decode.ts'
import { containers } from './containers.ts'
import { refusal } from './refused.ts'
import { readText } from './formats/text.ts'
import { isMarkdown, readMarkdown } from './formats/markdown.ts'

export type { ReadOptions }

export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024

/** Reads one file. Content never throws: what cannot be read gives an empty tree and a diagnostic that says what to do. */
export async function readBytes(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES
  if (bytes.length > limit) return unreadable('file-too-large', `Unexpected size of ${bytes.length} bytes, expected at most ${limit}: split the file or raise --max-bytes`)
  if (isBlank(bytes)) return empty()
  for (const container of containers) {
    if (container.detect(bytes) <= 0) continue
    const { format } = await container.load()
    if (format.detect(bytes) > 0) return format.read(bytes, options)
  }
  const refused = refusal(bytes)
  if (refused !== null) return unreadable('unsupported-format', refused)
  const decoded = decodeText(bytes)
  if (!decoded) return unreadable('binary-file', 'Unexpected bytes that are no text in UTF-8, UTF-16 or GB18030, expected a plan: save it as UTF-8 text, docx, html or a PDF with text')
  if (!decoded.text.trim()) return empty()
  return isMarkdown(decoded.text) ? readMarkdown(decoded.text, decoded.encoding) : readText(decoded.text, decoded.encoding)
}

/** Nothing but white space, without decoding it. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13))
}

function empty(): ReadResult {
  return unreadable('empty-file', 'Unexpected empty file, expected a plan: check that the export worked')
}

/** A result without blocks whose diagnostic says why. */
export function unreadable(rule: string, message: string, format = 'unknown'): ReadResult {
  const diagnostic: Diagnostic = { rule, severity: 'error', message, line: 1, endLine: 1 }
  return { root: { type: 'root', children: [] }, text: '', format, dialect: 'none', encoding: 'none', diagnostics: [diagnostic] }
}
