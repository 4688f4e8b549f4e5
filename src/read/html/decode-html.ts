/** Bytes of a web page to text: byte order mark, then what the page declares, then what decodes. */
import { decodeText, type Decoded } from '../decode.ts'

const DECLARED = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,20})/i

/** The page's text and the name of its encoding. Bytes that decode in no way become U+FFFD. */
export function decodeHtml(bytes: Uint8Array): Decoded {
  const own = decodeText(bytes)
  if (own && own.encoding !== 'gb18030') return own
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const match = DECLARED.exec(head)
  const label = (match?.[1] ?? match?.[2] ?? 'utf-8').toLowerCase()
  if (own && /^(?:gb|utf-?8$|x-gbk|cp936)/.test(label)) return own
  const name = /^gb|936/.test(label) ? 'gb18030' : label
  try {
    return { text: new TextDecoder(name, { ignoreBOM: true }).decode(bytes), encoding: name }
  } catch {
    // The page names an encoding that nobody knows.
    return own ?? { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' }
  }
}
