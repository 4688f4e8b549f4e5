/**
 * out/report.html: one file that a reviewer opens by a double click. The page is built once (see page/); a run
 * only puts its data in: the very JSON that it writes to disk, each document's text, and a small index.
 */
import { discrepanciesJson } from '../writers/discrepancies-json.ts'
import { linksJson } from '../writers/links-json.ts'
import type { RunResult } from '../result.ts'
import { BLOCKS, LINE_END } from './data.ts'
import type { Language, ReportIndex } from './data.ts'
import { dataBlock, fillPage } from './embed.ts'
import { matrixRows } from './matrix.ts'
import { summarise } from './summarise.ts'

export interface HtmlOptions {
  /** The page as the build made it, with its styles, its script and two places for data. */
  page: string
  /** By document id: the text that its lines count in, and which lines of it are the document's own; one file can hold several. */
  texts: ReadonlyMap<string, { text: string; lines: readonly [number, number] }>
  /** Version of the program, shown at the page's end. */
  version: string
  /** Language that the page opens in (default: en); the reader can switch. */
  language?: Language
  /** Files of this run by path, as they were written: what is among them is taken as it is and not made again. */
  written?: ReadonlyMap<string, string>
}

/** A run's result → the page. The same result gives the same bytes. */
export const reportHtml = (result: RunResult, options: HtmlOptions): string => reportPieces(result, options).join('')

/** The page in pieces: those that are files of the run as well are the very same strings, to be encoded once. */
export function reportPieces(result: RunResult, options: HtmlOptions): string[] {
  const { documents } = result
  const written = (path: string, make: () => string): string => options.written?.get(path) ?? make()
  const first = [...dataBlock(BLOCKS.index, JSON.stringify(reportIndex(result, options))), ...dataBlock(BLOCKS.findings, written('discrepancies.json', () => discrepanciesJson(result)))]
  const rest = [
    ...dataBlock(BLOCKS.links, written('links.json', () => linksJson(result))),
    ...dataBlock(BLOCKS.matrix, JSON.stringify(matrixRows(result.comparison, documents.map((document) => document.id))))
  ]
  documents.forEach((document, at) => {
    const { text, firstLine } = ownText(options.texts.get(document.id))
    rest.push(...dataBlock(BLOCKS.document(at), '{"document":', written(`documents/${document.id}.json`, () => JSON.stringify(document)), `,"firstLine":${firstLine},"text":${JSON.stringify(text)}}`))
  })
  return fillPage(options.page, first, rest)
}

/** The document's own lines of its file, so that no text stands in the page twice. */
function ownText(source: { text: string; lines: readonly [number, number] } | undefined): { text: string; firstLine: number } {
  if (!source) return { text: '', firstLine: 1 }
  const { text, lines: [first, last] } = source
  if (first <= 1 && last === Infinity) return { text, firstLine: 1 }
  return { text: text.split(LINE_END).slice(first - 1, last).join('\n'), firstLine: first }
}

function reportIndex(result: RunResult, options: HtmlOptions): ReportIndex {
  const at = new Map(result.documents.map(({ id }, i) => [id, i]))
  return {
    format: 1,
    version: options.version,
    language: options.language ?? 'en',
    documents: result.documents.map(summarise),
    rules: result.rules.map(({ id, scope, title, rationale }) => ({ id, scope, title, rationale })),
    totals: result.comparison.totals,
    apart: result.comparison.apart.map(({ upper, lower }) => [at.get(upper.id)!, at.get(lower.id)!]),
    groups: result.links.groups.length
  }
}
