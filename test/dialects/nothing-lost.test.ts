import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/read/formats/text.ts'
import { segment, toBlocks } from '../../src/segment/index.ts'
import { readTables } from '../../src/tables/index.ts'
import { proveTiling } from '../../src/tree/tiling.ts'
import { wrap } from './print.ts'

/** What is left over or covered twice of a text, as the run proves it; its tables are read as well. */
function untold(text: string): { overlaps: number; gaps: number; sum: number } {
  const read = readText(text, 'utf-8')
  const segmented = segment(toBlocks(read), { titleLines: null, matterLines: [] })
  readTables(segmented.tables, { level: null, firstYear: 2021 })
  const { tiling } = proveTiling({ ...segmented.tree, ...(read.leftovers ? { leftovers: read.leftovers } : {}) }, text)
  return { overlaps: tiling.overlaps, gaps: tiling.gaps, sum: tiling.covered + Object.values(tiling.leftovers).reduce((sum, n) => sum + n, 0) - text.length }
}

const SENTENCE = '到2025年全省非化石能源消费比重提高到百分之二十二，绿色低碳转型取得显著成效，能源安全保障能力明显增强。'
const line = fc.constantFrom(
  '', ' ', '一、总体要求', '（一）指导思想。', '1  总体要求', '1.1  适用范围', '1．推进建设。加快发展。', '专栏1  主要指标', '专栏', '2', '表 1  指标表', '单位：公顷', '序号  指标  单位  2025年', '编号\t指标\t2025年',
  '1  甲（%）  %  80', '2\t乙\t30', '3  %    ', '一、空间底线   ', '公共服务设施步行可达', '  7 推动形成绿色发展方式', '  8 ', '— 9 —', '注：1.口径。', '2.口径。', '附录 A  名词解释', '第一章 总则 ........ 1', '第一章 总则', '附 图 ........ 9', '附 图', '推进能源', '总量控制 ........ 3', '第一章 总则 第一条 为了', '\t单个', '\t',
  '序号指标名称2000年2005年', '增减情况119951800254927.8%2116510011831.5%', SENTENCE, `${SENTENCE}　　（二）新阶段。`, `${SENTENCE}专栏2　主要指标 指标2005年2010年“十一五”`, ...wrap(SENTENCE.repeat(3)), 'Part A The plan', '\f  10 页首', '[bookmark: a]题',
  '类别   序号    指标名称       单位     2025年目标', '     1     甲覆盖率        %      50', '     2     乙            1/10 万  7 以下', '健康          长名称的后半', '                          （省）', '           3              60', '合计          共          %      —'
)

describe('whatever a text is put together from', () => {
  test('a short line between a box’s title and the cells of an aligned table is kept', () => {
    expect(untold('专栏1  主要指标\n强。\n3  %    \n序号  指标  单位  2025年')).toEqual({ overlaps: 0, gaps: 0, sum: 0 })
  })

  test('each of its characters stands in one leaf or is left over by name (property)', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 60 }), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, newline) => {
      expect(untold(lines.join(newline))).toEqual({ overlaps: 0, gaps: 0, sum: 0 })
    }), { numRuns: 400 })
  })

  test('also where most of it is broken at a margin (property)', () => {
    const body = wrap(SENTENCE.repeat(4))
    fc.assert(fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...body) }, line), { minLength: 30, maxLength: 80 }), (lines) => {
      expect(untold(lines.join('\r\n'))).toEqual({ overlaps: 0, gaps: 0, sum: 0 })
    }), { numRuns: 400 })
  })

  test('also on one line (property)', () => {
    fc.assert(fc.property(fc.array(line, { minLength: 20, maxLength: 80 }), (lines) => {
      expect(untold(lines.map((own) => own.replace(/[\f\t]/g, '')).join('　  '))).toEqual({ overlaps: 0, gaps: 0, sum: 0 })
    }), { numRuns: 200 })
  })
})
