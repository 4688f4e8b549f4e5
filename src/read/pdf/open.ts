/** Opens a PDF with pdf.js (as unpdf packs it for servers), with what it lacks on Node 20 and for Chinese fonts. */
import { Unreadable } from '../blocks/unreadable.ts'

/** The part of a pdf.js document that is used here. */
export interface PdfDocument { numPages: number; getPage(number: number): Promise<PdfPage>; loadingTask: { destroy(): Promise<void> } }
export interface PdfPage {
  getViewport(options: { scale: number }): { transform: number[]; width: number; height: number }
  getOperatorList(): Promise<{ fnArray: ArrayLike<number>; argsArray: unknown[][] }>
  commonObjs: { has(name: string): boolean; get(name: string): unknown }
  cleanup(): unknown
}
export interface Pdf { document: PdfDocument; operators: Record<string, number> }

/** Opens the document. Throws Unreadable where it is encrypted, truncated or no PDF. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  polyfill()
  const [{ getResolvedPDFJS }, { CMAPS }] = await Promise.all([import('unpdf'), import('./cmap-data.ts')])
  const pdfjs = await getResolvedPDFJS()
  class Maps {
    fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const packed = kind === 'cMapUrl' ? CMAPS[filename.replace(/\.bcmap$/, '')] : undefined
      if (packed === undefined) return Promise.reject(new Error(`no ${filename}`))
      return Promise.resolve(Uint8Array.from(atob(packed), (char) => char.charCodeAt(0)))
    }
  }
  const task = pdfjs.getDocument({
    // pdf.js takes the buffer over, so it gets a copy.
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: true,
    useWasm: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    // Pictures are not looked at, so they are not unpacked either.
    maxImageSize: 1,
    cMapUrl: 'maps/',
    cMapPacked: true,
    BinaryDataFactory: Maps
  } as unknown as Parameters<typeof pdfjs.getDocument>[0])
  try {
    return { document: (await task.promise) as unknown as PdfDocument, operators: pdfjs.OPS as unknown as Record<string, number> }
  } catch (error) {
    await task.destroy()
    throw toUnreadable(error, bytes)
  }
}

function toUnreadable(error: unknown, bytes: Uint8Array): Unreadable {
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  if (name === 'PasswordException') return new Unreadable('file-encrypted', 'Unexpected password protection of the PDF, expected an open file; save it without a password', error)
  const tail = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 2048)))
  if (!tail.includes('%%EOF')) return new Unreadable('file-truncated', 'Unexpected end of the PDF before its directory, expected a complete file; get it again from its source', error)
  return new Unreadable('file-damaged', `Unexpected structure of the PDF (${message.slice(0, 120)}), expected one that opens; get it again from its source`, error)
}

/** pdf.js asks for a method of ArrayBuffer that Node has from version 21 on; without it, a page with text loses its drawing. */
function polyfill(): void {
  const prototype = ArrayBuffer.prototype as { transferToFixedLength?: (this: ArrayBuffer, length?: number) => ArrayBuffer }
  prototype.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    const copy = new Uint8Array(length)
    copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
    return copy.buffer
  }
}
