/** Workbooks in Office Open XML (ISO/IEC 29500-1, part 18): visible sheets, shared strings, number formats, merged cells. */
import type { ReadLimits } from '../blocks/limits.ts'
import { Unreadable } from '../blocks/unreadable.ts'
import { attribute, readRelations, readXml } from '../ooxml/xml.ts'
import type { Zip } from '../ooxml/zip.ts'
import { builtInFormat, showNumber } from './number-format.ts'
import { SheetBuilder, type NamedSheet } from './workbook.ts'

interface Context { zip: Zip; limits: ReadLimits; strings: string[]; formats: string[]; epoch1904: boolean; builder: SheetBuilder }

/** Reads the visible sheets. Throws Unreadable where the container holds no workbook. */
export async function readXlsx(zip: Zip, limits: ReadLimits): Promise<NamedSheet[]> {
  const main = (await readRelations(zip, '', limits)).find((relation) => relation.type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const relations = await readRelations(zip, main, limits)
  const partOf = (type: string): string | undefined => relations.find((relation) => relation.type === type)?.target
  const sheets: { name: string; id: string }[] = []
  let epoch1904 = false
  const found = await readXml(zip, main, limits, {
    open(name, attributes) {
      if (name.endsWith(':sheet') && (attribute(attributes, 'state') ?? 'visible') === 'visible') sheets.push({ name: attribute(attributes, 'name') ?? '', id: relationId(attributes) })
      else if (name.endsWith(':workbookPr')) epoch1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '')
    },
    close() {}
  })
  if (!found) throw new Unreadable('wrong-format', 'Unexpected container without a workbook in it, expected a .xlsx file')
  const context: Context = { zip, limits, strings: await readStrings(zip, partOf('sharedStrings'), limits), formats: await readFormats(zip, partOf('styles'), limits), epoch1904, builder: new SheetBuilder(limits) }
  for (const { name, id } of sheets) {
    const part = relations.find((relation) => relation.id === id)
    if (part?.type !== 'worksheet') continue
    context.builder.begin(name)
    await readSheet(context, part.target)
  }
  return context.builder.sheets
}

function relationId(attributes: Record<string, string>): string {
  for (const key in attributes) if (/^\w+:id$/.test(key)) return attributes[key]!
  return ''
}

/** Shared strings in order; phonetic readings are no text. */
async function readStrings(zip: Zip, part: string | undefined, limits: ReadLimits): Promise<string[]> {
  const strings: string[] = []
  if (part === undefined) return strings
  let reading = false
  let phonetic = false
  await readXml(zip, part, limits, {
    open(name) {
      if (name.endsWith(':si')) strings.push('')
      else if (name.endsWith(':rPh')) phonetic = true
      else if (name.endsWith(':t')) reading = !phonetic
    },
    close(name) {
      if (name.endsWith(':rPh')) phonetic = false
      else if (name.endsWith(':t')) reading = false
    },
    text(value) {
      if (reading && strings.length > 0) strings[strings.length - 1] += value
    }
  })
  return strings
}

/** The number format of each cell style. */
async function readFormats(zip: Zip, part: string | undefined, limits: ReadLimits): Promise<string[]> {
  const formats: string[] = []
  if (part === undefined) return formats
  const own = new Map<number, string>()
  let inCells = false
  await readXml(zip, part, limits, {
    open(name, attributes) {
      const id = Number(attribute(attributes, 'numFmtId') ?? 0)
      if (name.endsWith(':numFmt')) own.set(id, attribute(attributes, 'formatCode') ?? 'General')
      else if (name.endsWith(':cellXfs')) inCells = true
      else if (inCells && name.endsWith(':xf')) formats.push(own.get(id) ?? builtInFormat(id))
    },
    close(name) {
      if (name.endsWith(':cellXfs')) inCells = false
    }
  })
  return formats
}

async function readSheet(context: Context, part: string): Promise<void> {
  const { builder } = context
  let row = -1
  let column = -1
  let cell = { type: 'n', style: 0, value: '', inline: '' }
  let reading: 'value' | 'inline' | null = null
  await readXml(context.zip, part, context.limits, {
    open(name, attributes) {
      const local = name.slice(name.indexOf(':') + 1)
      if (local === 'row') {
        const number = Number(attribute(attributes, 'r') ?? row + 2)
        row = number >= 1 && number <= 1_048_576 ? Math.trunc(number) - 1 : row + 1
        column = -1
      } else if (local === 'c') {
        const place = placeOf(attribute(attributes, 'r') ?? '')
        column = place?.column ?? column + 1
        row = place?.row ?? Math.max(0, row)
        cell = { type: attribute(attributes, 't') ?? 'n', style: Number(attribute(attributes, 's') ?? 0), value: '', inline: '' }
      } else if (local === 'v') reading = 'value'
      else if (local === 't') reading = 'inline'
      else if (local === 'mergeCell') addMerge(builder, attribute(attributes, 'ref') ?? '')
    },
    close(name) {
      const local = name.slice(name.indexOf(':') + 1)
      if (local === 'v' || local === 't') reading = null
      else if (local === 'c') builder.add(row, column, textOf(cell, context))
    },
    text(value) {
      if (reading === 'value') cell.value += value
      else if (reading === 'inline') cell.inline += value
    }
  })
}

function textOf(cell: { type: string; style: number; value: string; inline: string }, context: Context): string {
  const value = cell.value.trim()
  if (cell.type === 's') return context.strings[Number(value)] ?? ''
  if (cell.type === 'inlineStr') return cell.inline
  if (cell.type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (cell.type !== 'n' || value === '') return cell.value
  return showNumber(Number(value), context.formats[cell.style] ?? 'General', context.epoch1904)
}

/** B12 → row 11, column 1; null where it is no place. */
function placeOf(reference: string): { row: number; column: number } | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference)
  if (!match) return null
  let column = 0
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(match[2]) - 1, column: column - 1 }
}

function addMerge(builder: SheetBuilder, reference: string): void {
  const [from, to] = reference.split(':').map(placeOf)
  if (from && to) builder.merge({ top: from.row, left: from.column, bottom: to.row, right: to.column })
}
