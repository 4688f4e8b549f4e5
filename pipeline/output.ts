/**
 * Writes a run's files: all of them aside first, then each renamed into place, so that nothing is ever half-written.
 * Synchronous: at the end of a run nothing else is left to do meanwhile, and the promises cost more than the writing.
 */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { OutputError } from './errors.ts'

/** One file of a run: its path under the output folder and its text. */
export interface OutputFile { path: string; /** In pieces where some of them are other files' texts as well: each is encoded once. */ text: string | readonly string[] }

/**
 * Writes the files to the folder; what a former run wrote there and this one does not is removed.
 * Throws OutputError, with the former run untouched, where the folder cannot be written to.
 */
export function writeOutputs(folder: string, files: readonly OutputFile[]): void {
  const target = resolve(folder)
  const former = formerOutputs(target)
  let aside: string | null = null
  try {
    mkdirSync(dirname(target), { recursive: true })
    aside = mkdtempSync(join(dirname(target), '.duibiao-'))
    const folders = new Set(files.map((file) => dirname(file.path)))
    for (const inner of folders) mkdirSync(join(aside, inner), { recursive: true })
    const encode = encoder()
    for (const file of files) writeFileSync(join(aside, file.path), typeof file.text === 'string' ? encode(file.text) : Buffer.concat(file.text.map(encode)))
    for (const inner of folders) mkdirSync(join(target, inner), { recursive: true })
    // Looked at before the first is moved: a folder in a file's place would stop the moving half-way.
    for (const file of files) refuseFolder(join(target, file.path))
    for (const file of files) renameSync(join(aside, file.path), join(target, file.path))
  } catch (error) {
    throw new OutputError(`cannot write to ${folder} (${(error as NodeJS.ErrnoException).code ?? String(error)}): choose another folder with --out, or free this one`, { cause: error })
  } finally {
    if (aside) rmSync(aside, { recursive: true, force: true })
  }
  const kept = new Set(files.map((file) => file.path))
  for (const path of former) if (!kept.has(path)) rmSync(join(target, path), { force: true })
}

/** UTF-8 of texts, each made once. */
function encoder(): (text: string) => Buffer {
  const known = new Map<string, Buffer>()
  return (text) => {
    const made = known.get(text) ?? Buffer.from(text)
    known.set(text, made)
    return made
  }
}

function refuseFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' })
}

/** What the folder's run.json says that it wrote; only paths inside the folder count. */
function formerOutputs(target: string): string[] {
  try {
    const { outputs } = JSON.parse(readFileSync(join(target, 'run.json'), 'utf8')) as { outputs?: unknown }
    return Array.isArray(outputs) ? outputs.filter((path): path is string => typeof path === 'string' && resolve(target, path).startsWith(target + sep)) : []
  } catch {
    return []
  }
}
