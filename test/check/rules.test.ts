import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildCase } from '../../src/check/build-case.ts'
import { checkDocuments, rules } from '../../src/check/index.ts'

/** Latin words of a Chinese sentence that the plans do not print. */
const englishIn = (sentence: string, printed: string): string[] => (sentence.match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !printed.includes(word))

describe('the registry', () => {
  test('names every rule file of the folder, and no other', () => {
    const files = readdirSync(new URL('../../src/check/rules/', import.meta.url)).filter((name) => name.endsWith('.ts') && name !== 'index.ts').map((name) => name.slice(0, -3))
    expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort())
  })
})

for (const rule of rules) {
  describe(rule.id, () => {
    test('says what it finds and why in both languages, and carries a case of each kind', () => {
      expect(rule.title).toMatch(/^[\u4e00-\u9fff、“”]{4,20}$/)
      expect(rule.description.en).toMatch(/ \(.+\)\.$/)
      expect(rule.rationale.en.length).toBeGreaterThan(20)
      for (const { zh } of [rule.description, rule.rationale]) {
        expect(zh).toMatch(/^.{6,}。$/)
        expect(englishIn(zh, '')).toEqual([])
      }
      expect(rule.cases.some((ruleCase) => ruleCase.finds > 0)).toBe(true)
      expect(rule.cases.some((ruleCase) => ruleCase.finds === 0)).toBe(true)
    })
    for (const ruleCase of rule.cases) {
      test(`${ruleCase.finds > 0 ? 'finds' : 'leaves alone'}: ${ruleCase.name}`, () => {
        const { documents, links, trees } = buildCase(ruleCase)
        const off = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]))
        const severity = rule.severity === 'off' ? { [rule.id]: 'info' as const } : {}
        const { [rule.id]: _, ...others } = off
        const { findings } = checkDocuments(documents, links, { trees, rules: { ...others, ...severity } })
        expect(findings.map((finding) => finding.message)).toHaveLength(ruleCase.finds)
        if (ruleCase.severity) expect(findings[0]?.severity).toBe(ruleCase.severity)
        for (const finding of findings) {
          expect(finding.rule).toBe(rule.id)
          expect(finding.message).toMatch(/\.$/)
          expect(finding.messageZh).toMatch(/^.{10,}。$/)
          expect(englishIn(finding.messageZh, JSON.stringify(documents))).toEqual([])
          for (const side of finding.sides) expect(documents.some((document) => document.id === side.document)).toBe(true)
        }
      })
    }
  })
}
