/** Marks that lie over one another in a line → pieces of text, each with all of its marks. */

export interface Mark { start: number; end: number; /** Class of the piece. */ name: string; /** Said of the piece in words; absent for none. */ title?: string }
export interface Segment { text: string; names: string[]; title: string | null }

/** The line in pieces; together they are the line. Marks may overlap and touch. */
export function segmentLine(text: string, marks: readonly Mark[]): Segment[] {
  if (marks.length === 0) return text === '' ? [] : [{ text, names: [], title: null }]
  const borders = new Set([0, text.length])
  for (const mark of marks) {
    borders.add(Math.max(0, Math.min(text.length, mark.start)))
    borders.add(Math.max(0, Math.min(text.length, mark.end)))
  }
  const sorted = [...borders].sort((a, b) => a - b)
  const segments: Segment[] = []
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [start, end] = [sorted[i]!, sorted[i + 1]!]
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end)
    const titles = over.flatMap((mark) => mark.title ?? [])
    segments.push({ text: text.slice(start, end), names: [...new Set(over.map((mark) => mark.name))], title: titles.length > 0 ? titles.join(' · ') : null })
  }
  return segments
}
