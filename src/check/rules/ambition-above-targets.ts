import { LEVEL_RANK, sideOf } from '../figures.ts'
import type { Level } from '../../schema/shared.ts'
import { defineRule } from '../rule.ts'
import { someOf, titleOf, valueOf } from '../wording.ts'
import { quoteZh, someZh, valueZh } from '../wording-zh.ts'
import { sentencesOf } from './shared/sentences.ts'

/** A rank that a plan promises among its peers: 在浙江省内达到中等以上水平, 全省领先, 位居全国前列. */
const AMBITION = /(省内|全省|省市|全国|国内)[^，。；]{0,10}?(?:中等以上|前列|领先|先进|一流|上游|标杆)/
const RANKED_BY: Readonly<Record<string, Level>> = { 省内: 'province', 全省: 'province', 省市: 'province', 全国: 'national', 国内: 'national' }

export default defineRule<{ shown: number }>({
  id: 'ambition-above-targets',
  severity: 'info',
  scope: 'levels',
  title: '总体定位高于具体指标',
  description: {
    en: 'A plan promises a rank among its peers (全省领先) while targets of its own lie under its upper level’s.',
    zh: '规划提出在同类中的位次（全省领先），而自身有指标未达到上级要求。'
  },
  rationale: {
    en: 'If the average is to be what the upper level asks for, whoever asks for less cannot lead.',
    zh: '若平均水平就是上级要求，要求更低者不可能领先。'
  },
  options: { shown: 7 },
  cases: [
    {
      name: '全省领先, with fewer doctors than the province asks for',
      plans: [
        { id: '省规划', rows: [{ name: '每千人执业医师数', unit: '人', cells: { '2025 target': '4.3' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '每千人执业医师数', unit: '人', cells: { '2025 target': '4.0' } }], text: ['到2025年，主要健康指标全省领先。'] }
      ],
      better: { 每千人执业医师数: 'higher' }, finds: 1
    },
    {
      name: '全省领先, with as many',
      plans: [
        { id: '省规划', rows: [{ name: '每千人执业医师数', unit: '人', cells: { '2025 target': '4.3' } }] },
        { id: '市规划', level: 'prefecture', region: ['甲省', '乙市'], rows: [{ name: '每千人执业医师数', unit: '人', cells: { '2025 target': '4.3' } }], text: ['到2025年，主要健康指标全省领先。'] }
      ],
      better: { 每千人执业医师数: 'higher' }, finds: 0
    }
  ],
  *check({ documents, pairsOf, leaves }, { shown }) {
    for (const document of documents) {
      const weaker = pairsOf(document).filter(({ row, pair }) => row.period === 'plan' && pair.verdict === 'weaker').map(({ pair }) => pair)
      if (weaker.length === 0) continue
      const claim = leaves(document).filter(({ leaf }) => leaf.kind === 'body').flatMap(sentencesOf).find(({ text }) => /到20\d\d年/.test(text) && AMBITION.test(text))
      const level = claim ? RANKED_BY[AMBITION.exec(claim.text)![1]!]! : null
      const under = weaker.filter((pair) => level !== null && pair.upper.level !== null && LEVEL_RANK[pair.upper.level] <= LEVEL_RANK[level])
      const figures = [...new Set(under.map((pair) => pair.lowerFigure!))]
      if (!claim || figures.length === 0) continue
      yield {
        group: null,
        message: {
          en: `${titleOf(document)} promises to stand ${AMBITION.exec(claim.text)![0]}, while ${someOf(figures.map((figure) => `${figure.name} (${valueOf(figure)})`))} ${figures.length === 1 ? 'lies' : 'lie'} under what its upper level asks for; the promise and the targets do not fit.`,
          zh: `${titleOf(document)}提出${quoteZh(AMBITION.exec(claim.text)![0])}，但${someZh(figures.map((figure) => `${figure.name}（${valueZh(figure)}）`), '项指标')}未达到上级要求；总体定位与具体指标不相称。`
        },
        sides: [...figures.slice(0, shown).map(sideOf), { document: document.id, line: claim.line, label: 'text', raw: claim.text.trim(), quantity: null }],
        identity: [document.id, claim.text.trim()]
      }
    }
  }
})
