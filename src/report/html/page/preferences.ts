/** What the browser keeps for the reader: language, colours, name, decisions. Nothing of it is needed; a browser that keeps nothing is fine. */
import type { Language, ReviewDecision } from '../data.ts'
import { readKept } from './model/review.ts'

const KEYS = { language: 'duibiao.language', theme: 'duibiao.theme', by: 'duibiao.by', decisions: 'duibiao.decisions' } as const
export type Theme = 'light' | 'dark'

function get(key: keyof typeof KEYS): string | null {
  try {
    return localStorage.getItem(KEYS[key])
  } catch {
    return null
  }
}

function set(key: keyof typeof KEYS, value: string): void {
  try {
    localStorage.setItem(KEYS[key], value)
  } catch {
    // A private window, or a full store: the page works without.
  }
}

export const keptLanguage = (): Language | null => { const kept = get('language'); return kept === 'en' || kept === 'zh' ? kept : null }
export const keepLanguage = (language: Language): void => set('language', language)
export const keptBy = (): string => get('by') ?? ''

/** The theme that was chosen, else the system's. */
export function themeNow(): Theme {
  const kept = get('theme')
  return kept === 'light' || kept === 'dark' ? kept : window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

export function applyTheme(theme: Theme, keep: boolean): void {
  document.documentElement.dataset['theme'] = theme
  if (keep) set('theme', theme)
}

/** Decisions by finding id: a finding keeps its id from run to run, so they are kept for all reports together. */
export const keptDecisions = (): Map<string, ReviewDecision> => readKept(get('decisions'))

export function keepDecisions(decisions: ReadonlyMap<string, ReviewDecision>, by: string): void {
  set('decisions', JSON.stringify([...decisions]))
  if (by !== '') set('by', by)
}
