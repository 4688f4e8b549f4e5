/** Which of many equal rows lie in view. */

/** Fewer than this are drawn all at once: the page stays searchable and printable. */
export const DRAW_ALL = 200

/** First row and the one behind the last, with some rows more at both ends. */
export function visibleRows(scroll: number, viewport: number, height: number, count: number, extra = 8): [number, number] {
  const first = Math.max(0, Math.floor(scroll / height) - extra)
  const last = Math.min(count, Math.ceil((scroll + viewport) / height) + extra)
  return [Math.min(first, last), last]
}
