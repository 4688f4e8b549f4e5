/**
 * Bytes to text. Detectors by statistics miss short lines, so the order is: byte order mark,
 * UTF-16 by its zero bytes, strict UTF-8, strict GB18030 (which holds GBK and GB2312).
 */
export interface Decoded { text: string; encoding: string }

/** The text of a file and the name of its encoding; null where the bytes are no text in any of them. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return strict(bytes.subarray(3), 'utf-8', 'utf-8-bom')
  if (a === 0xff && b === 0xfe) return strict(bytes.subarray(2), 'utf-16le', 'utf-16le')
  if (a === 0xfe && b === 0xff) return strict(swapPairs(bytes.subarray(2)), 'utf-16le', 'utf-16be')
  const wide = zeroBytes(bytes)
  if (wide === 'le') return strict(bytes, 'utf-16le', 'utf-16le')
  if (wide === 'be') return strict(swapPairs(bytes), 'utf-16le', 'utf-16be')
  if (wide === 'binary') return null
  return strict(bytes, 'utf-8', 'utf-8') ?? strict(bytes, 'gb18030', 'gb18030')
}

function strict(bytes: Uint8Array, label: string, encoding: string): Decoded | null {
  try {
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
    // A control character that no text holds: what decoded by chance is a binary file.
    // eslint-disable-next-line no-control-regex
    return /[\u0000-\u0008\u000e-\u001a\u007f]/.test(text) ? null : { text, encoding }
  } catch {
    return null
  }
}

/** Zero bytes in the first 4 KB: none in UTF-8 and GB18030, every second one of ASCII in UTF-16. */
function zeroBytes(bytes: Uint8Array): 'none' | 'le' | 'be' | 'binary' {
  const counts = [0, 0]
  const end = Math.min(bytes.length, 4096)
  for (let i = 0; i < end; i++) if (bytes[i] === 0) counts[i & 1]!++
  const [even, odd] = counts as [number, number]
  if (even === 0 && odd === 0) return 'none'
  if (even === 0) return 'le'
  return odd === 0 ? 'be' : 'binary'
}

function swapPairs(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes.length & ~1)
  for (let i = 0; i < swapped.length; i += 2) {
    swapped[i] = bytes[i + 1]!
    swapped[i + 1] = bytes[i]!
  }
  return swapped
}
