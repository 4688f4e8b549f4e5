/** XML parts of Office files as events, with prefixes made canonical and a bound on depth. */
import { Unreadable } from '../blocks/unreadable.ts'
import type { ReadLimits } from '../blocks/limits.ts'
import { streamPart, type Zip } from './zip.ts'

export type Attributes = Record<string, string>

/** Receives the events of one part; names are canonical: w:p whatever prefix the file chose. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text?(value: string): void
}

/** Namespaces by the prefix used here: transitional and strict Office Open XML (ISO/IEC 29500). */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel'
}

/** Streams a part through the parser. Returns false where the container has no such part. */
export async function readXml(zip: Zip, name: string, limits: ReadLimits, handler: XmlHandler): Promise<boolean> {
  const part = zip.parts.get(name)
  if (!part) return false
  const { SaxesParser } = await import('saxes')
  const parser = new SaxesParser({ position: false })
  const prefixes = new Map<string, string>()
  const names: string[] = []
  parser.on('error', (error) => {
    throw new Unreadable('file-damaged', `Unexpected markup in ${name} (${error.message}), expected well-formed XML; save the file again and retry`)
  })
  parser.on('doctype', () => {
    throw new Unreadable('entity-expansion', `Unexpected document type definition in ${name}, expected none: Office files hold none, and it could blow up the text`)
  })
  parser.on('opentag', (tag) => {
    const attributes = tag.attributes as Attributes
    for (const key in attributes) if (key.startsWith('xmlns')) prefixes.set(key.slice(6), PREFIXES[attributes[key]!] ?? 'x')
    const canonical = canonicalName(tag.name, prefixes)
    names.push(canonical)
    if (names.length > limits.depth) throw new Unreadable('nesting-too-deep', `Unexpected depth of elements in ${name}, expected at most ${limits.depth}`)
    handler.open(canonical, attributes)
  })
  parser.on('closetag', () => handler.close(names.pop()!))
  const { text } = handler
  if (text) {
    parser.on('text', (value) => text.call(handler, value))
    parser.on('cdata', (value) => text.call(handler, value))
  }
  let decoder: InstanceType<typeof TextDecoder> | null = null
  await streamPart(zip, part, limits.inflatedBytes, (chunk) => {
    decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8')
    parser.write(decoder.decode(chunk, { stream: true }))
  })
  parser.close()
  return true
}

function canonicalName(name: string, prefixes: Map<string, string>): string {
  const colon = name.indexOf(':')
  const prefix = prefixes.get(colon < 0 ? '' : name.slice(0, colon)) ?? 'x'
  return `${prefix}:${name.slice(colon + 1)}`
}

/** An attribute by its local name (w:val, val); null where it is absent. */
export function attribute(attributes: Attributes, local: string): string | null {
  const direct = attributes[`w:${local}`] ?? attributes[local]
  if (direct !== undefined) return direct
  for (const key in attributes) if (key.endsWith(`:${local}`)) return attributes[key]!
  return null
}

/** An on/off property: present without a value, or with one other than 0, false, off, none. */
export function isOn(attributes: Attributes): boolean {
  const value = attribute(attributes, 'val')
  return value === null || !/^(?:0|false|off|none)$/.test(value)
}

/** An integer attribute; null where it is absent or no integer. */
export function integer(attributes: Attributes, local: string): number | null {
  const value = attribute(attributes, local)
  return value !== null && /^[+-]?\d{1,9}$/.test(value) ? Number(value) : null
}

/** Targets of a part's relationships, by type's last word and by id; paths resolved against the container's root. */
export async function readRelations(zip: Zip, part: string, limits: ReadLimits): Promise<{ id: string; type: string; target: string }[]> {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const relations: { id: string; type: string; target: string }[] = []
  await readXml(zip, `${folder}_rels/${part.slice(slash + 1)}.rels`, limits, {
    open(name, attributes) {
      if (!name.endsWith(':Relationship') || attributes['TargetMode'] === 'External') return
      relations.push({ id: attributes['Id'] ?? '', type: (attributes['Type'] ?? '').split('/').at(-1)!, target: resolvePath(folder, attributes['Target'] ?? '') })
    },
    close() {}
  })
  return relations
}

function resolvePath(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target.slice(1) : folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}
