/** Finds a printed passage in the lines of its source, whatever white space and line breaks lie between its characters. */

/** A slice of one line: lines[line - 1].slice(start, end). */
export interface Range { line: number; start: number; end: number }

const SPACE = /[\s\u3000\u00a0]/

/** The slices of lines `line` to `endLine` that hold `needle`, one a line; empty where it does not stand there. `from`: the first offset in the first line that counts. */
export function locate(lines: readonly string[], line: number, endLine: number, needle: string, from = 0): Range[] {
  const wanted = squeeze(needle)
  if (wanted === '') return []
  let text = ''
  const places: [number, number][] = []
  for (let n = line; n <= Math.min(endLine, lines.length); n++) {
    const source = lines[n - 1] ?? ''
    for (let i = n === line ? from : 0; i < source.length; i++) {
      if (SPACE.test(source[i]!)) continue
      text += source[i]
      places.push([n, i])
    }
  }
  const found = text.indexOf(wanted)
  if (found < 0) return []
  const ranges: Range[] = []
  for (const [n, i] of places.slice(found, found + wanted.length)) {
    const last = ranges.at(-1)
    if (last && last.line === n) last.end = i + 1
    else ranges.push({ line: n, start: i, end: i + 1 })
  }
  return ranges
}

function squeeze(text: string): string {
  let result = ''
  for (const sign of text) if (!SPACE.test(sign)) result += sign
  return result
}

/** The sentences of a line that hold start…end, as offsets; the whole line where it is short. */
export function sentenceAround(text: string, start: number, end: number, short = 120): [number, number] {
  if (text.length <= short) return [0, text.length]
  const isEnd = (at: number): boolean => '。；！？;'.includes(text[at] ?? '')
  let from = start
  while (from > 0 && !isEnd(from - 1)) from--
  let to = end
  while (to < text.length && !isEnd(to - 1)) to++
  return [from, Math.max(to, end)]
}
