/**
 * Writes src/read/pdf/cmap-data.ts: the character maps of Adobe-GB1, which PDF files with fonts that are not embedded
 * (方正, STSong-Light with GBK-EUC-H, UniGB-UCS2-H) need before any text comes out of them.
 *
 *   node pipeline/make-cmap-data.mjs <folder of pdfjs-dist's cmaps>
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NAMES = ['Adobe-GB1-UCS2', 'GB-EUC-H', 'GB-EUC-V', 'GBK-EUC-H', 'GBK-EUC-V', 'GBK2K-H', 'GBK2K-V', 'GBKp-EUC-H', 'GBKp-EUC-V', 'GBpc-EUC-H', 'GBpc-EUC-V', 'UniGB-UCS2-H', 'UniGB-UCS2-V', 'UniGB-UTF16-H', 'UniGB-UTF16-V']
const folder = process.argv[2]
const licence = readFileSync(join(folder, 'LICENSE'), 'utf8').replace(/^%*(?:Copyright:)? ?/gm, '').replace(/^-{5,}$/gm, '').trim().split('\n').map((line) => ` * ${line}`.trimEnd()).join('\n')
const entries = NAMES.map((name) => `  '${name}': '${readFileSync(join(folder, `${name}.bcmap`)).toString('base64')}'`)
const text = `/**
 * Character maps of Adobe-GB1 in the packed form of pdf.js, base64. Made by pipeline/make-cmap-data.mjs; do not edit.
 *
${licence}
 */
export const CMAPS: Readonly<Record<string, string>> = {
${entries.join(',\n')}
}
`
writeFileSync(join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'read', 'pdf', 'cmap-data.ts'), text)
