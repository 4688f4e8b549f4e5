import { describe, expect, it } from 'vitest'
import { buildLedger, findStatements } from '../../src/statements/index.ts'
import type { Leaf, LeafKind, PlanTree } from '../../src/tree/plan-tree.ts'
import { leafOf, numbersOf, readProse } from './read-prose.ts'

const classes = (sentence: string): string => numbersOf(sentence).map((n) => `${n.raw} ${n.class}`).join(', ')

describe('what is no statement', () => {
  it.each([
    ['推进“1+5”改革攻坚战，实施“551人才培养工程”。', '1+5 name, 551 name'],
    ['推动5G、IPv6、PM2.5监测和P3实验室建设。', '5G name, IPv6 name, PM2.5 name, P3 name'],
    ['构建15分钟服务圈和1小时交通圈。', '15 name, 1 name'],
    ['建设120急救平台，畅通12345热线。', '120 name, 12345 name'],
    ['印发于2021年12月30日，浙政办发〔2023〕25号。', '2021 date, 12 date, 30 date, 2023 document-number, 25 document-number'],
    ['二级以上医院达到5级水平，三甲医院除外。', '5 grade'],
    ['对65岁以上老年人和3岁以下婴幼儿开展服务。', '65 qualifier, 3 qualifier'],
    ['按每3万常住人口配置，年产30万吨以下煤矿退出。', '3 qualifier, 30 qualifier'],
    ['见专栏3和第5章，详见表2。', '3 cross-reference, 5 cross-reference, 2 cross-reference'],
    ['1．加强建设。（2）完善机制。', '1 list-number, 2 list-number'],
    ['01 智慧港口建设。02号泊位改造。', '01 list-number, 02 name'],
    ['在2区3县开展供水试点。', '2 qualifier, 3 qualifier'],
    ['开展第七次普查和第3次评审。', '3 name']
  ])('of %s', (sentence, expected) => {
    expect(readProse(sentence)).toEqual([])
    expect(classes(sentence)).toBe(expected)
  })

  it.each([
    ['老年人等10类重点人群签约率保持在70%以上。', '10 qualifier, 70 statement'],
    ['3分钟出车率达到95%。', '3 qualifier, 95 statement'],
    ['规模200亩以上的示范园8-10个。', '200 qualifier, 8-10 statement'],
    ['进入全国前3的学科数量达10个以上。', '3 qualifier, 10 statement'],
    ['新建500千伏变电站10座。', '500 qualifier, 10 statement'],
    ['常住人口超过30万的县至少有1所县级医院。', '30 qualifier, 1 statement']
  ])('within a statement: %s', (sentence, expected) => {
    expect(classes(sentence)).toBe(expected)
  })
})

describe('the ledger', () => {
  it('says of each number which statement it is in', () => {
    const [statement] = readProse('就诊率达到90%。')
    expect(numbersOf('就诊率达到90%。')).toEqual([{ line: 1, raw: '90', class: 'statement', of: statement!.id }])
  })

  it('names what it cannot explain, with a diagnostic', () => {
    const { numbers, diagnostics } = findStatements({ type: 'plan', children: [leafOf('指标增减17情况')] }, { period: null })
    expect(numbers).toEqual([{ line: 1, raw: '17', class: 'unexplained', of: null }])
    expect(diagnostics).toMatchObject([{ rule: 'unexplained-number', line: 1 }])
  })

  it('accounts for every number outside the prose by what holds it', () => {
    const leaf = (kind: LeafKind, text: string, line: number): Leaf => ({ ...leafOf(text, line), kind })
    const tree: PlanTree = { type: 'plan', children: [leaf('title', '2021—2025年规划', 1), leaf('matter', '浙政发〔2021〕3号', 2), leaf('heading', '1．任务', 3), leafOf('就诊率达到90%。', 4), leaf('cell', '85以上', 5), leaf('note', '注：按第7次普查', 6), leaf('glossary', '死亡率：每1000人', 7)] }
    const { numbers } = findStatements(tree, { period: null })
    expect(buildLedger(tree, numbers).map((n) => `${n.line} ${n.raw} ${n.class}`)).toEqual(['1 2021—2025 date', '2 2021 document-number', '2 3 document-number', '3 1 list-number', '4 90 statement', '5 85 table-value', '6 7 qualifier', '7 1000 glossary'])
    expect(buildLedger(tree, numbers, { ofLeaf: (held) => (held.kind === 'cell' ? { class: 'project-detail', of: 'p1' } : null) })[5]).toEqual({ line: 5, raw: '85', class: 'project-detail', of: 'p1' })
  })
})
