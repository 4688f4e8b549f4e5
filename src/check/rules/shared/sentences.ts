/** Sentences of a leaf, each with the line it begins on. */
import { pieceAt } from '../../../tree/passage.ts'
import type { TextLeaf } from '../../context.ts'

export interface Sentence { text: string; line: number; start: number }

export function sentencesOf({ leaf, text }: TextLeaf): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text[i] !== '。' && text[i] !== '\n') continue
    const end = Math.min(i + 1, text.length)
    if (text.slice(start, end).trim() !== '') sentences.push({ text: text.slice(start, end), line: pieceAt(leaf.passage, start).line, start })
    start = end
  }
  return sentences
}
