/** Lines of a text without what its pages printed of themselves. */
import type { Leftover } from '../../tree/read-tree.ts'
import type { Printed } from './hard-wrap.ts'
import { leadOf, trimSpan, widthOf } from './lines.ts'
import type { Line } from './lines.ts'
import { findPageNumbers, findRunningHeads } from './page-marks.ts'

/** The lines that carry text, in order; page numbers and running heads are handed back as leftovers. `marked`: see `findPageNumbers`; widths are measured only without it. */
export function printedLines(text: string, lines: readonly Line[], marked = false): { printed: Printed[]; leftovers: Leftover[] } {
  const numbers = findPageNumbers(text, lines, marked)
  const heads = findRunningHeads(text, lines, numbers)
  const printed: Printed[] = []
  const leftovers: Leftover[] = []
  let gap: Printed['gap'] = 'none'
  for (const line of lines) {
    const behind = numbers.get(line.number)
    const from = behind ?? line.start
    if (behind !== undefined || heads.has(line.number)) {
      leftovers.push({ name: heads.has(line.number) ? 'running-head' : 'page-number', start: line.start, end: heads.has(line.number) ? line.end : behind! })
      gap = 'page'
    }
    const span = line.kind === 'blank' || heads.has(line.number) ? null : trimSpan(text, line, from)
    if (!span) {
      if (gap === 'none') gap = 'blank'
      continue
    }
    if (text.slice(line.start, span.start).includes('\f')) gap = 'page'
    const lead = leadOf(text, from, span.start)
    printed.push({ ...span, text: text.slice(span.start, span.end), width: marked ? 0 : lead + widthOf(text, span.start, span.end), lead, gap })
    gap = 'none'
  }
  return { printed, leftovers }
}
