import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findStatements } from '../../src/statements/index.ts'
import { squeeze } from '../../src/language/widths.ts'
import type { PlanTree } from '../../src/tree/plan-tree.ts'
import { leafOf, readProse, say, told } from './read-prose.ts'

const subject = fc.constantFrom('县域就诊率', '森林覆盖率', '高速公路通车里程', '每千人床位数', '规上工业增加值', '非化石能源消费比重')
const bound = fc.constantFrom<[string, string, string]>(['达到', '', ''], ['达', '以上', '>='], ['不低于', '', '>='], ['控制在', '以内', '<='], ['超过', '', '>'], ['降至', '以下', '<='], ['稳定在', '左右', '~'])
const unit = fc.constantFrom('%', '‰', '张', '公里', '万吨', '亿元', '名/万人')
const value = fc.integer({ min: 1, max: 99_999 }).chain((n) => fc.constantFrom(n, n / 10, n / 100))
const sentence = fc.tuple(subject, bound, value, unit)
const print = ([s, [before, after], n, u]: [string, [string, string, string], number, string]): string => `${s}${before}${n}${u}${after}`
const wide = (text: string): string => text.replace(/[0-9.%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
const meaning = (text: string): string[] => readProse(text).map((s) => squeeze(`${s.indicator}|${say(s.quantity, s.unit)}|${s.year}|${s.status}|${s.type}`))

describe('printing a statement and reading it', () => {
  it('gives subject, comparator, number and unit back', () => {
    fc.assert(fc.property(sentence, (parts) => {
      const [s, [, , op], n, u] = parts
      expect(told(`到2025年，${print(parts)}。`)).toEqual([`${s} | ${op}${n} ${u}`])
    }))
  })

  it('gives as many statements as were put one behind the other', () => {
    fc.assert(fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), fc.constantFrom('，', '；', '。'), (list, mark) => {
      expect(told(`${list.map(print).join(mark)}。`)).toHaveLength(list.length)
    }))
  })

  it('does not depend on width, on spaces or on emphasis', () => {
    fc.assert(fc.property(sentence, fc.nat({ max: 30 }), (parts, cut) => {
      const text = `到2025年，${print(parts)}。`
      const said = meaning(text)
      const at = Math.min(cut, text.length)
      expect(meaning(wide(text))).toEqual(said)
      expect(meaning(`${text.slice(0, at)} ${text.slice(at)}`)).toEqual(said)
      expect(meaning(`${text.slice(0, at)}**${text.slice(at)}`)).toEqual(said)
    }))
  })

  it('does not depend on where a line or a page breaks, and tells the lines', () => {
    fc.assert(fc.property(sentence, fc.nat({ max: 40 }), (parts, cut) => {
      const text = `到2025年，${print(parts)}。`
      const at = Math.min(cut, text.length)
      const leaf = leafOf(text)
      leaf.passage.pieces = [{ at: 0, start: 0, end: at, line: 3 }, { at, start: at + 9, end: text.length + 9, line: 7 }].filter((piece) => piece.end > piece.start)
      const tree: PlanTree = { type: 'plan', children: [leaf] }
      const [found] = findStatements(tree, { period: { start: 2021, end: 2025 }, year: 2021 }).statements
      expect(found).toMatchObject({ indicator: parts[0] })
      expect([3, 7]).toContain(found!.line)
      expect(found!.endLine).toBeGreaterThanOrEqual(found!.line)
      expect(text).toContain(found!.text)
    }))
  })
})

describe('whatever the text', () => {
  const prose = fc.array(fc.constantFrom('到2025年', '，', '。', '、', '（', '）', '建设', '新增', '率', '达到', '分别', '3', '5个', '90%', '以上', '每', '至少有一', '家', '医院', '“', '”', '全覆盖', '和', '由', '提高到', '：', '1∶2', '10-20', '其中', ' ', '**', '前3'), { maxLength: 40 }).map((words) => words.join(''))

  it('never throws, and every statement is a slice of it with a value that a number carries', () => {
    fc.assert(fc.property(prose, (text) => {
      const { statements, numbers } = findStatements({ type: 'plan', children: [leafOf(text)] }, { period: { start: 2021, end: 2025 } })
      for (const statement of statements) expect(text).toContain(statement.text)
      for (const entry of numbers) expect(text).toContain(entry.raw)
      const carried = numbers.filter((n) => n.class === 'statement')
      for (const entry of carried) expect(statements.map((s) => s.id)).toContain(entry.of)
    }), { numRuns: 400 })
  })

  it('accounts for every digit', () => {
    fc.assert(fc.property(prose, (text) => {
      const { numbers } = findStatements({ type: 'plan', children: [leafOf(text)] }, { period: null })
      expect(numbers.map((n) => n.raw).join('').replace(/[^\d]/g, '')).toBe(text.replace(/[^\d]/g, ''))
    }), { numRuns: 400 })
  })
})
