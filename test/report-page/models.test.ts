/** The page's own reckoning, apart from the browser. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Table } from '../../src/schema/plan-document.ts'
import type { DocumentSummary, MatrixRow } from '../../src/report/html/data.ts'
import { diffWords } from '../../src/report/html/page/model/diff.ts'
import { locate, sentenceAround } from '../../src/report/html/page/model/locate.ts'
import { pairsOf, sortRows } from '../../src/report/html/page/model/matrix-filter.ts'
import { shortNames } from '../../src/report/html/page/model/names.ts'
import { pointsOf } from '../../src/report/html/page/model/plot-data.ts'
import { findingHref, readRoute, sourceHref } from '../../src/report/html/page/model/route.ts'
import { niceScale } from '../../src/report/html/page/model/scale.ts'
import { segmentLine } from '../../src/report/html/page/model/segments.ts'
import { indicatorColumns, mergedSpans } from '../../src/report/html/page/model/table-columns.ts'
import { regionTree } from '../../src/report/html/page/model/tree.ts'
import { visibleRows } from '../../src/report/html/page/model/visible.ts'

const summary = (id: string, title: string | null, level: DocumentSummary['level'], ...region: string[]): DocumentSummary => ({ id, title, level, region }) as DocumentSummary

describe('the words that differ', () => {
  const marked = (a: string, b: string): string[] => diffWords(a, b).map((parts) => parts.map((part) => (part.differs ? `[${part.text}]` : part.text)).join(''))

  it('are numbers as a whole, and Chinese words character by character', () => {
    expect(marked('4.2人', '4.3人')).toEqual(['[4.2]人', '[4.3]人'])
    expect(marked('每千人注册护士数', '千人护士数')).toEqual(['[每]千人[注册]护士数', '千人护士数'])
    expect(marked('85%', '85%以上')).toEqual(['85%', '85%[以上]'])
  })

  it('are never white space, and both passages stay whole', () => {
    expect(marked('7 以下', '7以下')).toEqual(['7 以下', '7以下'])
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const [x, y] = diffWords(a, b)
      expect([x.map((part) => part.text).join(''), y.map((part) => part.text).join('')]).toEqual([a, b])
    }))
  })
})

describe('a printed passage', () => {
  const lines = ['到2025年，人均预期', '', '寿命达到 80 岁以上。其他。']

  it('is found over line breaks and white space', () => {
    expect(locate(lines, 1, 3, '人均预期寿命达到80岁').map(({ line, start, end }) => lines[line - 1]!.slice(start, end))).toEqual(['人均预期', '寿命达到 80 岁'])
  })

  it('is not found outside its lines', () => {
    expect(locate(lines, 1, 2, '寿命')).toEqual([])
  })

  it('is shown in its sentence where the line is long', () => {
    const text = `${'甲'.repeat(100)}。乙是80。${'丙'.repeat(100)}。`
    const [from, to] = sentenceAround(text, text.indexOf('80'), text.indexOf('80') + 2)
    expect(text.slice(from, to)).toBe('乙是80。')
  })
})

describe('marks over one another', () => {
  it('cut a line into pieces that are the line', () => {
    expect(segmentLine('达到80岁', [{ start: 0, end: 5, name: 'statement' }, { start: 2, end: 4, name: 'number', title: 'a number' }])).toEqual([
      { text: '达到', names: ['statement'], title: null }, { text: '80', names: ['statement', 'number'], title: 'a number' }, { text: '岁', names: ['statement'], title: null }
    ])
    const mark = fc.record({ start: fc.nat(30), end: fc.nat(30), name: fc.constantFrom('a', 'b') })
    fc.assert(fc.property(fc.string({ maxLength: 20 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
      expect(segmentLine(text, marks).map((piece) => piece.text).join('')).toBe(text)
    }))
  })
})

describe('names and places of plans', () => {
  it('are regions, with the topic where two plans are of one region', () => {
    expect(shortNames([summary('a', '浙江省卫生健康事业发展“十四五”规划', 'province', '浙江省'), summary('b', '浙江省综合交通“十四五”规划', 'province', '浙江省'), summary('c', '衢州市卫生健康“十四五”规划', 'prefecture', '浙江省', '衢州市'), summary('d', null, null)])).toEqual(['浙江省 卫生健康事业', '浙江省 综合交通', '衢州市', 'd'])
  })

  it('are a tree, national plans first and plans without a place last', () => {
    const rows = regionTree([summary('x', 'x', null), summary('c', 'c', 'county', '浙江省', '杭州市', '拱墅区'), summary('n', 'n', 'national'), summary('p', 'p', 'province', '浙江省')])
    expect(rows.map(({ depth, region, document }) => `${depth} ${region ?? document}`)).toEqual(['0 2', '0 浙江省', '1 3', '1 杭州市', '2 拱墅区', '3 1', '0 0'])
  })
})

describe('addresses', () => {
  it('lead back to where they came from, whatever the names hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer({ min: 1, max: 99999 }), (name, line) => {
      expect(readRoute(sourceHref(name, line))).toEqual({ view: 'source', document: name, line })
      expect(readRoute(findingHref(name))).toEqual({ view: 'findings', finding: name })
    }))
  })

  it('that mean nothing are the overview, and never an error', () => {
    for (const hash of ['', '#', '#nothing', '#%E0%A4%A']) expect(readRoute(hash)).toEqual({ view: 'overview' })
    expect(readRoute('#source/%E0%A4%A/Lx')).toEqual({ view: 'source', document: '%E0%A4%A', line: null })
  })
})

describe('axes', () => {
  it('hold every value between round ticks', () => {
    expect(niceScale([4, 4.3, 8.9]).ticks).toEqual([4, 6, 8])
    fc.assert(fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 9 }), (values) => {
      const scale = niceScale(values)
      for (const value of values) expect(value >= scale.min && value <= scale.max).toBe(true)
      expect(scale.ticks.length).toBeLessThan(20)
    }))
  })

  it('take a bound as a bound and words as nothing', () => {
    expect(pointsOf({ kind: 'number', op: '>=', value: 80 }, 1)).toEqual([{ low: 80, high: 80, bound: 'least' }])
    expect(pointsOf({ kind: 'number', op: '<', value: 3.03 }, 10)).toEqual([{ low: 30.3, high: 30.3, bound: 'most' }])
    expect(pointsOf({ kind: 'range', min: 30, max: 40 }, 1)).toEqual([{ low: 30, high: 40, bound: 'range' }])
    expect(pointsOf({ kind: 'qualitative', trend: 'up' }, 1)).toEqual([])
    expect(pointsOf({ kind: 'number', op: '=', value: 1 }, null)).toEqual([])
  })
})

describe('the matrix', () => {
  const row = (name: string, ...values: (number | null)[]): MatrixRow => ({ key: name, name, unit: null, category: null, better: null, period: 'plan', pairs: [], figures: values.map((value, document) => ({ document, name, raw: String(value), unit: null, year: 2025, line: 1, label: '', source: 'table' as const, value })) })

  it('keeps rows without a value at the end, whichever way it is sorted', () => {
    const rows = [row('a', 3), row('b', null), row('c', 10)]
    expect(sortRows(rows, { by: 0, down: false }, [0]).map(({ name }) => name)).toEqual(['a', 'c', 'b'])
    expect(sortRows(rows, { by: 0, down: true }, [0]).map(({ name }) => name)).toEqual(['c', 'a', 'b'])
  })

  it('says that an indicator is a plan’s own only where no upper plan has it', () => {
    const pair = (upper: number, verdict: 'extra' | 'equal'): MatrixRow['pairs'][number] => ({ upper, lower: 2, verdict, reason: null, upperFigure: -1, lowerFigure: -1 })
    expect(pairsOf({ ...row('a', 1), pairs: [pair(0, 'extra'), pair(1, 'equal')] }, 2).map(({ verdict }) => verdict)).toEqual(['equal'])
    expect(pairsOf({ ...row('a', 1), pairs: [pair(0, 'extra'), pair(1, 'extra')] }, 2)).toHaveLength(2)
  })

  it('draws the rows in view and a few more', () => {
    expect(visibleRows(1000, 500, 100, 1000, 2)).toEqual([8, 17])
    expect(visibleRows(0, 500, 100, 3, 2)).toEqual([0, 3])
  })
})

describe('a table of a plan', () => {
  it('has its columns in the order printed, filled ones without a heading where tables usually have them', () => {
    const measure = { header: '2025年目标', year: 2025, role: 'target' as const, level: null, raw: '80', quantity: { kind: 'none' as const }, line: 3, endLine: 3 }
    const table = { headers: ['序号', '指标', '2025年目标', '属性'], indicators: [{ id: 'r', sequence: '1', category: '健康水平', name: '人均预期寿命', parent: null, unit: '岁', nature: '预期性', measures: [measure], line: 3, endLine: 3 }] } as unknown as Table
    expect(indicatorColumns(table).map(({ header, field, measure: at }) => `${header}|${field ?? at}`)).toEqual(['|category', '序号|sequence', '指标|name', '|unit', '2025年目标|0', '属性|nature'])
  })

  it('joins rows that share a merged cell, and no rows without one', () => {
    expect(mergedSpans(['甲', '甲', '乙', null, null, '甲'])).toEqual([2, 0, 1, 1, 1, 1])
  })
})
