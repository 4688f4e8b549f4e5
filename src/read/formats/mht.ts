/** .mht, .mhtml: a web page saved in one file, as browsers and Word make it; offices publish such files under the name .doc. */
import type { ReadResult } from '../../tree/read-tree.ts'
import type { ReadOptions } from '../blocks/limits.ts'
import { guarded, Unreadable } from '../blocks/unreadable.ts'
import { format as html } from './html.ts'

export const format = { id: 'mht', extensions: ['.mht', '.mhtml'], detect, read }

/** 1 for the header lines of a MIME message that holds a page (RFC 2557). */
function detect(bytes: Uint8Array): number {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/^\u00ef\u00bb\u00bf/, '')
  return /^[A-Za-z][A-Za-z-]{1,40}:/.test(head) && /^MIME-Version:/im.test(head) && /^Content-Type:\s*(?:multipart\/related|multipart\/mixed|text\/html)/im.test(head) ? 1 : 0
}

/** Reads the page inside; what cannot be read is said in a diagnostic. */
function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  return guarded('mht', async () => {
    const { default: PostalMime } = await import('postal-mime')
    const { html: page } = await PostalMime.parse(bytes)
    if (!page) throw new Unreadable('wrong-format', 'Unexpected web archive without a page, expected one saved by a browser or by Word; save it as html or docx')
    // The page's text is decoded already; the mark says so, whatever its own declaration was written for.
    return { ...(await html.read(new TextEncoder().encode(`\ufeff${page}`), options)), format: 'mht' }
  })
}
