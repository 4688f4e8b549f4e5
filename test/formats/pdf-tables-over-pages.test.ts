import { expect, test } from 'vitest'
import { joinTables } from '../../src/read/pdf/join-tables.ts'
import type { CellBlock } from '../../src/read/blocks/blocks.ts'

const cell = (column: number, text: string, rowSpan = 1): CellBlock => ({ lines: text === '' ? [] : [text], rowSpan, colSpan: 1, column })
const row = (...texts: (string | null)[]): CellBlock[] => texts.flatMap((text, column) => (text === null ? [] : [cell(column, text)]))

test('a category behind the running number goes on over the page break', () => {
  const columns = [0, 50, 150, 300, 400]
  const first = { columns, page: 1, rows: [row('序号', '类别', '指标', '2025年'), [cell(0, '1'), cell(1, '灌溉', 2), cell(2, '衬砌率'), cell(3, '80')], row('2', null, '供水率', '90'), row('3', '排涝', '达标率', '70')] }
  const second = { columns, page: 2, rows: [[cell(0, '4'), cell(1, '', 2), cell(2, '泵站数'), cell(3, '12')], row('5', null, '闸门数', '9')] }
  const joined = joinTables(first, second)!
  expect(joined.rows[3]!.find(({ column }) => column === 1)).toMatchObject({ lines: ['排涝'], rowSpan: 3 })
  expect(joined.rows[4]!.some(({ column }) => column === 1)).toBe(false)
})
