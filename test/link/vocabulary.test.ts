import { describe, expect, it } from 'vitest'
import { identity } from '../../src/link/aliases.ts'
import { canonicalName } from '../../src/link/canonical-name.ts'
import { foldName } from '../../src/link/fold-name.ts'
import { neverSameNames, sameNames } from '../../src/link/vocabulary/names.ts'
import { economy, environment, health, phrases, places, sectors } from '../../src/link/vocabulary/terms.ts'

describe('the tables of names', () => {
  it('write aliases in canonical words', () => {
    for (const { base, text, also } of sameNames) {
      const names = [base + text, ...also]
      expect(names.map((name) => identity(canonicalName(name)))).toEqual(names)
    }
  })
  it('name each alias once', () => {
    const all = sameNames.flatMap(({ base, text, also }) => [base + text, ...also])
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([])
  })
  it('write look-alikes folded', () => {
    expect(neverSameNames.flat().filter((name) => foldName(name) !== name)).toEqual([])
  })
})

describe('the tables of words', () => {
  const words = [...places, ...economy, ...environment, ...health, ...sectors, ...phrases]
  it('give each variant one meaning', () => {
    const all = words.flatMap((entry) => [...entry])
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([])
  })
  it('write words folded, since they are read in folded text', () => {
    expect(words.flat().filter((word) => foldName(word) !== word)).toEqual([])
  })
  it('reach every canonical word in one reading', () => {
    const unstable = [...places, ...economy, ...environment, ...health, ...sectors].flatMap(([canonical, ...variants]) =>
      variants.filter((variant) => canonicalName(`某某${variant}覆盖率`).text !== canonicalName(`某某${canonical}覆盖率`).text))
    expect(unstable).toEqual([])
  })
})
