/** A large set made of a small run: its plans again and again, each copy a county of its own. */
import { checkDocuments, rules } from '../../src/check/index.ts'
import type { RunResult } from '../../src/report/result.ts'
import type { Texts } from './browser.ts'

export function multiply(result: RunResult, texts: Texts, count: number): { result: RunResult; texts: Texts } {
  const originals = result.documents
  const documents = [...originals]
  const many = new Map(texts)
  const copyOf = (at: number): string => `plan-${at}`
  for (let at = originals.length; at < count; at++) {
    const original = originals[at % originals.length]!
    const region = ['浙江省', `第${at % 11}市`, `第${at}县`]
    documents.push({ ...original, id: copyOf(at), title: `第${at}县${original.title ?? ''}`, level: 'county', region })
    many.set(copyOf(at), texts.get(original.id)!)
  }
  const groups = result.links.groups.map((group) => ({
    ...group,
    members: documents.flatMap((document, at) => group.members.filter((member) => member.document === originals[at % originals.length]!.id).map((member) => ({ ...member, document: document.id })))
  }))
  const links = { groups }
  return { result: { documents, links, ...checkDocuments(documents, links), rules }, texts: many }
}
