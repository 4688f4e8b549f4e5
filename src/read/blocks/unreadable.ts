/** How a reader says that a file cannot be read: thrown inside a format, turned into a diagnostic at its border. */
import type { Diagnostic } from '../../schema/shared.ts'
import type { ReadResult } from '../../tree/read-tree.ts'

/**
 * Rule ids of what is wrong with a file.
 * file-empty, file-truncated, file-damaged, file-encrypted, file-too-large: the container;
 * entity-expansion: a document type definition, which the format forbids;
 * nesting-too-deep: elements inside each other beyond any document's need;
 * wrong-format: the content is of another format;
 * no-text-layer, garbled-text: a PDF without text, or whose fonts do not decode.
 */
export type UnreadableRule =
  | 'file-empty' | 'file-truncated' | 'file-damaged' | 'file-encrypted' | 'file-too-large'
  | 'entity-expansion' | 'nesting-too-deep' | 'wrong-format' | 'no-text-layer' | 'garbled-text'

/** Stops a reading; its message is the diagnostic's. */
export class Unreadable extends Error {
  readonly rule: UnreadableRule
  constructor(rule: UnreadableRule, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'Unreadable'
    this.rule = rule
  }
}

/** A diagnostic on a file as a whole, placed at its first line. */
export function fileDiagnostic(rule: string, severity: Diagnostic['severity'], message: string): Diagnostic {
  return { rule, severity, message, line: 1, endLine: 1 }
}

/** An empty tree with the reason why. */
export function unreadable(format: string, rule: UnreadableRule, message: string): ReadResult {
  return { root: { type: 'root', children: [] }, text: '', format, dialect: format, encoding: 'binary', diagnostics: [fileDiagnostic(rule, 'error', message)] }
}

const EMPTY = 'Unexpected file without any text, expected a plan; a page that loads its text by script has to be saved from a browser, pictures need text recognition (OCR)'

/**
 * Runs a reading so that nothing but a result comes out: Unreadable becomes its diagnostic,
 * any other error (a library that met bytes it did not expect) becomes file-damaged.
 */
export async function guarded(format: string, read: () => ReadResult | Promise<ReadResult>): Promise<ReadResult> {
  try {
    const result = await read()
    if (result.root.children.length === 0 && result.diagnostics.length === 0) result.diagnostics.push(fileDiagnostic('no-text', 'warning', EMPTY))
    return result
  } catch (error) {
    if (error instanceof Unreadable) return unreadable(format, error.rule, error.message)
    const why = error instanceof Error ? error.message : String(error)
    return unreadable(format, 'file-damaged', `Unexpected content in the ${format} file (${why.slice(0, 200)}), expected one that opens; save it again and retry`)
  }
}
