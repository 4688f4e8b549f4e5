import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Table } from '../../src/schema/plan-document.ts'
import { planOf, tabTable } from './plan-of.ts'

/** What a row says, without where it stands and how its figures were printed. */
function meaning(tables: readonly Table[]): unknown {
  return tables.map((table) => table.indicators.map(({ name, unit, category, sequence, measures }) => ({ name, unit, category, sequence, measures: measures.map(({ year, role, quantity }) => ({ year, role, quantity })) })))
}

const HEADER = ['类别', '序号', '指标名称', '单位', '2020年', '2025年']
const row = fc.record({
  category: fc.constantFrom('', '健康水平', '绿色发展'),
  name: fc.constantFrom('人均预期寿命', '每千人执业（助理）医师数', '其中：公立医院', '森林覆盖率', '65岁以上老年人健康管理率', 'PM2.5浓度'),
  unit: fc.constantFrom('岁', '%', '张', '亿元', '/', '1/10万'),
  actual: fc.constantFrom('79.47', '2', '1:1.15', '—', '1,200'),
  target: fc.constantFrom('80以上', '≤25', '30-40', '1:1.16', '稳步提高', '由省指定', '高血压70 糖尿病68', '7.3/7.8')
})
const rows = fc.array(row, { minLength: 1, maxLength: 6 }).map((given) => given.map((cells, i) => [cells.category, String(i + 1), cells.name, cells.unit, cells.actual, cells.target]))

/** Half-width forms of what Chinese offices print in either width. */
const NARROW: Readonly<Record<string, string>> = { '：': ':', '％': '%', '∶': ':' }
const WIDE: Readonly<Record<string, string>> = { '0': '０', '1': '１', '2': '２', '3': '３', '4': '４', '5': '５', '6': '６', '7': '７', '8': '８', '9': '９', '.': '．', ':': '：', '-': '－' }
const narrow = (text: string): string => text.replace(/[：％∶]/g, (char) => NARROW[char]!)
const wide = (text: string): string => text.replace(/[0-9.:-]/g, (char) => WIDE[char]!)

const pipes = (given: readonly string[][]): string => [HEADER, HEADER.map(() => '---'), ...given].map((cells) => `| ${cells.join(' | ')} |\n`).join('')

describe('the same rows are read', () => {
  test('whether figures are printed half-width or full-width', async () => {
    await fc.assert(fc.asyncProperty(rows, async (given) => {
      const values = (change: (text: string) => string): string[][] => given.map((cells) => cells.map((text, j) => (j >= 4 ? change(text) : text)))
      const plain = meaning((await planOf(tabTable(HEADER, ...values(narrow)))).tables)
      expect(meaning((await planOf(tabTable(HEADER, ...values(wide)))).tables)).toEqual(plain)
    }), { numRuns: 60 })
  })

  test('whether a ratio is printed with ∶ or : or ：', async () => {
    const quantities = await Promise.all(['1∶1.16', '1:1.16', '1：1.16', '1 : 1.16'].map(async (raw) => (await planOf(tabTable(['序号', '指标', '2025年'], ['1', '医护比', raw]))).tables[0]!.indicators[0]!.measures[0]!.quantity))
    expect(new Set(quantities.map((quantity) => JSON.stringify(quantity))).size).toBe(1)
  })

  test('whatever spaces stand around a cell’s text and between its Chinese characters', async () => {
    await fc.assert(fc.asyncProperty(rows, fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 5 }), async (given, at) => {
      const spaced = given.map((cells) => cells.map((text, j) => (j === 0 || j === 2 ? at.reduce((result, k) => (k > 0 && k < result.length && /\p{Script=Han}{2}/u.test(result.slice(k - 1, k + 1)) && !/^(?:其|其中)$/.test(result.slice(0, k)) ? `${result.slice(0, k)} ${result.slice(k)}` : result), text) : ` ${text}  `)))
      expect(meaning((await planOf(pipes(spaced))).tables)).toEqual(meaning((await planOf(pipes(given))).tables))
    }), { numRuns: 60 })
  })

  test('wherever a page break cuts a pipe table between two rows', async () => {
    await fc.assert(fc.asyncProperty(rows.filter((given) => given.length > 1), fc.nat(), async (given, where) => {
      const cut = 1 + (where % (given.length - 1))
      const whole = meaning((await planOf(pipes(given))).tables)
      expect(meaning((await planOf(`${pipes(given.slice(0, cut))}\n${pipes(given.slice(cut))}`)).tables)).toEqual(whole)
    }), { numRuns: 60 })
  })

  test('wherever a page break cuts a row’s cell in two', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 9 }), async (cut) => {
      const name = '城乡居民基本医疗保险报销比例'
      const broken = `${pipes([['健康', '1', name.slice(0, cut), '%', '68', '70']])}\n${pipes([['', '', name.slice(cut), '', '', ''], ['', '2', '床位数', '张', '5', '6']])}`
      expect(meaning((await planOf(broken)).tables)).toEqual(meaning((await planOf(pipes([['健康', '1', name, '%', '68', '70'], ['', '2', '床位数', '张', '5', '6']]))).tables))
    }))
  })

  test('whether the table arrives one cell a line or as pipes', async () => {
    await fc.assert(fc.asyncProperty(rows, async (given) => {
      expect(meaning((await planOf(pipes(given))).tables)).toEqual(meaning((await planOf(tabTable(HEADER, ...given))).tables))
    }), { numRuns: 60 })
  })
})
