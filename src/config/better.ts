/** Which way is better, where the configuration says so. */
import { canonicalName } from '../link/canonical-name.ts'
import { betterOf } from '../link/directions.ts'
import type { Better } from '../schema/links.ts'

/** A look-up by name: the configured direction of the same indicator, else the built-in one. */
export function betterLookup(configured: Readonly<Record<string, 'higher' | 'lower'>>): (name: string) => Better {
  const said = new Map(Object.entries(configured).map(([name, way]) => [keyOf(name), way]))
  return (name) => {
    const { base, text, change } = canonicalName(name)
    return said.get(keyOf(name)) ?? betterOf(base, text, change)?.better ?? null
  }
}

/** A level and its change have opposite directions, so they are told apart. */
function keyOf(name: string): string {
  const { base, text, change } = canonicalName(name)
  return `${base}${text}${change === null ? '' : '·变化'}`
}
