/** Page numbers, running heads and feet: what a page prints of itself. */
import type { Line } from './lines.ts'

export interface PageLines { number: number; height: number; lines: Line[] }

/** Share of the page's height, at its top and bottom, where its own lines stand. */
const MARGIN = 0.13
/** Lines of a margin that are looked at. */
const DEPTH = 3
/** Share of the pages that have a number where there are any. */
const FEW_NUMBERED = 0.2
/** — 3 —, 第3页 共9页, 3/9, iv: a page number on a line of its own. */
const PAGE_NUMBER = /^[\s—–\-·.~|]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6})\s*(?:页)?\s*(?:[/,，]?\s*共?\s*\d{1,4}\s*页?)?[\s—–\-·.~|]*$/i

/** Whether a baseline is in a page's upper or lower margin, where its own lines stand. */
export function inMargin(y: number, height: number): boolean {
  return y < height * MARGIN || y > height * (1 - MARGIN)
}

/** Lines to leave out, by page number. */
export function pageFurniture(pages: readonly PageLines[]): Set<Line> {
  const out = new Set<Line>()
  const numbers: { line: Line; place: string }[] = []
  const repeated = new Map<string, Line[]>()
  for (const { height, lines } of pages) {
    const sorted = [...lines].sort((a, b) => a.y - b.y)
    const top = sorted.slice(0, DEPTH).filter((line) => line.y < height * MARGIN)
    const bottom = sorted.slice(-DEPTH).filter((line) => line.y > height * (1 - MARGIN))
    for (const [side, margin] of [['top', top], ['bottom', bottom]] as const) {
      for (const line of margin) {
        const key = `${side} ${Math.round(line.y / 6)} ${line.text.replace(/\d+/g, '#').replace(/\s+/g, '')}`
        repeated.set(key, [...(repeated.get(key) ?? []), line])
      }
    }
    const last = bottom.at(-1)
    const first = top[0]
    if (last && PAGE_NUMBER.test(last.text)) numbers.push({ line: last, place: `bottom ${Math.round(last.y / 12)}` })
    else if (first && PAGE_NUMBER.test(first.text)) numbers.push({ line: first, place: `top ${Math.round(first.y / 12)}` })
  }
  for (const page of pages) for (const line of browserLines(page, pages.length)) out.add(line)
  // Page numbers stand at one height on most pages; a figure at a page's end (1/10) is a cell that the end has cut.
  for (const { line, place } of numbers) if (numbers.filter((other) => other.place === place).length >= Math.min(pages.length, Math.max(2, pages.length * FEW_NUMBERED))) out.add(line)
  // A running head repeats on most pages, or on both sides of a sheet; a heading of the plan does not.
  const enough = Math.max(3, Math.ceil(pages.length * 0.3))
  for (const lines of repeated.values()) if (lines.length >= enough) for (const line of lines) out.add(line)
  return out
}

/** What a browser prints below a page: its address, and the page's number of so many. */
const BROWSER_FOOT = /^[a-z]{4,6}:\/\/\S{1,500}\s+(\d{1,4})\/(\d{1,4})$/
/** What it prints above: when, and the page's title. */
const BROWSER_HEAD = /^(?:19|20)\d{2}\/\d{1,2}\/\d{1,2}(?:\s+(?:上午|下午)?\s?\d{1,2}:\d{2}|$)/

/** A browser's own lines: known on a single page too, by the page's number in them. */
function browserLines({ number, height, lines }: PageLines, count: number): Line[] {
  const foot = lines.find((line) => {
    const match = line.y > height * (1 - MARGIN) ? BROWSER_FOOT.exec(line.text) : null
    return match !== null && Number(match[1]) === number && Number(match[2]) === count
  })
  if (!foot) return []
  const head = lines.find((line) => line.y < height * MARGIN && BROWSER_HEAD.test(line.text))
  return head ? [head, foot] : [foot]
}
