/** Stable finding ids: two 32-bit FNV-1a hashes over what a finding says, never over where it stands. */
const PRIME = 0x01000193

/** Sixteen hexadecimal digits for the parts, kept apart by a character that no plan prints. */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.join('\u001f')
  return hex(hashOf(text, 0x811c9dc5)) + hex(hashOf(text, 0x9747b28c))
}

/** FNV-1a over the two bytes of each character. */
function hashOf(text: string, offset: number): number {
  let hash = offset
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    hash = Math.imul(hash ^ (code & 0xff), PRIME)
    hash = Math.imul(hash ^ (code >> 8), PRIME)
  }
  return hash >>> 0
}

const hex = (hash: number): string => hash.toString(16).padStart(8, '0')

/** What two printings of one value share: widths, spaces and emphasis left out. */
export function foldRaw(raw: string): string {
  return raw.normalize('NFKC').replace(/\*\*|\s+/g, '').replace(/∶/g, ':')
}
