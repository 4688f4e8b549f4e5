/** Automatic list numbers (numbering.xml): 一、 （一） 1. that Word prints and no run of the text holds. */
import type { ReadLimits } from '../blocks/limits.ts'
import type { Zip } from '../ooxml/zip.ts'
import { attribute, integer, readXml } from '../ooxml/xml.ts'
import { formatNumber } from './number-formats.ts'

/** One level of a list definition. */
export interface Level { start: number; format: string; /** Label with %1…%9 for the levels' numbers. */ text: string; legal: boolean; /** Level behind which it starts anew; null: any higher one. */ restart: number | null; style: string | null }
export interface ListDefinition { id: string; levels: Map<number, Level>; /** A list style that defines it elsewhere. */ styleLink: string | null; numberStyleLink: string | null }
export interface ListInstance { id: string; definition: string; overrides: Map<number, { start: number | null; level: Level | null }> }
export interface Numbering { definitions: Map<string, ListDefinition>; instances: Map<string, ListInstance> }

const LEVELS = 9

/** Reads numbering.xml; empty maps where the file has none. */
export async function readNumbering(zip: Zip, part: string | null, limits: ReadLimits): Promise<Numbering> {
  const numbering: Numbering = { definitions: new Map(), instances: new Map() }
  if (part === null) return numbering
  let definition: ListDefinition | null = null
  let instance: ListInstance | null = null
  let override: { start: number | null; level: Level | null } | null = null
  let level: Level | null = null
  await readXml(zip, part, limits, {
    open(name, attributes) {
      const value = attribute(attributes, 'val') ?? ''
      if (name === 'w:abstractNum') definition = { id: attribute(attributes, 'abstractNumId') ?? '', levels: new Map(), styleLink: null, numberStyleLink: null }
      else if (name === 'w:num') instance = { id: attribute(attributes, 'numId') ?? '', definition: '', overrides: new Map() }
      else if (name === 'w:abstractNumId' && instance) instance.definition = value
      else if (name === 'w:styleLink' && definition) definition.styleLink = value
      else if (name === 'w:numStyleLink' && definition) definition.numberStyleLink = value
      else if (name === 'w:lvlOverride' && instance) instance.overrides.set(levelIndex(attributes), (override = { start: null, level: null }))
      else if (name === 'w:startOverride' && override) override.start = integer(attributes, 'val')
      else if (name === 'w:lvl') {
        level = { start: 0, format: 'decimal', text: '', legal: false, restart: null, style: null }
        if (override) override.level = level
        else definition?.levels.set(levelIndex(attributes), level)
      } else if (level) setLevel(level, name, value, attributes)
    },
    close(name) {
      if (name === 'w:abstractNum' && definition) numbering.definitions.set(definition.id, definition)
      if (name === 'w:num' && instance) numbering.instances.set(instance.id, instance)
      if (name === 'w:abstractNum') definition = null
      else if (name === 'w:num') instance = null
      else if (name === 'w:lvlOverride') override = null
      else if (name === 'w:lvl') level = null
    }
  })
  return numbering
}

function levelIndex(attributes: Record<string, string>): number {
  return Math.min(LEVELS - 1, Math.max(0, integer(attributes, 'ilvl') ?? 0))
}

function setLevel(level: Level, name: string, value: string, attributes: Record<string, string>): void {
  if (name === 'w:start') level.start = integer(attributes, 'val') ?? 0
  else if (name === 'w:numFmt') level.format = value
  else if (name === 'w:lvlText') level.text = value
  else if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false'
  else if (name === 'w:lvlRestart') level.restart = integer(attributes, 'val')
  else if (name === 'w:pStyle') level.style = value
}

/** A dash is printed text of a plan (——坚持…); other bullets are ornaments, often of a private font. */
const DASHES = /^[—–-]+$/

/** Counts through one document; ask for each numbered paragraph in reading order. */
export class ListCounter {
  private readonly numbering: Numbering
  /** The list definition that a list style links to, by style id. */
  private readonly styleLists: Map<string, string>
  private readonly counters = new Map<string, (number | null)[]>()
  private readonly begun = new Set<string>()

  constructor(numbering: Numbering, styleLists: Map<string, string>) {
    this.numbering = numbering
    this.styleLists = styleLists
  }

  /** The level whose paragraph style is `style`; null where the list has none. */
  levelOfStyle(list: string, style: string): number | null {
    for (const [index, level] of this.definitionOf(list)?.levels ?? []) if (level.style === style) return index
    return null
  }

  /** The label that the next paragraph of a list gets, with a space where Latin letters need one; '' for none. */
  next(list: string, index: number): string {
    const definition = this.definitionOf(list)
    const level = this.levelOf(list, index)
    if (!definition || !level) return ''
    let counts = this.counters.get(definition.id)
    if (!counts) this.counters.set(definition.id, (counts = Array.from({ length: LEVELS }, () => null)))
    this.begin(list, counts)
    counts[index] = counts[index] == null ? level.start : counts[index]! + 1
    for (let lower = index + 1; lower < LEVELS; lower++) {
      const restart = this.levelOf(list, lower)?.restart
      // lvlRestart 0: never; n: only behind level n (counted from 1) or a higher one.
      if (restart === 0 || (restart != null && index + 1 > restart)) continue
      counts[lower] = null
    }
    return this.label(list, level, counts)
  }

  /** A start override takes hold where its list is first used. */
  private begin(list: string, counts: (number | null)[]): void {
    if (this.begun.has(list)) return
    this.begun.add(list)
    for (const [index, override] of this.numbering.instances.get(list)?.overrides ?? []) if (override.start !== null) counts[index] = override.start - 1
  }

  private label(list: string, level: Level, counts: readonly (number | null)[]): string {
    if (level.format === 'bullet') return DASHES.test(level.text) ? level.text : ''
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1
      const other = this.levelOf(list, index)
      const format = level.legal && other?.format !== 'decimalZero' ? 'decimal' : (other?.format ?? 'decimal')
      return formatNumber(counts[index] ?? other?.start ?? 1, format)
    })
    return /[0-9A-Za-z.)]$/.test(text) ? `${text} ` : text
  }

  private levelOf(list: string, index: number): Level | undefined {
    return this.numbering.instances.get(list)?.overrides.get(index)?.level ?? this.definitionOf(list)?.levels.get(index)
  }

  private definitionOf(list: string): ListDefinition | undefined {
    const instance = this.numbering.instances.get(list)
    const definition = instance && this.numbering.definitions.get(instance.definition)
    if (!definition?.numberStyleLink) return definition
    const linked = this.numbering.instances.get(this.styleLists.get(definition.numberStyleLink) ?? '')
    return (linked && this.numbering.definitions.get(linked.definition)) ?? definition
  }
}
