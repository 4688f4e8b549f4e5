import type { Side } from '../../schema/findings.ts'
import { defineRule } from '../rule.ts'
import { titleOf } from '../wording.ts'
import { quoteZh } from '../wording-zh.ts'

/** What the table reader says where it had to guess which columns a cell covers. */
const GUESSED = /span|merged|short-row/

export default defineRule<{ shown: number }>({
  id: 'unclear-merged-cell',
  severity: 'info',
  scope: 'form',
  title: '合并单元格含义不明',
  description: {
    en: 'Rows with fewer cells than columns, so that the years of a value had to be inferred, one finding a table.',
    zh: '表中行的单元格少于列数，数值所属年份系推断，每张表列一条。'
  },
  rationale: {
    en: 'Whether ≥6.1 is the target of 2025 or of 2027 decides whether the target is met.',
    zh: '数值属于2025年还是2027年，决定目标是否完成。'
  },
  options: { shown: 8 },
  cases: [
    { name: 'a cell is read as standing under two years', plans: [{ id: '规划', rows: [{ name: '床位数', unit: '张', cells: { '2023 actual': '5.6', '2025 target': '≥6.1', '2027 target': '≥6.1' } }], diagnostics: [{ rule: 'inferred-span', message: '“≥6.1” is read as standing under 2025年, 2027年' }] }], finds: 1 },
    { name: 'a full row', plans: [{ id: '规划', rows: [{ name: '床位数', unit: '张', cells: { '2023 actual': '5.6', '2025 target': '6.1' } }] }], finds: 0 }
  ],
  *check({ documents }, { shown }) {
    for (const document of documents) {
      for (const table of document.tables) {
        const guesses = document.diagnostics.filter(({ rule, line }) => GUESSED.test(rule) && line >= table.line && line <= table.endLine)
        const sides: Side[] = guesses.map((guess) => {
          const row = table.indicators.find((candidate) => candidate.line <= guess.endLine && candidate.endLine >= guess.line)
          return { document: document.id, line: row?.line ?? guess.line, label: 'row', raw: row ? `${row.name}: ${[...new Set(row.measures.map((measure) => measure.raw))].join(' | ')}` : guess.message, quantity: null }
        })
        if (sides.length === 0) continue
        yield {
          group: null,
          message: {
            en: `${titleOf(document)} has ${sides.length} row${sides.length === 1 ? '' : 's'} with merged cells in ${table.title ?? 'a table'}; which years a value covers was inferred and should be checked in the original.`,
            zh: `${titleOf(document)}${table.title === null ? '一张表' : quoteZh(table.title)}有${sides.length}行含合并单元格；数值所属年份系推断，应当对照原件核实。`
          },
          sides: sides.slice(0, shown),
          identity: [document.id, table.title ?? '', ...sides.map((side) => side.raw)]
        }
      }
    }
  }
})
