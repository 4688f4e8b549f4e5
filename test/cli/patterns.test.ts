import { describe, expect, test } from 'vitest'
import { fitsPath } from '../../src/config/glob.ts'
import { nearestWord } from '../../src/config/suggest.ts'

describe('a pattern of a file', () => {
  test.each([
    ['city.txt', 'plans/city.txt', true],
    ['plans/*.txt', 'plans/city.txt', true],
    ['plans/*.txt', '../plans/city.txt', true],
    ['plans/*.txt', 'plans/2021/city.txt', false],
    ['plans/**/*.txt', 'plans/2021/a/city.txt', true],
    ['plans/**/*.txt', 'plans/city.txt', true],
    ['c?ty.*', 'city.docx', true],
    ['*州*规划*', '衢州市规划.txt', true],
    ['ity.txt', 'city.txt', false],
    ['city', 'city.txt', false],
    ['./plans/city.txt', 'plans/city.txt', true]
  ])('%s against %s: %s', (pattern, path, fits) => {
    expect(fitsPath(pattern, path)).toBe(fits)
  })

  test('of many stars takes no longer than their number times the name’s length', () => {
    const start = performance.now()
    expect(fitsPath(`${'*a'.repeat(200)}b`, 'a'.repeat(20_000))).toBe(false)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

test('a mistyped word is told the nearest known one, and a strange one none', () => {
  expect(nearestWord('weekr', ['weaker', 'missing'])).toBe('weaker')
  expect(nearestWord('spelling', ['weaker', 'missing'])).toBe(null)
})
