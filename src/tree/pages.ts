/** Pages for the places of a document that was read from a paged source. */

/** A copy of the value in which each place (line, endLine) carries its page; `pages[line - 1]` is a line's page, 0 where none is known. */
export function withPages<T>(value: T, pages: readonly number[]): T {
  if (Array.isArray(value)) return value.map((one: unknown) => withPages(one, pages)) as T
  if (value === null || typeof value !== 'object') return value
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withPages(inner as unknown, pages)]))
  const page = 'endLine' in copy && typeof copy['line'] === 'number' ? pages[copy['line'] - 1] : undefined
  return (page ? { ...copy, page } : copy) as T
}
