/** What the paragraph styles of a Word file say about structure: lists, outline levels, contents lines. */
import type { ReadLimits } from '../blocks/limits.ts'
import { attribute, integer, isOn, readXml } from '../ooxml/xml.ts'
import type { Zip } from '../ooxml/zip.ts'

interface RawStyle { id: string; name: string; parent: string | null; list: string | null; level: number | null; outline: number | null; hidden: boolean | null; isDefault: boolean; kind: string }

/** A style with what it inherits. */
export interface Style {
  /** List of its paragraphs; null for none. */
  list: string | null
  level: number | null
  /** Outline level from 0; null for running text. */
  outline: number | null
  /** Named for the table of contents; some files set headings in it. */
  contents: boolean
  /** Its text is not printed. */
  hidden: boolean
}

export interface Styles {
  byId: Map<string, Style>
  /** Style of paragraphs that name none. */
  standard: Style | null
  /** List of each list style. */
  lists: Map<string, string>
}

/** Longest chain of styles based on each other. */
const MAX_CHAIN = 20
/** heading 1, 标题 2 and their kin, by the style's name. */
const HEADING_NAME = /^(?:heading|标题)\s*([1-9])$/i
/** toc 1, 目录 2. */
const CONTENTS_NAME = /^(?:toc|目录)\s*\d$/i

/** Reads styles.xml; empty where the file has none. */
export async function readStyles(zip: Zip, part: string | null, limits: ReadLimits): Promise<Styles> {
  const raw = new Map<string, RawStyle>()
  let style: RawStyle | null = null
  if (part !== null) {
    await readXml(zip, part, limits, {
      open(name, attributes) {
        const value = attribute(attributes, 'val')
        if (name === 'w:style') {
          style = { id: attribute(attributes, 'styleId') ?? '', name: '', parent: null, list: null, level: null, outline: null, hidden: null, isDefault: /^(?:1|true|on)$/.test(attribute(attributes, 'default') ?? ''), kind: attribute(attributes, 'type') ?? '' }
        } else if (!style) return
        else if (name === 'w:name') style.name = value ?? ''
        else if (name === 'w:basedOn') style.parent = value
        else if (name === 'w:numId') style.list = value
        else if (name === 'w:ilvl') style.level = integer(attributes, 'val')
        else if (name === 'w:vanish') style.hidden = isOn(attributes)
        else if (name === 'w:outlineLvl') style.outline = integer(attributes, 'val')
      },
      close(name) {
        if (name !== 'w:style' || !style) return
        raw.set(style.id, style)
        style = null
      }
    })
  }
  const byId = new Map<string, Style>()
  const lists = new Map<string, string>()
  let standard: Style | null = null
  for (const own of raw.values()) {
    const resolved = resolve(own, raw)
    byId.set(own.id, resolved)
    if (own.kind === 'numbering' && own.list !== null) lists.set(own.id, own.list)
    if (own.kind === 'paragraph' && own.isDefault) standard = resolved
  }
  return { byId, standard, lists }
}

function resolve(own: RawStyle, raw: Map<string, RawStyle>): Style {
  const style: Style = { list: null, level: null, outline: null, contents: CONTENTS_NAME.test(own.name), hidden: false }
  let hidden: boolean | null = null
  let at: RawStyle | undefined = own
  for (let i = 0; at && i < MAX_CHAIN; i++) {
    const heading = HEADING_NAME.exec(at.name)
    style.list ??= at.list
    style.level ??= at.level
    hidden ??= at.hidden
    style.outline ??= at.outline ?? (heading ? Number(heading[1]) - 1 : null)
    at = at.parent === null ? undefined : raw.get(at.parent)
  }
  return { ...style, hidden: hidden ?? false }
}
