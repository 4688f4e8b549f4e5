/** One plan in several forms gives the same rows, measures and statements. */
import { expect, test } from 'vitest'
import { inFolder, readJson, run } from './run-cli.ts'

const PLAN = `某市水利发展“十四五”规划

一、主要目标

\t序号
\t指标
\t单位
\t2020年
\t2025年

\t1
\t渠道衬砌率
\t%
\t62.5
\t80

1. 渠道改造。到2025年，新建泵站12座，渠道衬砌率达到80%。
`

interface Plan {
  tasks: { number: string; title: string }[]
  columns: { number: number; title: string }[]
  tables: { indicators: { name: string; measures: { year: number; role: string; quantity: unknown }[] }[] }[]
  statements: { indicator: string; year: number; quantity: unknown }[]
}

async function planOf(name: string, content: string): Promise<Plan> {
  inFolder({ [name]: content })
  expect((await run(['run', name])).status).toBe(0)
  return readJson<Plan>('out/documents/plan.json')
}

const wide = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const told = ({ tasks, tables, statements }: Plan): unknown => [
  tasks.map(({ number, title }) => [number, title]),
  tables.map(({ indicators }) => indicators.map(({ name, measures }) => [name, measures.map(({ year, role, quantity }) => [year, role, quantity])])),
  statements.map(({ indicator, year, quantity }) => [indicator, year, quantity])
]

test.each([
  ['full-width digits', wide(PLAN)],
  ['full-width digits and points', wide(PLAN).replace(/．|(?<=[０-９])\.(?=[０-９ ])/g, '．')],
  ['lines that end in a carriage return alone', PLAN.replaceAll('\n', '\r')]
])('%s', async (_, content) => {
  const plain = told(await planOf('plan.txt', PLAN))
  expect(JSON.stringify(plain)).toContain('渠道衬砌率')
  expect(told(await planOf('plan.txt', content))).toEqual(plain)
})

test('one frame around two columns (专栏) is two columns', async () => {
  const plan = await planOf('plan.html', '<html><body><h1>某市水利发展“十四五”规划</h1><p>一、主要任务</p><p>加快建设。</p><table border="1"><tr><td><p>专栏1 渠道工程</p><p>渠道改造。新建渠道12公里。</p><p>专栏2 泵站工程</p><p>泵站改造。新建泵站3座。见专栏1。</p></td></tr></table><p>二、保障措施</p><p>加强领导。</p></body></html>')
  expect(plan.columns.map(({ number, title }) => [number, title])).toEqual([[1, '渠道工程'], [2, '泵站工程']])
})
