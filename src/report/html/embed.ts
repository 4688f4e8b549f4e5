/** Data inside a page: JSON in script elements that the browser keeps as text and never runs. */

/**
 * JSON text that may stand inside a script element. There </ could end the element and <! open a comment, and nothing
 * else has a meaning; in JSON a < stands inside strings only, where \u003c means the same. Text without either is
 * given back as it is: the comparators of a plan's values (<=) are frequent, and the same text need not be made twice.
 */
export function escapeJson(json: string): string {
  for (let at = json.indexOf('<'); at >= 0; at = json.indexOf('<', at + 1)) {
    const next = json.charCodeAt(at + 1)
    if (next === SLASH || next === EXCLAMATION) return json.replaceAll('<', '\\u003c')
  }
  return json
}

const SLASH = 0x2f
const EXCLAMATION = 0x21

/** A data block, `<script type="application/json" id="…">…</script>`, in the pieces that it is made of; `id` is one of ours, never from a plan. */
export const dataBlock = (id: string, ...json: string[]): string[] => [`<script type="application/json" id="${id}">`, ...json.map(escapeJson), '</script>\n']

/** Where the built page takes its data: before the page's script, and behind it. */
export const PLACES = { first: '<!--data: index and findings-->', rest: '<!--data: all the rest-->' } as const

/** The page with text at its two places, in pieces; throws a RangeError where the page has lost one of them. */
export function fillPage(page: string, first: readonly string[], rest: readonly string[]): string[] {
  const [a, b] = [page.indexOf(PLACES.first), page.indexOf(PLACES.rest)]
  if (a < 0 || b < a) throw new RangeError(`Unexpected page without ${PLACES.first} and ${PLACES.rest}, expected the built report page`)
  return [page.slice(0, a), ...first, page.slice(a + PLACES.first.length, b), ...rest, page.slice(b + PLACES.rest.length)]
}
