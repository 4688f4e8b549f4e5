/** What stands beside a plan's text and is numbered on its own: notes, the list of annexes, the glossary. */
import type { TextBlock } from './block.ts'
import { ANNEX_LIST, GLOSSARY_ENTRY, NOTE, NOTE_LIST } from './cues.ts'
import { readNumbered } from './headings.ts'
import { readMarker } from './markers.ts'
import type { Standing } from './standing.ts'

/** Longest item of a list of annexes. */
const MAX_ANNEX_ITEM = 80

export class EndMatter {
  private readonly standing: Standing
  /** Number of the last item of a note that counts them; 0 where none is open. */
  private noteNumber = 0
  /** Number of the last annex that a list of them names; 0 where none is open. */
  private annexNumber = 0
  private inGlossary = false

  constructor(standing: Standing) {
    this.standing = standing
  }

  /** Whether a line is a note, or the next item of one that counts its items: 2. behind 注：1. */
  isNote(text: string): boolean {
    if (NOTE.test(text)) return true
    if (this.noteNumber === 0) return false
    const marker = readMarker(text)
    const next = (marker?.kind === 'arabic' || marker?.kind === 'circled') && marker.value === this.noteNumber + 1
    if (!next) this.noteNumber = 0
    return next
  }

  addNote(block: TextBlock): void {
    this.noteNumber = NOTE_LIST.test(block.passage.text) ? 1 : this.noteNumber > 0 ? this.noteNumber + 1 : 0
    this.standing.result.notes.push({ text: block.passage.text, line: block.line, endLine: block.endLine })
    this.standing.leaf('note', block.passage)
  }

  /** Whether a line is an item of the list of annexes that stands behind a plan. */
  isListedAnnex(text: string): boolean {
    const first = text.length <= MAX_ANNEX_ITEM && ANNEX_LIST.test(text)
    const next = this.annexNumber > 0 && text.length <= MAX_ANNEX_ITEM && readMarker(text)?.value === this.annexNumber + 1
    this.annexNumber = first ? 1 : next ? this.annexNumber + 1 : 0
    return first || next
  }

  beginGlossary(block: TextBlock): void {
    this.standing.endColumn()
    this.standing.leaveSections()
    this.inGlossary = true
    this.standing.leaf('caption', block.passage)
  }

  endGlossary(): void {
    this.inGlossary = false
  }

  /** Adds a line that explains a term; false where the glossary is not open, or the line explains none. */
  addGlossaryEntry(block: TextBlock): boolean {
    const { text } = block.passage
    const match = this.inGlossary ? GLOSSARY_ENTRY.exec(text) : null
    if (!match) return false
    const number = readNumbered(text)?.marker.value ?? (match[2] ? Number(match[2]) : null)
    this.standing.result.glossary.push({ number, term: match[4]!, definition: text.slice(match[0].length).trim(), line: block.line, endLine: block.endLine })
    this.standing.leaf('glossary', block.passage)
    return true
  }
}
