import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './run-cli.ts'

/** Every source file with the specifiers that it imports, types included. */
const imports = new Map(['src', 'pipeline'].flatMap(sources).map((file): [string, string[]] => [file, specifiers(readFileSync(file, 'utf8'))]))

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) => /\.ts$/.test(name)).map((name) => join(ROOT, folder, name))
}

function specifiers(text: string): string[] {
  return [...text.matchAll(/^(?:import|export)\b[^'"`;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)].map(([, from, bare, lazy]) => (from ?? bare ?? lazy)!)
}

const targets = (file: string): string[] => imports.get(file)!.filter((name) => name.startsWith('.')).map((name) => resolve(dirname(file), name)).filter((target) => imports.has(target))

/** A way from a file back to itself; null where there is none. */
function findCircle(): string[] | null {
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return null
    for (const target of targets(file)) {
      const circle = walk(target, [...way, file])
      if (circle) return circle
    }
    done.add(file)
    return null
  }
  for (const file of imports.keys()) {
    const circle = walk(file, [])
    if (circle) return circle.map((name) => relative(ROOT, name))
  }
  return null
}

describe('imports', () => {
  it('are seen at all', () => {
    expect(targets(join(ROOT, 'pipeline/stages/index.ts')).map((file) => relative(ROOT, file))).toContain(join('pipeline', 'stages', '1-read.ts'))
  })

  it('run in no circle', () => {
    expect(findCircle()).toBeNull()
  })

  it('lead from the tool to the library and never back', () => {
    const back = [...imports.keys()].filter((file) => relative(ROOT, file).startsWith('src')).flatMap((file) => targets(file).filter((target) => relative(ROOT, target).startsWith('pipeline')).map((target) => `${relative(ROOT, file)} -> ${relative(ROOT, target)}`))
    expect(back).toEqual([])
  })

  it('bring no file system, process or network into the library', () => {
    const node = [...imports].filter(([file]) => relative(ROOT, file).startsWith('src')).flatMap(([file, names]) => names.filter((name) => name.startsWith('node:')).map((name) => `${relative(ROOT, file)}: ${name}`))
    expect(node).toEqual([])
  })
})
