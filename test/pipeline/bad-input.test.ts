import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CITY, PROVINCE, inFolder, readJson, run } from './run-cli.ts'

interface RunFile { inputs: { path: string; sha256: string | null; documents: string[] }[]; diagnostics: { input: string; rule: string }[] }

/** GB18030 by looking its two-byte characters up. */
function encodeGb(text: string): Uint8Array {
  const codes = new Map<string, number[]>()
  const decoder = new TextDecoder('gb18030')
  for (let a = 0x81; a <= 0xfe; a++) for (let b = 0x40; b <= 0xfe; b++) if (b !== 0x7f) codes.set(decoder.decode(Uint8Array.from([a, b])), [a, b])
  return Uint8Array.from([...text].flatMap((char) => (char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : codes.get(char)!)))
}

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52])
const GARBAGE = Uint8Array.from([0xd0, 0xff, 0x31, 0xfe, 0xff, 0x80, 0x80, 0x0a])

describe('one input that cannot be read', () => {
  test.each([
    ['a path that does not exist', 'no-such.txt', undefined, 'duibiao: no-such.txt: no such file or folder: check the path\n'],
    ['a pattern that nothing matches', 'plans/*.txt', undefined, 'duibiao: plans/*.txt: nothing matches this pattern: quote it and check the path\n'],
    ['an empty file', 'empty.txt', '', 'duibiao: empty.txt: Unexpected empty file, expected a plan: check that the export worked\n'],
    ['a blank file', 'blank.txt', '\ufeff \n\n', 'duibiao: blank.txt: Unexpected empty file, expected a plan: check that the export worked\n'],
    ['a picture', 'photo.txt', PNG, 'duibiao: photo.txt: Unexpected format: a picture (PNG); expected text, docx, doc, html, mht, pdf, xlsx or csv: have its text recognised (OCR) and give the text\n'],
    ['bytes in no known encoding', 'odd.txt', GARBAGE, 'duibiao: odd.txt: Unexpected bytes that are no text in UTF-8, UTF-16 or GB18030, expected a plan: save it as UTF-8 text, docx, html or a PDF with text\n'],
    ['a page whose text only a script writes', 'page.html', '<!DOCTYPE html><html><head><title>某市供水规划</title></head><body><div id="app"></div><script>show()</script></body></html>', 'duibiao: page.html: Unexpected file without text, expected a plan: open it, see whether its text shows only by a script or as a picture, and save it as text, docx, html or a PDF with text\n']
  ])('%s gives one line that names it and says what to do, nothing is written, and the status is 2', async (_, name, content, message) => {
    inFolder(content === undefined ? {} : { [name]: content })
    expect(await run(['run', name])).toEqual({ status: 2, out: '', err: message })
    expect(existsSync('out')).toBe(false)
  })

  test('a folder without plans says which files it looks for', async () => {
    inFolder({ 'plans/photo.png': PNG })
    const { status, err } = await run(['run', 'plans'])
    expect(status).toBe(2)
    expect(err).toMatch(/^duibiao: plans: no plan files in this folder \(.*\.txt.*\): name the files themselves\n$/)
  })

  test('several of them are listed a line each', async () => {
    inFolder({ 'empty.txt': '' })
    const { status, err } = await run(['run', 'empty.txt', 'gone.txt'])
    expect(status).toBe(2)
    expect(err).toBe('duibiao: none of 2 inputs could be read:\n  empty.txt: Unexpected empty file, expected a plan: check that the export worked\n  gone.txt: no such file or folder: check the path\n')
  })

  test('a file above --max-bytes is not read', async () => {
    inFolder({ 'plan.txt': PROVINCE })
    const { status, err } = await run(['run', 'plan.txt', '--max-bytes', '100'])
    expect(status).toBe(2)
    expect(err).toMatch(/^duibiao: plan\.txt: Unexpected size of \d+ bytes, expected at most 100: .*--max-bytes\n$/)
  })
})

describe('a bad input among good ones', () => {
  test('is named on standard error and in run.json, and the others are done with status 0', async () => {
    inFolder({ 'a.txt': PROVINCE, 'b.txt': '', 'c.txt': PNG, 'd.txt': CITY })
    const { status, err, out } = await run(['run', 'a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'])
    expect(status).toBe(0)
    expect(err.trim().split('\n').map((line) => line.split(': ')[1])).toEqual(['b.txt', 'c.txt', 'e.txt'])
    expect(out).toContain('2 plans read, 3 inputs could not be read')
    const record = readJson<RunFile>('out/run.json')
    expect(record.inputs.map((input) => [input.path, input.documents])).toEqual([['a.txt', ['a']], ['b.txt', []], ['c.txt', []], ['d.txt', ['d']], ['e.txt', []]])
    expect(record.diagnostics.filter((d) => ['b.txt', 'c.txt', 'e.txt'].includes(d.input)).map((d) => d.rule)).toEqual(['empty-file', 'unsupported-format', 'input-not-found'])
  })

  test('a text that is no plan is read, and a line says so', async () => {
    inFolder({ 'a.txt': PROVINCE, 'poem.txt': '床前明月光\n疑是地上霜\n' })
    const { status, out, err } = await run(['run', 'a.txt', 'poem.txt'])
    expect(status).toBe(0)
    expect(out.split('\n')[0]).toBe('1 plan read, 1 text that looks like no plan')
    expect(err).toBe('duibiao: poem.txt: Unexpected text without headings, numbered measures or tables, expected a plan: check that this is the file you meant\n')
  })

  test('a file in GB18030 is read as the same plan as in UTF-8', async () => {
    inFolder({ 'a.txt': PROVINCE, 'b.txt': encodeGb(PROVINCE) })
    expect((await run(['run', 'a.txt', 'b.txt'])).status).toBe(0)
    const [a, b] = ['a', 'b'].map((id) => readJson<{ tables: unknown; source: { encoding: string } }>(`out/documents/${id}.json`))
    expect([a!.source.encoding, b!.source.encoding]).toEqual(['utf-8', 'gb18030'])
    expect(b!.tables).toEqual(a!.tables)
  })
})
