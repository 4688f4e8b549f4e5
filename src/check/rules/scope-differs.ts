import type { Side } from '../../schema/findings.ts'
import type { CheckContext } from '../context.ts'
import { sideOf } from '../figures.ts'
import type { Figure, FigureGroup } from '../figures.ts'
import type { PlanDocument } from '../../schema/plan-document.ts'
import { defineRule } from '../rule.ts'
import type { Draft } from '../rule.ts'
import { CLASS_MEMBERS, POPULATION_BASES, SCOPE_AXES } from '../vocabulary/scope-words.ts'
import { listOf, titleOf, unique } from '../wording.ts'
import { listZh, quoteZh } from '../wording-zh.ts'
import { scopeDifferences } from '../scope.ts'

export default defineRule<{ shown: number }>({
  id: 'scope-differs',
  severity: 'info',
  scope: 'levels',
  title: '口径不一致',
  description: {
    en: 'One indicator is said of two scopes: 户籍 and 服务人口, with and without （助理）, a stock here and an increase there, or a definition narrower than the name.',
    zh: '同一指标有两种口径：户籍人口与服务人口、含与不含“（助理）”、存量与增量，或名词解释的范围小于名称所指。'
  },
  rationale: {
    en: 'Numbers of two scopes look alike and are not; they must not be held against each other or added up.',
    zh: '口径不同的数值看似一样，实则不可比较、不可相加。'
  },
  options: { shown: 8 },
  cases: [
    {
      name: '（助理） is dropped',
      plans: [
        { id: '省规划', rows: [{ name: '每千人执业（助理）医师数', unit: '人', cells: { '2025 target': '4.3' } }] },
        { id: '县规划', level: 'county', region: ['甲省', '乙市', '丙县'], rows: [{ name: '每千人执业医师数', unit: '人', cells: { '2025 target': '8.9' } }] }
      ],
      linked: [['每千人执业（助理）医师数', '每千人执业医师数']], finds: 1
    },
    {
      name: 'registered residents in the glossary, people served in another plan',
      plans: [
        { id: '省规划', rows: [{ name: '每万人全科医生数', unit: '人', cells: { '2025 target': '5' } }], glossary: [{ term: '每万人全科医生数', definition: '注册为全科医生的医师总数与户籍人口（万人）之比。' }] },
        { id: '县规划', level: 'county', region: ['甲省', '乙市', '丙县'], statements: [{ indicator: '每万服务人口全科医生数', raw: '5名', unit: '名', year: 2025 }] }
      ],
      linked: [['每万人全科医生数', '每万服务人口全科医生数']], finds: 1
    },
    {
      name: 'the name says all primary institutions, its definition two kinds',
      plans: [{ id: '省规划', rows: [{ name: '提供中医药服务的基层医疗卫生机构占比', unit: '%', cells: { '2025 target': '95' } }], glossary: [{ term: '提供中医药服务的基层医疗卫生机构占比', definition: '能提供中医药服务的社区卫生服务站、村卫生室的占比。' }] }],
      finds: 1
    },
    {
      name: '每千人 and 每千常住人口 are one base',
      plans: [
        { id: '省规划', rows: [{ name: '每千人床位数', unit: '张', cells: { '2025 target': '7.5' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '每千常住人口床位数', unit: '张', cells: { '2025 target': '7.5' } }] }
      ],
      linked: [['每千人床位数', '每千常住人口床位数']], finds: 0
    }
  ],
  *check(context, { shown }) {
    const { documents, groups } = context
    const definitions = definedBases(documents)
    const order = new Map(documents.map((document, i) => [document.id, i]))
    for (const group of groups) {
      const bases = populationBases(group, definitions, order)
      if (bases) yield bases
      yield* scopes(group, shown, bases !== null)
    }
    for (const document of documents) yield* narrowDefinitions(context, document)
  }
})

/** Two scopes within one group, by axis; the population base is told apart by the glossaries as well. */
function* scopes(group: FigureGroup, shown: number, basesSaid: boolean): Iterable<Draft> {
  const first = group.figures[0]
  if (!first) return
  const byAxis = new Map<string, Map<string, Figure[]>>()
  for (const figure of group.figures) {
    for (const { axis, first: here, second: there } of scopeDifferences(first.scope, figure.scope)) {
      if (axis === 'population base' && basesSaid) continue
      const heap = byAxis.get(axis) ?? new Map<string, Figure[]>([[here ?? '', group.figures.filter((other) => scopeDifferences(first.scope, other.scope).every((difference) => difference.axis !== axis))]])
      const said = heap.get(there ?? '')
      if (said) said.push(figure)
      else heap.set(there ?? '', [figure])
      byAxis.set(axis, heap)
    }
  }
  for (const [axis, heap] of byAxis) {
    const namesOf = (list: readonly Figure[]): string[] => unique(list.map((figure) => figure.name)).slice(0, 3)
    const figures = [...heap.values()].flatMap((list) => oneADocument(list))
    yield {
      group: group.key,
      message: {
        en: `${group.name} (${axis}): ${said([...heap].map(([word, list]) => [word, namesOf(list)]))}; the numbers may not be of the same thing.`,
        zh: `${group.name}：${SCOPE_AXES.find((known) => known.axis === axis)!.zh}不一致，${[...heap].map(([word, list]) => `${listZh(namesOf(list))}${word === '' ? '未写明' : `写明${quoteZh(word)}`}`).join('，')}；可能不是同一口径。`
      },
      sides: figures.slice(0, shown).map(sideOf),
      // Not the documents: one more that joins them is the same finding.
      identity: [axis, group.key ?? group.name]
    }
  }
}

/** Who says which word, and last who says none of them. */
function said(names: readonly (readonly [word: string, names: readonly string[]])[]): string {
  const [words, without] = [names.filter(([word]) => word !== ''), names.filter(([word]) => word === '')]
  const saying = words.map(([word, list]) => `${listOf(list)} ${list.length === 1 ? 'says' : 'say'} ${word}`)
  return [...saying, ...without.map(([, list]) => `${listOf(list)} ${list.length === 1 ? 'does' : 'do'} not`)].join(', ')
}

function oneADocument(figures: readonly Figure[]): Figure[] {
  const seen = new Set<string>()
  return figures.filter(({ document, source }) => !seen.has(`${document.id}|${source}`) && seen.add(`${document.id}|${source}`))
}

const BASE = new RegExp(POPULATION_BASES.join('|'))

type Definitions = ReadonlyMap<string, { base: string; side: Side }>

/** The population base that a document's glossary gives a term, by document and term. */
function definedBases(documents: readonly PlanDocument[]): Definitions {
  const found = new Map<string, { base: string; side: Side }>()
  for (const document of documents) {
    for (const entry of document.glossary) {
      const base = BASE.exec(entry.definition)?.[0]
      if (base) found.set(`${document.id}|${entry.term.replace(/[（(][^）)]{1,4}[）)]$/, '')}`, { base, side: { document: document.id, line: entry.line, label: 'definition', raw: `${entry.term}：${entry.definition.slice(0, 80)}`, quantity: null } })
    }
  }
  return found
}

/** Bases named in names or in glossaries; null where there is one at most. */
function populationBases(group: FigureGroup, definitions: Definitions, order: ReadonlyMap<string, number>): Draft | null {
  const found: { base: string; side: Side }[] = []
  for (const figure of group.figures) {
    const base = BASE.exec(figure.name)?.[0]
    const defined = definitions.get(`${figure.document.id}|${figure.name}`)
    if (base) found.push({ base, side: sideOf(figure) })
    if (defined && !found.includes(defined)) found.push(defined)
  }
  const bases = unique(found.map(({ base }) => base))
  if (bases.length < 2) return null
  const sides = found.map(({ side }) => side).sort((a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || a.line - b.line)
  return {
    group: group.key,
    message: {
      en: `${group.name} is reckoned on ${listOf(bases)}; numbers on two bases must not be held against each other.`,
      zh: `${group.name}分别按${listZh(bases)}计算；基数不同的数值不能相互比较。`
    },
    sides: sides.slice(0, 8),
    identity: ['reckoned on', group.key ?? group.name]
  }
}

/** A name says a whole class of institutions, its definition names some of them only. */
function* narrowDefinitions({ figuresOf }: CheckContext, document: PlanDocument): Iterable<Draft> {
  for (const entry of document.glossary) {
    for (const { name, members } of CLASS_MEMBERS) {
      if (!entry.term.includes(name) || entry.definition.includes(name)) continue
      const named = members.filter((member) => entry.definition.includes(member))
      if (named.length === 0 || named.length === members.length) continue
      const figure = figuresOf(document).find((candidate) => candidate.row?.name === entry.term)
      yield {
        group: null,
        message: {
          en: `${entry.term}: the name says ${name}, its definition in ${titleOf(document)} only ${listOf(named)}; the number is of less than the name promises.`,
          zh: `${entry.term}：名称为${quoteZh(name)}，${titleOf(document)}的名词解释只列${listZh(named)}；统计范围小于名称所指。`
        },
        sides: [...(figure ? [sideOf(figure)] : []), { document: document.id, line: entry.line, label: 'definition', raw: entry.definition.slice(0, 120), quantity: null }],
        identity: [document.id, entry.term, ...named]
      }
    }
  }
}
