/** Prints paragraphs as a PDF's text has them: broken at a margin, with page numbers. */

export interface PrintOptions {
  /** Columns of a line; a Chinese character takes two. */
  width?: number
  /** Columns that first lines are set in by. */
  indent?: number
  /** Whether the white space of first lines is kept, or lost as by most extractors. */
  keepIndent?: boolean
  /** Lines of a page; no page breaks without it. */
  page?: number
  /** How a page's number is printed before its successor's first line. */
  number?: (n: number) => string
  newline?: string
}

const columns = (char: string): number => (char.charCodeAt(0) > 0x2e7f || '“”—…'.includes(char) ? 2 : 1)
/** What cannot begin a line. */
const NO_START = '，。、；：！？）》”％%'

/** Lines of one paragraph. */
export function wrap(paragraph: string, { width = 52, indent = 4, keepIndent = false }: PrintOptions = {}): string[] {
  const lines: string[] = []
  let line = ''
  let used = indent
  const chars = [...paragraph]
  for (const [i, char] of chars.entries()) {
    const next = NO_START.includes(chars[i + 1] ?? ' ') ? columns(chars[i + 1]!) : 0
    if (line && used + columns(char) + next > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    line += char
    used += columns(char)
  }
  lines.push(line)
  return keepIndent ? lines.map((own, i) => (i === 0 ? ' '.repeat(indent) + own : own)) : lines
}

/** The whole text. A paragraph that begins with # is a heading at the margin. */
export function print(paragraphs: readonly string[], options: PrintOptions = {}): string {
  const lines = paragraphs.flatMap((paragraph) => (paragraph.startsWith('#') ? [paragraph.slice(1)] : wrap(paragraph, options)))
  const { page, number = (n) => `  ${n} `, newline = '\r\n' } = options
  if (!page) return lines.map((line) => `${line} ${newline}`).join('')
  const out: string[] = []
  for (let from = 0, n = 1; from < lines.length; from += page, n++) {
    out.push(...lines.slice(from, from + page).map((line, i) => (i === 0 && n > 1 ? number(n - 1) + line : line)))
  }
  return out.map((line) => `${line} ${newline}`).join('')
}
