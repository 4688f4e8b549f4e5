/** Where the findings come from that a command speaks of: the folder of a former run, or inputs read anew. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readBytes } from '../src/read/index.ts'
import type { Finding } from '../src/schema/findings.ts'
import type { Links } from '../src/schema/links.ts'
import type { PlanDocument } from '../src/schema/plan-document.ts'
import type { Streams, Values } from './command.ts'
import { InputError, UsageError } from './errors.ts'
import { parseJson } from './json-file.ts'
import { readIfThere } from './nearest.ts'
import { readSet } from './read-set.ts'
import type { Settings } from './settings.ts'
import { runSet } from './stages/index.ts'
import { progressOn, reportTrouble } from './streams.ts'

export interface Source {
  /** As messages name it: out/discrepancies.json, or the inputs. */
  name: string
  documents: PlanDocument[]
  links: Links
  findings: Finding[]
  /** The text that a document's lines count in; null where it is not at hand. */
  textOf(document: PlanDocument): Promise<string | null>
}

/** The folder of a run that the words name: the only word, or --out where there is no word; null where it is none. */
export function runFolder(words: readonly string[], values: Values): string | null {
  const out = typeof values['out'] === 'string' ? values['out'] : 'out'
  const folder = words.length === 0 ? out : words.length === 1 ? words[0]! : null
  return folder !== null && existsSync(join(folder, 'discrepancies.json')) && existsSync(join(folder, 'links.json')) ? folder : null
}

/** Null where no input is named and there is no former run. Throws InputError where what is there cannot be read. */
export async function findSource(words: readonly string[], values: Values, settings: Settings, streams: Streams): Promise<Source | null> {
  const folder = runFolder(words, values)
  if (folder !== null) return sourceOfRun(folder)
  if (words.length === 0) {
    if (typeof values['out'] === 'string') throw new InputError(`--out ${values['out']}: no run was written there: check the path`)
    return null
  }
  const set = await readSet(words, settings, streams, progressOn(streams, values))
  reportTrouble(set, streams)
  const { drafts, links, findings } = await runSet(set.drafts, set.context)
  const texts = new Map(drafts.map((draft) => [draft.document.id, draft.text]))
  return { name: words.join(' '), documents: drafts.map((draft) => draft.document), links, findings, textOf: async ({ id }) => texts.get(id) ?? null }
}

function sourceOfRun(folder: string): Source {
  const read = <T>(path: string): T => {
    const file = readIfThere(join(folder, path))
    if (!file) throw new InputError(`${join(folder, path)}: no such file: run duibiao run again`)
    return parseJson(file) as T
  }
  const ids = read<{ inputs: { documents: string[] }[] }>('run.json').inputs.flatMap((input) => input.documents)
  return {
    name: `${folder}/discrepancies.json`,
    documents: ids.map((id) => read<PlanDocument>(`documents/${id}.json`)),
    links: read<Links>('links.json'),
    findings: read<Finding[]>('discrepancies.json'),
    textOf: (document) => writtenText(folder, document)
  }
}

/** The text beside the document, else the source where it is still the file that was read. */
async function writtenText(folder: string, { id, source }: PlanDocument): Promise<string | null> {
  const written = readIfThere(join(folder, 'documents', `${id}.txt`))
  if (written) return written.text
  if (!statSync(source.file, { throwIfNoEntry: false })?.isFile()) return null
  const bytes = readFileSync(source.file)
  if (createHash('sha256').update(bytes).digest('hex') !== source.sha256) return null
  return (await readBytes(bytes)).text
}


/** The finding of that id, or the only one whose id begins so. Throws UsageError where there is none, or several. */
export function findingOf({ name, findings }: Source, id: string): Finding {
  const exact = findings.find((finding) => finding.id === id)
  if (exact) return exact
  const fitting = findings.filter((finding) => finding.id.startsWith(id))
  if (fitting.length === 1) return fitting[0]!
  throw new UsageError(fitting.length === 0 ? `no finding ${id} in ${name}: name the inputs or the run that it is of` : `${id} begins the ids of ${fitting.length} findings in ${name}: give more of it`)
}
