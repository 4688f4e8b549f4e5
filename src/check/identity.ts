/** Stable finding ids: 64-bit FNV-1a over what a finding says, never over where it stands. */
const OFFSET = 0xcbf29ce484222325n
const PRIME = 0x100000001b3n
const MASK = 0xffffffffffffffffn

/** Sixteen hexadecimal digits for the parts, kept apart by a character that no plan prints. */
export function fingerprint(parts: readonly string[]): string {
  let hash = OFFSET
  for (const byte of new TextEncoder().encode(parts.join('\u001f'))) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK
  return hash.toString(16).padStart(16, '0')
}

/** What two printings of one value share: widths, spaces and emphasis left out. */
export function foldRaw(raw: string): string {
  return raw.normalize('NFKC').replace(/\*\*|\s+/g, '').replace(/∶/g, ':')
}
