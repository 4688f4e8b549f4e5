/** Sentences of a leaf, each with the line it begins on. */
import { pieceAt } from '../../../tree/passage.ts'
import type { TextLeaf } from '../../context.ts'

export interface Sentence { text: string; line: number; start: number }

export function sentencesOf({ leaf, text }: TextLeaf): Sentence[] {
  const sentences: Sentence[] = []
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf('。', start)
    const end = stop < 0 ? text.length : stop + 1
    sentences.push({ text: text.slice(start, end), line: pieceAt(leaf.passage, start).line, start })
    start = end
  }
  return sentences
}
