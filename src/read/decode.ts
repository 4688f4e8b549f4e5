/**
 * Bytes to text. Detectors by statistics miss short lines, so the order is: byte order mark,
 * UTF-16 by its zero bytes, strict UTF-8, strict GB18030 (which holds GBK and GB2312).
 */
import { foldDigits } from '../language/widths.ts'

export interface Decoded { text: string; encoding: string }

/** The text of a file and the name of its encoding; null where the bytes are no text in any of them. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return strict(bytes.subarray(3), 'utf-8', 'utf-8-bom')
  if (a === 0xff && b === 0xfe) return strict(bytes.subarray(2), 'utf-16le', 'utf-16le')
  if (a === 0xfe && b === 0xff) return strict(swapPairs(bytes.subarray(2)), 'utf-16le', 'utf-16be')
  if (bytes.subarray(0, SAMPLE).includes(0)) return decodeUnmarked(bytes)
  return strict(bytes, 'utf-8', 'utf-8') ?? strict(bytes, 'gb18030', 'gb18030')
}

function strict(bytes: Uint8Array, label: string, encoding: string): Decoded | null {
  try {
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
    // A control character that no text holds: what decoded by chance is a binary file.
    // eslint-disable-next-line no-control-regex
    return /[\u0000-\u0008\u000e-\u001a\u007f]/.test(text) ? null : { text: foldDigits(withLines(text)), encoding }
  } catch {
    return null
  }
}

/** Lines that end in a carriage return alone, as old programs wrote them; one to one, so that offsets hold. */
const withLines = (text: string): string => (text.includes('\n') ? text : text.replaceAll('\r', '\n'))

/** Bytes that are looked at to tell which UTF-16 it is. */
const SAMPLE = 4096
/** Least part of a text's characters that a plan is written in, in the right byte order. */
const PLAUSIBLE = 0.9

/**
 * UTF-16 without a mark. A zero byte stands in no UTF-8 and no GB18030, but on either side in UTF-16 (a line break is 00 0A,
 * 一 is 4E 00), so the order is the one that gives characters a plan is written in.
 */
function decodeUnmarked(bytes: Uint8Array): Decoded | null {
  const sample = bytes.subarray(0, SAMPLE)
  if (plausible(sample) >= PLAUSIBLE) return strict(bytes, 'utf-16le', 'utf-16le')
  return plausible(swapPairs(sample)) >= PLAUSIBLE ? strict(swapPairs(bytes), 'utf-16le', 'utf-16be') : null
}

/** The part of a sample's UTF-16LE characters that are Chinese characters, their punctuation, full-width forms or ASCII. */
function plausible(bytes: Uint8Array): number {
  let known = 0
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const code = bytes[i]! | (bytes[i + 1]! << 8)
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x2000 && code <= 0x303f) || code >= 0xff00 || (code < 0x7f && (code >= 0x20 || (code >= 9 && code <= 13)))) known++
  }
  return known / Math.max(1, bytes.length >> 1)
}

function swapPairs(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes.length & ~1)
  for (let i = 0; i < swapped.length; i += 2) {
    swapped[i] = bytes[i + 1]!
    swapped[i + 1] = bytes[i]!
  }
  return swapped
}
