/** Running text in another language: its numbers are counted, and no statement is made up of it. */
import type { Diagnostic } from '../schema/shared.ts'

const HAN = /[\u3400-\u9fff]/
/** Two words of Latin letters: a sentence, where a lone value or unit (5 km/h) is none. */
const WORDS = /[A-Za-z]{3,}[ \n]+[A-Za-z]{2,}/

/** Whether the grammar of Chinese plans has nothing to read here. Most texts answer with their first character. */
export function isOtherLanguage(text: string): boolean {
  return !HAN.test(text) && WORDS.test(text)
}

/** Counts the passages of a document that were passed over; one diagnostic says it of all. */
export class OtherLanguage {
  private count = 0
  private place: { line: number; endLine: number } = { line: 1, endLine: 1 }

  add(line: number, endLine: number): void {
    if (this.count++ === 0) this.place = { line, endLine }
    else this.place = { ...this.place, endLine }
  }

  diagnostics(): Diagnostic[] {
    if (this.count === 0) return []
    return [{ rule: 'text-in-other-language', severity: 'info', message: `Unexpected running text in another language (${this.count} passages), expected Chinese: its tables are read and its numbers counted, its sentences are not`, ...this.place }]
  }
}
