/** The plan's own territory in front of a name: 全市, 衢州市. It says whose figure it is, not what is measured. */
import type { PlanDocument } from '../schema/plan-document.ts'
import { territoryWords } from './vocabulary/neutral-words.ts'

const WORDS = Object.keys(territoryWords).sort((a, b) => b.length - a.length)
const FIRST = new Set(WORDS.map((word) => word[0]))
/** 衢州市区, 衢州市级 and 浙江省内 are other things than 衢州市. */
const NARROWER = '区级域本内直属属办辖中'

/** The name without its own territory; another's (全省 in a city's plan) stays and keeps it apart. */
export function takeTerritory(name: string, document: Pick<PlanDocument, 'level' | 'region'>): { name: string; rule: string | null } {
  const text = name.trimStart()
  const own = document.region.at(-1)
  const word = (FIRST.has(text[0]) ? WORDS.find((w) => text.startsWith(w) && (document.level === null || territoryWords[w]!.includes(document.level))) : undefined)
    ?? (own !== undefined && own.length > 2 && text.startsWith(own) ? own : undefined)
  if (word === undefined) return { name, rule: null }
  const rest = text.slice(word.length).replace(/^[的内，、]/, '')
  return rest === '' || NARROWER.includes(text[word.length]!) && text[word.length] !== '内' ? { name, rule: null } : { name: rest, rule: `own-territory:${word}` }
}
