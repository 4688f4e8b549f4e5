/** The report page as the build made it; read when a report is written and not before. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Beside the bundle, or in dist/ where the program runs from its sources. */
const PLACES = ['report-page.html', '../dist/report-page.html']

/** Throws where the page was not built. */
export function readReportPage(): string {
  const file = PLACES.map((place) => join(import.meta.dirname, place)).find((path) => existsSync(path))
  if (file === undefined) throw new Error('The report page is missing: run npm run build')
  // The build keeps it ASCII, which needs no decoding.
  return readFileSync(file, 'latin1')
}
