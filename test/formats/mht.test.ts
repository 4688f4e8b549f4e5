import { describe, expect, test } from 'vitest'
import { format } from '../../src/read/formats/mht.ts'
import { readBytes } from '../../src/read/index.ts'

/** 一、目标 in GB2312, as quoted-printable writes it. */
const GB_HEADING = '=D2=BB=A1=A2=C4=BF=B1=EA'
const TABLE = '<table border=3D1><tr><td rowspan=3D2>A<td>1<tr><td>2</table>'

/** What Word saves as “single file web page”. */
const WORD = `MIME-Version: 1.0
Content-Type: multipart/related; boundary="----=_Next"

This document is a web archive.

------=_Next
Content-Location: file:///C:/plan.htm
Content-Transfer-Encoding: quoted-printable
Content-Type: text/html; charset="gb2312"

<html><head><meta http-equiv=3DContent-Type content=3D"text/html; charset=3Dgb2312"></head>
<body><p>${GB_HEADING}</p>${TABLE}</body></html>

------=_Next
Content-Location: file:///C:/plan.files/image001.png
Content-Transfer-Encoding: base64
Content-Type: image/png

iVBORw0KGgo=

------=_Next--
`
/** What a browser saves. */
const BROWSER = `From: <Saved by a browser>
Subject: plan
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----Boundary"

------Boundary
Content-Type: text/html
Content-ID: <frame@mhtml>
Content-Transfer-Encoding: base64

${Buffer.from('<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><p>一、目标</p></body></html>').toString('base64')}
------Boundary--
`
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text.replaceAll('\n', '\r\n'))

describe('a web page saved in one file', () => {
  test('is read as the page inside, in the encoding that its part names, with its spans', async () => {
    const result = await readBytes(bytes(WORD))
    expect(result).toMatchObject({ format: 'mht', diagnostics: [] })
    expect(result.text).toContain('一、目标')
    expect(result.root.children.map((node) => node.type)).toEqual(['paragraph', 'table'])
  })

  test('as a browser saves it, too', async () => {
    expect((await readBytes(bytes(BROWSER))).text).toContain('一、目标')
  })

  test('without a page in it is said to be so', async () => {
    const result = await format.read(bytes('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: image/png\n\nabc\n--x--\n'))
    expect(result.diagnostics).toMatchObject([{ rule: 'wrong-format', severity: 'error' }])
  })

  test('is not what a text with a colon in its first line is', async () => {
    expect((await readBytes(bytes('Note: 一、目标\n\n到2025年，达到90%。\n'))).format).toBe('text')
  })
})

describe('a file of a format that is not read', () => {
  test.each([
    ['{\\rtf1\\ansi \\u19968?}', 'Rich Text'], ['Rar!\x1a\x07\0', 'RAR'], ['\x89PNG\r\n\x1a\n', 'PNG'], ['PK\x03\x04\x14\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08\0\0\0mimetypeapplication/vnd.oasis.opendocument.text', 'OpenDocument']
  ])('%j is named, with what to do', async (text, name) => {
    const { diagnostics, root } = await readBytes(Uint8Array.from(text, (char) => char.charCodeAt(0)))
    expect(root.children).toEqual([])
    expect(diagnostics).toMatchObject([{ rule: 'unsupported-format', severity: 'error', message: expect.stringContaining(name) as unknown }])
  })
})
