/** Running text whose every character is known by its place in the source. */

/** One slice of the source inside a passage: passage.text.slice(at, at + end - start) === source.slice(start, end). */
export interface Piece {
  /** Offset in the passage's text. */
  at: number
  /** Offsets in the source text (UTF-16 code units). */
  start: number
  end: number
  /** Line of the source, from 1. */
  line: number
}

/** A paragraph, a cell or a heading, joined over line and page breaks. Pieces are in reading order and never overlap. */
export interface Passage {
  text: string
  pieces: Piece[]
}

/** The piece that holds an offset of the passage's text (the last one for the text's end). */
export function pieceAt(passage: Passage, offset: number): Piece {
  const { pieces } = passage
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.at <= offset) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  if (!piece) throw new RangeError('Unexpected passage without pieces, expected at least one')
  return piece
}

/** First and last source line of passage.text.slice(start, end). */
export function placeOf(passage: Passage, start = 0, end = passage.text.length): { line: number; endLine: number } {
  return { line: pieceAt(passage, start).line, endLine: pieceAt(passage, Math.max(start, end - 1)).line }
}

/** One passage of several, put together without a space: a paragraph that a page break cut. */
export function joinPassages(passages: Passage[]): Passage {
  if (passages.length === 1) return passages[0]!
  let text = ''
  const pieces: Piece[] = []
  for (const passage of passages) {
    for (const piece of passage.pieces) pieces.push({ ...piece, at: piece.at + text.length })
    text += passage.text
  }
  return { text, pieces }
}

/** passage.text.slice(start, end) with its pieces. */
export function slicePassage(passage: Passage, start: number, end = passage.text.length): Passage {
  const pieces: Piece[] = []
  for (const piece of passage.pieces) {
    const length = piece.end - piece.start
    const from = Math.max(start, piece.at)
    const to = Math.min(end, piece.at + length)
    if (from < to) pieces.push({ at: from - start, start: piece.start + from - piece.at, end: piece.start + to - piece.at, line: piece.line })
  }
  return { text: passage.text.slice(start, end), pieces }
}
