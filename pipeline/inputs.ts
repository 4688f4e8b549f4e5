/** What the words INPUT… of the command line stand for: files, folders, globs and '-'. */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { dirname, isAbsolute, join, relative } from 'node:path'
import type { InputFile } from './stages/types.ts'

export interface Failure { name: string; message: string }
export interface Found { /** Paths to read, as they are named in the outputs. */ paths: string[]; failures: Failure[]; /** Files of a folder that were passed over, each with the reason. */ skipped: Failure[] }

/** Files that a folder is searched for; a file that is named itself is read whatever it is called. */
const EXTENSIONS = new Set(['.txt', '.md', '.markdown', '.docx', '.doc', '.wps', '.rtf', '.odt', '.html', '.htm', '.mht', '.mhtml', '.pdf', '.xlsx', '.xls', '.csv'])
/** Folders never searched. */
const PASSED_OVER = new Set(['node_modules'])

/** Finds the files; sorted and each once, so that the order of the words changes nothing. */
export async function findInputs(words: readonly string[]): Promise<Found> {
  const found: Found = { paths: [], failures: [], skipped: [] }
  for (const word of words) {
    if (word === '-') found.paths.push('-')
    else await findWord(word, found)
  }
  found.paths = [...new Set(found.paths)].sort()
  return found
}

async function findWord(word: string, found: Found): Promise<void> {
  const info = statSync(word, { throwIfNoEntry: false })
  if (info?.isFile()) return void found.paths.push(outputName(word))
  if (info?.isDirectory()) {
    const before = found.paths.length
    searchFolder(word, found)
    if (found.paths.length === before) found.failures.push({ name: outputName(word), message: `no plan files in this folder (${[...EXTENSIONS].join(' ')}): name the files themselves` })
    return
  }
  if (!/[*?[{]/.test(word)) return void found.failures.push({ name: outputName(word), message: 'no such file or folder: check the path' })
  const { glob } = await import('tinyglobby')
  const matches = await glob(word, { onlyFiles: true, expandDirectories: false })
  const written = new Map<string, boolean>()
  const plans = matches.filter((match) => !liesInOutput(match, written))
  if (plans.length === 0) found.failures.push({ name: word, message: 'nothing matches this pattern: quote it and check the path' })
  for (const match of plans) found.paths.push(outputName(match))
}

function searchFolder(folder: string, found: Found): void {
  const entries = readdirSync(folder, { withFileTypes: true })
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue
    // A link could lead out of the folder and in a circle: it is not followed.
    if (entry.isDirectory()) {
      if (!PASSED_OVER.has(entry.name) && !isOutput(path)) searchFolder(path, found)
    } else if (entry.isFile() && EXTENSIONS.has(extension(entry.name))) {
      if (/^readme\./i.test(entry.name)) found.skipped.push({ name: outputName(path), message: 'a README, no plan: name the file itself to read it' })
      else found.paths.push(outputName(path))
    }
  }
}

/** Whether a run wrote the folder: its tables and reports are no plans, or a second run would read the first. */
function isOutput(folder: string): boolean {
  try {
    const record: unknown = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'))
    return typeof record === 'object' && record !== null && 'contract' in record && 'outputs' in record
  } catch {
    return false
  }
}

/** The same for a file that a pattern matched, whatever folder above it; `known` keeps what was looked at. */
function liesInOutput(path: string, known: Map<string, boolean>): boolean {
  const folder = dirname(path)
  if (folder === path || folder === '.') return false
  let written = known.get(folder)
  if (written === undefined) known.set(folder, (written = isOutput(folder) || liesInOutput(folder, known)))
  return written
}

function extension(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot).toLowerCase()
}

/** A path as the outputs name it: relative to the working folder, with forward slashes. */
function outputName(path: string): string {
  const name = isAbsolute(path) ? relative(process.cwd(), path) : path
  return name.replaceAll('\\', '/').replace(/^\.\//, '')
}

/** Bytes of all files together; standard input, whose length nobody knows, counts as nothing. */
export function sizeOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + (path === '-' ? 0 : statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0)
}

/** What holds standard input: only looking at it makes Node open a stream, so it is looked at where '-' asks for it. */
export interface Stdin { readonly stdin: NodeJS.ReadableStream }

/** Reads one input; its id is given later, when all names are known. */
export async function readInput(name: string, streams: Stdin): Promise<Omit<InputFile, 'id'>> {
  const buffer = name === '-' ? await readStream(streams.stdin) : readFileSync(name)
  // A plain Uint8Array: some readers refuse Node's own subclass.
  const bytes = new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

async function readStream(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}

/** Ids made from stems, unique whatever the file system makes of upper and lower case: a second plan.txt is plan-2. */
export function giveIds(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const stem = name === '-' ? 'stdin' : name.slice(name.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
    // eslint-disable-next-line no-control-regex
    const base = stem.replace(/[\u0000-\u001f<>:"/\\|?*#%]+/g, '-').replace(/^[.\s]+|[.\s]+$/g, '') || 'document'
    let id = base
    for (let n = 2; taken.has(id.toLowerCase()); n++) id = `${base}-${n}`
    taken.add(id.toLowerCase())
    return id
  })
}
