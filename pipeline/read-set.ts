/** Finds the inputs and runs the document stages over them, a few at a time. */
import pLimit from 'p-limit'
import { nameOf, unusedOverrides } from '../src/config/apply.ts'
import { createRegions } from '../src/meta/index.ts'
import type { Diagnostic } from '../src/schema/shared.ts'
import { InputError, UsageError } from './errors.ts'
import { findInputs, giveIds, readInput, sizeOf } from './inputs.ts'
import { prepareFor, prepareForFile } from './long-run.ts'
import type { Failure, Stdin } from './inputs.ts'
import type { Settings } from './settings.ts'
import { runFile } from './stages/index.ts'
import type { Context, DocumentDraft, InputFile } from './stages/types.ts'

/** One input of a run and what came of it; no documents where it could not be read. */
export interface InputRecord { path: string; sha256: string | null; bytes: number | null; documents: string[]; diagnostics: Diagnostic[] }

export interface ReadSet { drafts: DocumentDraft[]; inputs: InputRecord[]; skipped: Failure[]; /** Paths in the configuration that name no plan of the run. */ unused: string[]; context: Context }

/** Called as each input is done. */
export type Progress = (done: number, total: number, name: string) => void

/** Reads all inputs. Throws UsageError where none is named, InputError where not one could be read. */
export async function readSet(words: readonly string[], settings: Settings, streams: Stdin, progress: Progress): Promise<ReadSet> {
  if (words.length === 0) throw new UsageError('no input: name a file, a folder or a pattern, or - for standard input')
  const found = await findInputs(words)
  const context: Context = { settings, regions: createRegions() }
  prepareFor(sizeOf(found.paths))
  const ids = giveIds(found.paths)
  const limit = pLimit(settings.concurrency)
  let done = 0
  const results = await Promise.all(found.paths.map((name, i) => limit(async () => {
    const result = await readOne(name, ids[i]!, streams, context)
    progress(++done, found.paths.length, name)
    return result
  })))
  const failed = found.failures.map(({ name, message }): InputRecord => ({ path: name, sha256: null, bytes: null, documents: [], diagnostics: [failure('input-not-found', message)] }))
  const inputs = [...results.map((result) => result.input), ...failed].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const drafts = results.flatMap((result) => result.drafts)
  if (drafts.length === 0) throw new InputError(inputs.length === 1 ? describe(inputs[0]!) : `none of ${inputs.length} inputs could be read:\n${inputs.map((input) => `  ${describe(input)}`).join('\n')}`)
  const unused = unusedOverrides(settings.documents ?? {}, drafts.map((draft) => nameOf(draft.document)))
  return { drafts, inputs, skipped: found.skipped, unused, context }
}

function describe(input: InputRecord): string {
  return `${input.path}: ${input.diagnostics.map((diagnostic) => diagnostic.message).join('; ')}`
}

function failure(rule: string, message: string): Diagnostic {
  return { rule, severity: 'error', message, line: 1, endLine: 1 }
}

/** One input; whatever goes wrong with it becomes its diagnostic, and the others go on. */
async function readOne(name: string, id: string, streams: Stdin, context: Context): Promise<{ input: InputRecord; drafts: DocumentDraft[] }> {
  let file: InputFile
  try {
    file = { ...(await readInput(name, streams)), id }
  } catch (error) {
    return { input: { path: name, sha256: null, bytes: null, documents: [], diagnostics: [failure('input-not-readable', `cannot be opened (${code(error)}): check its rights`)] }, drafts: [] }
  }
  prepareForFile(file.bytes)
  const record = { path: name, sha256: file.sha256, bytes: file.bytes.length }
  try {
    const drafts = await runFile(file, context)
    const diagnostics = drafts.flatMap((draft) => draft.document.diagnostics)
    const unreadable = drafts.every((draft) => draft.tree.children.length === 0)
    if (unreadable) {
      const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error')
      return { input: { ...record, documents: [], diagnostics: errors.length > 0 ? errors : [failure('no-text', NO_TEXT)] }, drafts: [] }
    }
    return { input: { ...record, documents: drafts.map((draft) => draft.document.id), diagnostics }, drafts }
  } catch (error) {
    const message = `Unexpected failure of the program in this file (${error instanceof Error ? error.message : String(error)}), expected a document: please report it`
    return { input: { ...record, documents: [], diagnostics: [failure('internal-error', message)] }, drafts: [] }
  }
}

/** What is said of a file that opens and holds nothing to read, where its reader said nothing. */
const NO_TEXT = 'Unexpected file without text, expected a plan: open it, see whether its text shows only by a script or as a picture, and save it as text, docx, html or a PDF with text'

function code(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}
