/** Paragraphs that a page break cut in two before their text was put into the file. */
import { textOf, type Block } from './blocks.ts'

/** Numbers and names that begin a paragraph (GB/T 9704-2012, 7.3.3), a box or a note. */
export const BEGINS = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十百]{1,4}[章节条编]|\d{1,3}[.．、](?!\d)|（\d{1,2}）|专\s?栏|附件|注\s?[:：]|——)/
/** What a whole paragraph ends with. */
export const CLOSED = /[。！？；：:;.!?…”」】》]$/

/** A shorter line without a stop can be a heading. */
const SHORTEST = 40

/** Blocks with cut paragraphs joined: a long one without a stop at its end goes on in the next, unless that begins anew. */
export function joinCut(blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  for (const block of blocks) {
    const previous = out.at(-1)
    if (previous?.type === 'paragraph' && block.type === 'paragraph' && previous.depth === undefined && block.depth === undefined && isCut(textOf(previous.runs).trim(), textOf(block.runs).trim())) {
      out[out.length - 1] = { ...previous, runs: [...previous.runs, ...block.runs] }
    } else out.push(block)
  }
  return out
}

function isCut(first: string, second: string): boolean {
  return first.length >= SHORTEST && !CLOSED.test(first) && !/^(?:#|\*\*[^*]{1,40}\*\*\s*[:：])/.test(first) && !BEGINS.test(second) && !/^(?:[#>|•*-]|\[\d)/.test(second)
}
