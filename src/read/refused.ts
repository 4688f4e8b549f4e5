/** Formats that are told by their first bytes and not read: what each is, and what to do with it. */

interface Refused { /** Bytes at the file's start. */ begins: string; /** Text that stands among the first bytes as well. */ holds?: string; what: string; remedy: string }

const PICTURE = 'have its text recognised (OCR) and give the text'
const OFFICE = 'open it in Word, WPS or LibreOffice and save it as docx'
const ARCHIVE = 'unpack it and name the files inside'

/** Sources: the formats' own specifications (magic numbers). */
const REFUSED: readonly Refused[] = [
  { begins: '{\\rtf', what: 'Rich Text (RTF)', remedy: OFFICE },
  { begins: 'PK\x03\x04', holds: 'application/vnd.oasis.opendocument', what: 'OpenDocument', remedy: OFFICE },
  { begins: 'PK\x03\x04', what: 'a zip archive that is no docx or xlsx, or a damaged one', remedy: ARCHIVE },
  { begins: 'Rar!', what: 'a RAR archive', remedy: ARCHIVE },
  { begins: '7z\xbc\xaf', what: 'a 7z archive', remedy: ARCHIVE },
  { begins: '\x1f\x8b', what: 'a gzip archive', remedy: ARCHIVE },
  { begins: '\x89PNG', what: 'a picture (PNG)', remedy: PICTURE },
  { begins: '\xff\xd8\xff', what: 'a picture (JPEG)', remedy: PICTURE },
  { begins: 'GIF8', what: 'a picture (GIF)', remedy: PICTURE },
  { begins: 'II*\0', what: 'a picture (TIFF)', remedy: PICTURE },
  { begins: 'MM\0*', what: 'a picture (TIFF)', remedy: PICTURE }
]

/** Why a file is not read and what to do, as one sentence; null where its first bytes say nothing. */
export function refusal(bytes: Uint8Array): string | null {
  let head = ''
  for (const byte of bytes.subarray(0, 100)) head += String.fromCharCode(byte)
  const found = REFUSED.find(({ begins, holds }) => head.startsWith(begins) && (holds === undefined || head.includes(holds)))
  return found ? `Unexpected format: ${found.what}; expected text, docx, doc, html, mht, pdf, xlsx or csv: ${found.remedy}` : null
}
