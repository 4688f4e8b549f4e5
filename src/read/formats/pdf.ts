/**
 * .pdf with a text layer: lines to paragraphs, rulings to tables, page furniture left out, the page kept with each block.
 * A scan, or a file whose fonts do not tell characters, is said to be one; nothing is guessed.
 */
import type { ReadResult } from '../../tree/read-tree.ts'
import type { Diagnostic } from '../../schema/shared.ts'
import { tableDoubts } from '../aligned/doubts.ts'
import { limitsOf, type ReadLimits, type ReadOptions } from '../blocks/limits.ts'
import { fileDiagnostic, guarded, Unreadable } from '../blocks/unreadable.ts'
import { writeBlocks } from '../blocks/write.ts'
import { inspectPdf } from '../pdf/inspect.ts'
import { readDrawing, type Drawing } from '../pdf/drawing.ts'
import { isGarbled } from '../pdf/garbled.ts'
import { layOut } from '../pdf/layout.ts'
import { openPdf } from '../pdf/open.ts'

export const format = { id: 'pdf', extensions: ['.pdf'], detect, read }

/** 1 where the header stands at the beginning, 0.8 where it follows within the first KB, as the standard allows. */
function detect(bytes: Uint8Array): number {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return head.startsWith('%PDF-') ? 1 : head.includes('%PDF-1.') ? 0.8 : 0
}

/** Reads a PDF; what cannot be read is said in a diagnostic. */
function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  return guarded('pdf', () => readPages(bytes, limitsOf(options)))
}

async function readPages(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  await inspectPdf(bytes)
  const { document, operators } = await openPdf(bytes)
  try {
    if (document.numPages > limits.pages) throw new Unreadable('file-too-large', `Unexpected ${document.numPages} pages, expected at most ${limits.pages}; split the file`)
    const drawings: Drawing[] = []
    const diagnostics: Diagnostic[] = []
    const empty: Drawing = { width: 0, height: 0, chars: [], segments: [], undecoded: 0, images: 0 }
    let characters = 0
    for (let number = 1; number <= document.numPages; number++) {
      if (characters > limits.characters) throw new Unreadable('file-too-large', `Unexpected amount of text (over ${limits.characters} characters on ${number - 1} pages), expected less; split the file`)
      try {
        const page = await document.getPage(number)
        const drawing = await readDrawing(page, operators)
        drawings.push(drawing)
        characters += drawing.chars.length
        page.cleanup()
      } catch (error) {
        drawings.push(empty)
        diagnostics.push(fileDiagnostic('unreadable-page', 'error', `Unexpected content of page ${number} (${error instanceof Error ? error.message.slice(0, 80) : 'unknown'}), expected text; compare with the printed page`))
      }
    }
    refuseUnreadable(drawings)
    diagnostics.push(...picturePages(drawings))
    const { text, root, pages } = writeBlocks(layOut(drawings))
    diagnostics.push(...root.children.flatMap((block) => (block.type === 'table' ? tableDoubts(block) : [])))
    return { root, text, format: 'pdf', dialect: 'spans', encoding: 'utf-8', diagnostics, pages }
  } finally {
    await document.loadingTask.destroy()
  }
}

/** Characters on a page below which it holds no text of its own. */
const FEWEST = 8

function shown(drawing: Drawing): number {
  return drawing.chars.reduce((count, char) => count + (char.text.trim() === '' ? 0 : 1), 0)
}

function refuseUnreadable(drawings: readonly Drawing[]): void {
  const decoded = drawings.reduce((sum, drawing) => sum + shown(drawing), 0)
  const undecoded = drawings.reduce((sum, drawing) => sum + drawing.undecoded, 0)
  if (undecoded > 20 && undecoded > decoded * 0.5) throw new Unreadable('garbled-text', `Unexpected fonts that do not tell their characters (${undecoded} of ${undecoded + decoded} unknown), expected a text layer; print the file to PDF again from its source, or run text recognition (OCR) on it`)
  const withText = drawings.filter((drawing) => shown(drawing) >= FEWEST).length
  const withPictures = drawings.filter((drawing) => drawing.images > 0).length
  if (decoded === 0 || (withText === 0 && withPictures > 0) || (withPictures > drawings.length / 2 && withText < drawings.length / 10)) {
    throw new Unreadable('no-text-layer', 'Unexpected pages without text (a scan or pictures), expected a text layer; run text recognition (OCR) on the file, or get it as docx or html')
  }
  if (isGarbled(drawings.map((drawing) => drawing.chars.map((char) => char.text).join('')))) throw new Unreadable('garbled-text', 'Unexpected characters that make no text, expected fonts that decode; print the file to PDF again from its source, or run text recognition (OCR) on it')
}

/** Pages that hold a picture and no text, among others that do. */
function picturePages(drawings: readonly Drawing[]): Diagnostic[] {
  const numbers = drawings.flatMap((drawing, index) => (drawing.images > 0 && shown(drawing) < FEWEST ? [index + 1] : []))
  if (numbers.length === 0) return []
  return [fileDiagnostic('page-without-text', 'warning', `Unexpected pictures instead of text on page ${numbers.slice(0, 20).join(', ')}, expected text: what they show is not read; run text recognition (OCR) on them`)]
}
