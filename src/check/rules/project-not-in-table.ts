import type { PlanDocument, Project, Table } from '../../schema/plan-document.ts'
import type { Side } from '../../schema/findings.ts'
import type { CheckContext } from '../context.ts'
import { defineRule } from '../rule.ts'
import type { Draft } from '../rule.ts'
import { listOf, titleOf } from '../wording.ts'
import { listZh, quoteZh } from '../wording-zh.ts'
import { sentencesOf } from './shared/sentences.ts'
import { isAbbreviation, likeness } from './shared/institution-names.ts'

/** A sentence that lists what will be built: 建设甲医院、乙中心等项目. */
const BUILDS = /(?:完成|建设|新建|扩建|迁建|改建|实施|推进|加快)/
/** 柯城区人民医院, 卫生应急指挥中心: a name with its place or kind, long enough to be one. */
const INSTITUTION = /^[\u4e00-\u9fff“”（）()]{2,24}(?:医院|中心|院区|病区|妇保院|保健院|卫生院|学校|大学|学院|场馆|体育馆|图书馆|博物馆|基地|产业园|水库|大桥|机场|电站|车站|泵站|公园)(?:（[^）]{2,20}）)?$/
/** Three names at least, apart at 、, and 等. */
const LISTED = /、[^、。；，]{3,40}、[^、。；，]{3,40}等/

export default defineRule<{ rows: number; near: number }>({
  id: 'project-not-in-table',
  severity: 'warning',
  scope: 'document',
  title: '正文所列项目未入项目表',
  description: {
    en: 'The text names projects that the plan’s own project table does not list, or lists under another name.',
    zh: '正文提到的项目，规划自己的项目表没有列入，或以另一名称列入。'
  },
  rationale: {
    en: 'A project without a row has no site, no money and nobody in charge. Information where the text does not speak of finishing them.',
    zh: '没有列入项目表，就没有地点、资金和责任单位。正文没有说要建成的，列为提示。'
  },
  options: {
    /** A project table shorter than this does not claim to be complete. */
    rows: 5,
    /** Share of character pairs from which a row counts as a near namesake. */
    near: 0.3
  },
  cases: [
    {
      name: 'one hospital of three has no row',
      plans: [{ id: '规划', text: ['完成甲区人民医院、甲区第二人民医院、乙区妇保院等一批县级医院新建、扩建工程。'], projects: ['甲区第二人民医院', '乙区妇幼保健院迁建一期工程', '丙县中医医院', '丁县人民医院', '戊县公共卫生中心'].map((name) => ({ name })) }],
      finds: 1, severity: 'warning'
    },
    {
      name: 'all have their row',
      plans: [{ id: '规划', text: ['建设甲区人民医院、甲区第二人民医院、乙区妇保院等项目。'], projects: ['甲区人民医院', '甲区第二人民医院', '乙区妇幼保健院迁建一期工程', '丁县人民医院', '戊县公共卫生中心'].map((name) => ({ name })) }],
      finds: 0
    }
  ],
  *check(context, { rows, near }) {
    for (const document of context.documents) {
      for (const table of document.tables) if (table.projects.length >= rows) yield* unlisted(context, document, table, near)
    }
  }
})

function* unlisted(context: CheckContext, document: PlanDocument, table: Table, near: number): Iterable<Draft> {
  for (const leaf of context.leaves(document)) {
    if (leaf.leaf.kind !== 'body' || !LISTED.test(leaf.text)) continue
    for (const sentence of sentencesOf(leaf)) {
      if (!BUILDS.test(sentence.text) || !LISTED.test(sentence.text)) continue
      const named = namesIn(sentence.text)
      const missing = named.filter((name) => !table.projects.some((project) => project.name !== null && isAbbreviation(name, project.name)))
      // Where hardly any of the names has a row, the sentence is not about the table's projects.
      if (missing.length === 0 || named.length - missing.length < 2) continue
      yield draftOf(document, table, sentence, missing, near)
    }
  }
}

function draftOf(document: PlanDocument, table: Table, sentence: { text: string; line: number }, missing: readonly string[], near: number): Draft {
  const namesakes = missing.map((name) => ({ name, row: nearest(name, table.projects, near) }))
  const rows = [...new Set(namesakes.map(({ row }) => row).filter((row) => row !== null))]
  const first = table.projects[0]!
  const head: Side = { document: document.id, line: first.line, label: 'project table, first row', raw: table.title ?? first.name ?? '', quantity: null }
  return {
    ...(/完成|建成|竣工|投用|投入使用/.test(sentence.text) ? {} : { severity: 'info' as const }),
    group: null,
    message: {
      en: `${titleOf(document)} names ${listOf(namesakes.map(({ name, row }) => (row ? `${name} (nearest row: ${row.name!})` : name)))}, which ${missing.length === 1 ? 'has' : 'have'} no row of ${missing.length === 1 ? 'its' : 'their'} own in ${table.title ?? 'the project table'}; without a row there is no site, no money and nobody in charge.`,
      zh: `${titleOf(document)}正文提到的${listZh(namesakes.map(({ name, row }) => (row ? `${name}（表中最相近的是${row.name!}）` : name)))}，没有单独列入${table.title === null ? '项目表' : quoteZh(table.title)}；地点、资金和责任单位无从落实。`
    },
    sides: [head, ...rows.filter((row) => row !== first).slice(0, 6).map((row): Side => ({ document: document.id, line: row.line, label: 'project', raw: row.name ?? '', quantity: null })), { document: document.id, line: sentence.line, label: 'text', raw: sentence.text.trim(), quantity: null }],
    identity: [document.id, table.title ?? '', ...missing]
  }
}

/** Names between the verb and 等, apart at 、 outside brackets; the verb leaves the first one. */
function namesIn(text: string): string[] {
  const list = text.slice(0, text.lastIndexOf('等') < 0 ? undefined : text.lastIndexOf('等'))
  return list.split(/、(?![^（(]*[）)])/).map((part) => part.replace(/^.*(?:完成|建设|新建|扩建|迁建|改建|实施|推进|加快|以及|和)/, '').trim()).filter((part) => INSTITUTION.test(part))
}

function nearest(name: string, projects: readonly Project[], near: number): Project | null {
  let best: Project | null = null
  let score = near
  for (const project of projects) {
    const like = project.name === null ? 0 : likeness(name, project.name)
    if (like > score) [best, score] = [project, like]
  }
  return best
}
