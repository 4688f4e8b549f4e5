/** Data inside a page: JSON in script elements that the browser keeps as text and never runs. */

/**
 * JSON text that may stand inside a script element. A < could end the element (</script>) or open a comment (<!--);
 * in JSON it stands inside strings only, where \u003c means the same.
 */
export const escapeJson = (json: string): string => (json.includes('<') ? json.replaceAll('<', '\\u003c') : json)

/** A data block: `<script type="application/json" id="…">…</script>`; `id` is one of ours, never from a plan. */
export const dataBlock = (id: string, json: string): string => `<script type="application/json" id="${id}">${escapeJson(json)}</script>\n`

/** Where the built page takes its data: before the page's script, and behind it. */
export const PLACES = { first: '<!--data: index and findings-->', rest: '<!--data: all the rest-->' } as const

/** The page with text at its two places; throws a RangeError where the page has lost one of them. */
export function fillPage(page: string, first: string, rest: string): string {
  const [a, b] = [page.indexOf(PLACES.first), page.indexOf(PLACES.rest)]
  if (a < 0 || b < a) throw new RangeError(`Unexpected page without ${PLACES.first} and ${PLACES.rest}, expected the built report page`)
  return page.slice(0, a) + first + page.slice(a + PLACES.first.length, b) + rest + page.slice(b + PLACES.rest.length)
}
