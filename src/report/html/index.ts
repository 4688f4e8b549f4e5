/**
 * out/report.html: one file that a reviewer opens by a double click. The page is built once (see page/); a run
 * only puts its data in: the very JSON that it writes to disk, each document's text, and a small index.
 */
import { discrepanciesJson } from '../writers/discrepancies-json.ts'
import { linksJson } from '../writers/links-json.ts'
import type { RunResult } from '../result.ts'
import { BLOCKS } from './data.ts'
import type { Language, ReportIndex } from './data.ts'
import { dataBlock, fillPage } from './embed.ts'
import { matrixRows } from './matrix.ts'
import { summarise } from './summarise.ts'

export interface HtmlOptions {
  /** The page as the build made it, with its styles, its script and two places for data. */
  page: string
  /** Text by document id that its lines count in. */
  texts: ReadonlyMap<string, string>
  /** Version of the program, shown at the page's end. */
  version: string
  /** Language that the page opens in (default: en); the reader can switch. */
  language?: Language
  /** Files of this run by path, as they were written: what is among them is taken as it is and not made again. */
  written?: ReadonlyMap<string, string>
}

/** A run's result → the page. The same result gives the same bytes. */
export function reportHtml(result: RunResult, options: HtmlOptions): string {
  const { documents } = result
  const written = (path: string, make: () => string): string => (options.written?.get(path) ?? make()).trimEnd()
  const first = dataBlock(BLOCKS.index, JSON.stringify(reportIndex(result, options))) + dataBlock(BLOCKS.findings, written('discrepancies.json', () => discrepanciesJson(result)))
  const rest = [
    dataBlock(BLOCKS.links, written('links.json', () => linksJson(result))),
    dataBlock(BLOCKS.matrix, JSON.stringify(matrixRows(result.comparison, documents.map((document) => document.id))))
  ]
  documents.forEach((document, at) => {
    const json = written(`documents/${document.id}.json`, () => JSON.stringify(document))
    rest.push(dataBlock(BLOCKS.document(at), `{"document":${json},"text":${JSON.stringify(options.texts.get(document.id) ?? '')}}`))
  })
  return fillPage(options.page, first, rest.join(''))
}

function reportIndex(result: RunResult, options: HtmlOptions): ReportIndex {
  return {
    format: 1,
    version: options.version,
    language: options.language ?? 'en',
    documents: result.documents.map(summarise),
    rules: result.rules.map(({ id, scope, description, rationale }) => ({ id, scope, description, rationale })),
    totals: result.comparison.totals,
    groups: result.links.groups.length
  }
}
