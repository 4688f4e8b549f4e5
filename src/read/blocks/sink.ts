/** Where a reader puts finished blocks: one remembers what set the next one off. */
import { type Block, type Gap, type ParagraphBlock, type Run } from './blocks.ts'

export class BlockSink {
  readonly blocks: Block[] = []
  private gap: Gap | null = null

  /** Adds blocks, the first of them set off by what came before it. */
  add(added: readonly Block[]): void {
    const [first, ...rest] = added
    if (!first) return
    this.blocks.push(this.gap === null ? first : { ...first, gap: this.gap }, ...rest)
    this.gap = null
  }

  /** Adds what a frame held. Where it was no column it stands as plain paragraphs, and what follows has to be told from them. */
  addFrame(added: readonly Block[]): void {
    this.add(added)
    if (added.at(-1)?.type === 'paragraph') this.gap = 'box'
  }

  /** An empty paragraph stood here. */
  empty(): void {
    this.gap ??= 'empty'
  }
}

/** A title with its page number behind a TAB or a row of dots: what makes a line in a style for contents one of them. */
export function isContentsEntry(lines: readonly Run[][]): boolean {
  const text = lines.flat().map((run) => run.text).join('').trimEnd()
  return /[\t.…·]\s*[\divxIVX]{1,5}$/.test(text.slice(-12))
}

/** Longest line that an outline level makes a heading; a run-in task may carry one as well. */
const LONGEST_HEADING = 80

/**
 * The lines of one paragraph of a word processor as blocks, its automatic number before the first.
 * A cell whose only content is its number is a serial number; an empty paragraph of the text prints none that is read.
 */
export function numberedParagraphs(lines: readonly Run[][], label: string, outline: number | null, place: 'text' | 'cell'): ParagraphBlock[] {
  const filled = lines.filter((line) => line.some((run) => run.text.trim() !== ''))
  if (filled.length === 0) return label && place === 'cell' ? [{ type: 'paragraph', runs: [{ text: label }] }] : []
  if (label) filled[0] = [{ text: label }, ...leftTrimmed(filled[0]!)]
  const length = filled.reduce((sum, line) => sum + line.reduce((n, run) => n + run.text.length, 0), 0)
  const heading = outline !== null && outline >= 0 && outline < 9 && length <= LONGEST_HEADING && place === 'text' ? { depth: outline + 1 } : {}
  return filled.map((runs) => ({ type: 'paragraph', runs, ...heading }))
}

function leftTrimmed(runs: Run[]): Run[] {
  const [first, ...rest] = runs
  return first ? [{ ...first, text: first.text.trimStart() }, ...rest] : []
}

/** Adds text to a line's last run, or begins a new one where it is set differently. */
export function addText(line: Run[], text: string, strong: boolean): void {
  const last = line.at(-1)
  if (text === '') return
  if (last && Boolean(last.strong) === strong) last.text += text
  else line.push(strong ? { text, strong } : { text })
}
