import papaparse from 'papaparse'
import { describe, expect, test } from 'vitest'
import { comparisonCsv, discrepanciesJson, discrepanciesMd, githubAnnotations, indicatorsCsv, sarif, statementsCsv, stylish } from '../../src/report/writers/index.ts'
import { findings as findingsSchema } from '../../src/schema/findings.ts'
import { rules } from '../../src/check/index.ts'
import { CITY, PROVINCE, runOf } from './result-fixture.ts'
import { sarifLog } from './sarif-schema.ts'

const result = runOf()
const rowsOf = (csv: string): Record<string, string>[] => papaparse.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data

describe('discrepancies.md', () => {
  const text = discrepanciesMd(result)

  test('begins with how many findings of which severity there are', () => {
    expect(text.split('\n').slice(0, 3).join('\n')).toMatch(/^# Where the plans disagree\n\n\d+ findings in 2 plans: \*\*1 error\*\*.*, \*\*2 warnings\*\*/)
  })

  test('names the plans that are about different matters', () => {
    const apart = discrepanciesMd(runOf([{ id: 'water', rows: [{ name: '用水总量', unit: '亿立方米', cells: { '2025 target': '9' } }] }, CITY]))
    expect(apart).toContain('1 pair of an upper and a lower plan is about different matters')
    expect(apart).toContain('\n- water: city\n')
    expect(text).not.toContain('different matters')
  })

  test('shows each finding as a diff, upper level − and lower level +, with file and line', () => {
    expect(text).toContain('```diff\n- 4.3  (2025 target, province.txt:11)\n+ 4.0  (2025 target, city.txt:11)\n```')
  })

  test('counts stricter and equal targets, and lists none of them', () => {
    expect(text).toMatch(/1 stricter/)
    expect(text).not.toContain('### stricter-than-upper-level')
  })

  test('shows what a plan says, and runs none of it', () => {
    const hostile = runOf([PROVINCE, { ...CITY, rows: [{ name: '人均预期寿命', unit: '岁', cells: { '2025 target': '```\n<script>alert(1)</script>' } }, { name: '[甲](javascript:x)|乙*', cells: { '2025 target': '1', '2020 actual': '1' } }] }])
    const written = discrepanciesMd(hostile)
    const outside = written.replace(/```diff\n[\s\S]*?\n```/g, '')
    expect(outside).not.toMatch(/<script/)
    expect(outside).not.toMatch(/[^\\]\]\(javascript/)
    expect(written.match(/^```/gm)!.length % 2).toBe(0)
  })

  test('says so where nothing disagrees', () => {
    expect(discrepanciesMd(runOf([PROVINCE]))).toContain('0 findings in 1 plan')
  })

  test('keeps decided findings out of the counts, and lists them', () => {
    const [first] = result.findings
    const decided = discrepanciesMd({ ...result, decisions: new Map([[first!.id, { decision: 'accepted', reason: '已核实', by: '张三' }]]) })
    expect(decided).toContain('## Decided (1)')
    expect(decided).toContain('accepted by 张三')
    expect(decided).toContain(`${result.findings.length - 1} findings`)
  })
})

describe('discrepancies.md in Chinese', () => {
  const text = discrepanciesMd(result, 'zh')

  test('has its headings, counts, rules and labels in Chinese', () => {
    expect(text).toMatch(/^# 规划目标不一致之处\n\n2份规划共有3条问题：\*\*错误1条\*\*（明显矛盾），\*\*警告2条\*\*（需要说明或修改），\*\*提示0条\*\*（供参考）。\n/)
    expect(text).toContain('| 下级目标低于上级 (weaker-than-upper-level) |  | 1 |  | 同一指标、同一年份，下级要求低于上级，或推迟到以后年份才达到。 |')
    expect(text).toContain('| 市级 | 甲省 乙市 | city | 2021–2025 | city.txt |')
    expect(text).toContain('## 警告（2条）\n\n### 下级目标低于上级（1条）\n\n各下级都可以低于上级，')
    expect(text).toMatch(/\n每千人执业医师数：《city》2025年目标为4\.0人，低于《province》的4\.3人；下级目标偏低，上级目标难以实现。 <sub>[0-9a-f]{12}<\/sub>\n\n```diff\n- 4\.3 （2025年目标，province\.txt:11）\n\+ 4\.0 （2025年目标，city\.txt:11）\n```/)
    expect(text).toContain('上下级目标共3对：一致0对，下级高于上级1对，下级低于上级1对，下级缺少1对，')
    expect(text).toContain('| 每千人执业医师数 | 人 | 4.3人 (2025) | 4.0人 (2025) *低于上级* |')
  })

  test('holds no English but ids and what the plans print', () => {
    const own = text.replace(/<sub>.*?<\/sub>|&lt;script&gt;alert\(1\)&lt;\/script&gt;/g, '').replace(/SUM/g, '')
    const words = new Set([...rules.map(({ id }) => id).join('-').split('-'), 'diff', 'city', 'province', 'txt'])
    expect((own.match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !words.has(word))).toEqual([])
  })

  test('names the plans that are about different matters', () => {
    const apart = discrepanciesMd(runOf([{ id: 'water', rows: [{ name: '用水总量', unit: '亿立方米', cells: { '2025 target': '9' } }] }, CITY]), 'zh')
    expect(apart).toContain('\n另有1对上下级规划分属不同领域：下级没有承接上级的任何目标，不计为缺少。\n\n- water：city\n')
  })

  test('says who decided what', () => {
    const [first] = result.findings
    const decided = discrepanciesMd({ ...result, decisions: new Map([[first!.id, { decision: 'accepted', reason: '已核实', by: '张三' }]]) }, 'zh')
    expect(decided).toContain('## 已处理（1条）\n\n- 认可（张三）：')
    expect(decided).toContain('理由：已核实 <sub>')
    expect(decided).toContain('另有1条已经处理。')
  })
})

describe('the CSV files', () => {
  test('open in a spreadsheet: a BOM, CRLF, and every row as long as the header', () => {
    for (const csv of [indicatorsCsv(result), statementsCsv(result), comparisonCsv(result)]) {
      expect(csv.startsWith('\ufeff')).toBe(true)
      expect(csv.endsWith('\r\n')).toBe(true)
      const { data, errors } = papaparse.parse<string[]>(csv, { skipEmptyLines: true })
      expect(errors).toEqual([])
      expect(new Set(data.map((row) => row.length)).size).toBe(1)
    }
  })

  test('show a formula as text and leave numbers numbers', () => {
    const row = rowsOf(indicatorsCsv(result)).find(({ indicator }) => indicator!.includes('SUM'))!
    expect(row.indicator).toBe("'=SUM(A1)")
    expect(row.raw).toBe('-1')
    expect(row.value).toBe('-1')
  })

  test('have one row a measure, with its typed value and its group', () => {
    const row = rowsOf(indicatorsCsv(result)).find(({ document, indicator }) => document === 'city' && indicator === '人均预期寿命')!
    expect(row).toMatchObject({ raw: '81以上', kind: 'number', op: '>=', value: '81', year: '2025', role: 'target', line: '12', group: '人均预期寿命' })
  })

  test('comparison.csv gives value and verdict of each document, upper levels first', () => {
    const csv = comparisonCsv(result)
    expect(csv.slice(1).split('\r\n')[0]).toBe('group,indicator,unit,better,period,province,province verdict,city,city verdict')
    const row = rowsOf(csv).find(({ indicator }) => indicator === '每千人执业医师数')!
    expect(row).toMatchObject({ province: '4.3人 (2025)', city: '4.0人 (2025)', 'city verdict': 'weaker: province' })
  })
})

describe('sarif', () => {
  const log = sarifLog.parse(JSON.parse(sarif(result, { version: '0.1.0' })))

  test('gives each finding its level, its place and the places it is held against', () => {
    const [run] = log.runs
    const weaker = run!.results.find(({ ruleId }) => ruleId === 'weaker-than-upper-level')!
    expect(weaker.level).toBe('warning')
    expect(weaker.locations[0]!.physicalLocation).toEqual({ artifactLocation: { uri: 'city.txt' }, region: { startLine: 11 } })
    expect(weaker.relatedLocations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri)).toEqual(['province.txt'])
    expect(run!.tool.driver.rules[weaker.ruleIndex!]!.id).toBe('weaker-than-upper-level')
  })

  test('keeps the fingerprint of a finding when lines are inserted', () => {
    const moved = runOf()
    for (const finding of moved.findings) for (const side of finding.sides) side.line += 40
    const prints = (text: string): string[] => sarifLog.parse(JSON.parse(text)).runs[0]!.results.map((one) => one.partialFingerprints['duibiaoFinding/v1']!)
    expect(prints(sarif(moved, { version: '0.1.0' }))).toEqual(log.runs[0]!.results.map((one) => one.partialFingerprints['duibiaoFinding/v1']))
  })

  test('marks a decided finding as suppressed', () => {
    const decisions = new Map([[result.findings[0]!.id, { decision: 'wrong' as const, reason: '口径不同', by: null }]])
    const suppressed = sarifLog.parse(JSON.parse(sarif({ ...result, decisions }, { version: '0.1.0' }))).runs[0]!.results.filter((one) => one.suppressions)
    expect(suppressed.map((one) => one.suppressions)).toEqual([[{ kind: 'external', status: 'accepted', justification: '口径不同' }]])
  })

  test('says in Chinese that it is Chinese', () => {
    const [run] = sarifLog.parse(JSON.parse(sarif(result, { version: '0.1.0', language: 'zh' }))).runs
    const at = run!.results.find(({ ruleId }) => ruleId === 'weaker-than-upper-level')!.ruleIndex!
    expect(JSON.parse(sarif(result, { version: '0.1.0', language: 'zh' }))).toMatchObject({ runs: [{ language: 'zh-CN', tool: { driver: { language: 'zh-CN' } } }] })
    expect(run!.tool.driver.rules[at]).toMatchObject({ shortDescription: { text: '同一指标、同一年份，下级要求低于上级，或推迟到以后年份才达到。' } })
    expect(JSON.stringify(run!.results)).toContain('下级目标偏低，上级目标难以实现。')
  })

  test('writes file names that are no plain ASCII as URIs', () => {
    const named = runOf()
    named.documents[1]!.source.file = '规划/乙 市#1.txt'
    expect(sarif(named, { version: '0.1.0' })).toContain('%E8%A7%84%E5%88%92/%E4%B9%99%20%E5%B8%82%231.txt')
  })
})

describe('what a terminal and a workflow read', () => {
  test('stylish groups findings by file, by line, and ends with the counts', () => {
    const lines = stylish(result).split('\n')
    expect(lines[0]).toMatch(/\.txt$/)
    expect(lines.at(-2)).toMatch(/^\d+ findings: 1 error, 2 warnings$/)
    expect(stylish({ ...result, findings: [] })).toBe('No findings.\n')
  })

  test('both speak Chinese where asked to', () => {
    const lines = stylish(result, { language: 'zh' }).split('\n')
    expect(lines.find((line) => line.includes('weaker'))).toMatch(/^ +11 {2}警告 {2}每千人执业医师数：《city》2025年目标为4\.0人，.*。 {2}weaker-than-upper-level [0-9a-f]{12}$/)
    expect(lines).toContain('             4.3（2025年目标，province.txt:11）')
    expect(lines.at(-2)).toBe('共3条问题：错误1条，警告2条')
    expect(stylish({ ...result, findings: [] }, { language: 'zh' })).toBe('没有发现不一致。\n')
    expect(githubAnnotations(result, 'zh').split('\n').find((line) => line.includes('weaker'))).toMatch(/::每千人执业医师数：.*。%0A4\.3（2025年目标，province\.txt:11）$/)
  })

  test('stylish lets no control character of a plan reach the terminal', () => {
    const named = runOf([PROVINCE, { ...CITY, rows: [{ name: '每千人执业医师数', unit: '人', cells: { '2025 target': '4.0\u001b[31m' } }] }])
    expect(stylish(named)).not.toMatch(/\u001b/)
  })

  test('GitHub annotations keep one line each, whatever the text holds', () => {
    const lines = githubAnnotations(result).trimEnd().split('\n')
    expect(lines).toHaveLength(result.findings.length)
    expect(lines.every((line) => /^::(error|warning|notice) file=[\w.]+,line=\d+,title=[\w-]+::/.test(line))).toBe(true)
    expect(lines.find((line) => line.includes('weaker'))).toContain('%0A4.3 (2025 target, province.txt:11)')
  })
})

test('discrepancies.json is what its schema says, and the same for the same plans', () => {
  expect(() => findingsSchema.parse(JSON.parse(discrepanciesJson(result)))).not.toThrow()
  expect(discrepanciesJson(runOf())).toBe(discrepanciesJson(result))
})
