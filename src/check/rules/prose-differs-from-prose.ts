import { compareFigures } from '../compare.ts'
import { leading, sideOf } from '../figures.ts'
import type { Figure, FigureGroup } from '../figures.ts'
import { foldRaw } from '../identity.ts'
import { defineRule } from '../rule.ts'
import type { Draft } from '../rule.ts'
import { forYear, titleOf, valueOf, yearOf } from '../wording.ts'
import { roleZh, valueZh } from '../wording-zh.ts'
import { boundHolds } from './shared/bounds.ts'
import { scopeDifferences } from '../scope.ts'
import { EFFECT } from '../vocabulary/effects.ts'

export default defineRule({
  id: 'prose-differs-from-prose',
  severity: 'warning',
  scope: 'document',
  title: '正文前后不一致',
  description: {
    en: 'Two passages of one plan give two values for the same indicator and year.',
    zh: '同一规划两处正文，对同一指标、同一年份给出两个数值。'
  },
  rationale: {
    en: 'A plan that says two things of one target can be held to neither. Information where only 以上 or rounding differs.',
    zh: '同一目标前后说法不同，就无法据以考核。只差“以上”“以下”或取整不同的列为提示。'
  },
  cases: [
    { name: '15 here, 14 there', plans: [{ id: '规划', statements: [{ indicator: '社区卫生服务中心', raw: '15家', unit: '家', year: 2020, status: 'actual', type: 'deliverable' }, { indicator: '社区卫生服务中心', raw: '14家', unit: '家', year: 2020, status: 'actual', type: 'deliverable' }] }], finds: 1, severity: 'warning' },
    { name: '100名 and 100名以上', plans: [{ id: '规划', statements: [{ indicator: '引进人才', raw: '100名', unit: '名', year: 2025, type: 'deliverable' }, { indicator: '引进人才', raw: '100名以上', unit: '名', year: 2025, type: 'deliverable' }] }], finds: 1, severity: 'info' },
    { name: 'what two measures bring', plans: [{ id: '规划', statements: [{ indicator: '新增停车面积', raw: '21万平方米', unit: '万平方米', year: 2025 }, { indicator: '新增停车面积', raw: '8万平方米', unit: '万平方米', year: 2025 }] }], finds: 1, severity: 'info' },
    { name: 'two floors for one year', plans: [{ id: '规划', statements: [{ indicator: '秸秆综合利用率', raw: '95%以上', unit: '%', year: 2025 }, { indicator: '秸秆综合利用率', raw: '92%以上', unit: '%', year: 2025 }] }], finds: 1, severity: 'warning' },
    { name: 'a floor and a value above it', plans: [{ id: '规划', statements: [{ indicator: '秸秆综合利用率', raw: '95%', unit: '%', year: 2025 }, { indicator: '秸秆综合利用率', raw: '92%以上', unit: '%', year: 2025 }] }], finds: 1, severity: 'info' },
    { name: 'from one value to another', plans: [{ id: '规划', statements: [{ indicator: '排队时间', raw: '8.26分钟', unit: '分钟', status: 'actual', text: '排队时间从8.26分钟缩短到2.61分钟' }, { indicator: '排队时间', raw: '2.61分钟', unit: '分钟', status: 'actual', text: '排队时间从8.26分钟缩短到2.61分钟' }] }], finds: 0 },
    { name: 'two years', plans: [{ id: '规划', statements: [{ indicator: '就诊率', raw: '65%', unit: '%', year: 2025 }, { indicator: '就诊率', raw: '70%', unit: '%', year: 2030 }] }], finds: 0 }
  ],
  *check({ groups }) {
    for (const group of groups) {
      for (const own of group.byDocument.values()) {
        const prose = own.filter((figure) => figure.source === 'prose' && figure.role !== 'standard')
        const draft = contradicting(group, leading(prose))
        if (draft) yield draft
      }
    }
  }
})

/** The gravest pair of two passages; none where they are one passage, of two scopes or of two years. */
function contradicting(group: FigureGroup, prose: readonly Figure[]): Draft | null {
  let mild: Draft | null = null
  for (const [i, a] of prose.entries()) {
    for (const b of prose.slice(i + 1)) {
      if (a.line === b.line || oneSentence(a, b) || a.role !== b.role || yearOf(a) !== yearOf(b) || scopeDifferences(a.scope, b.scope).length > 0) continue
      const relation = compareFigures(a, b, group.better)
      if (relation.kind === 'equal' || relation.kind === 'not-comparable') continue
      if (relation.kind !== 'comparator' && relation.kind !== 'rounded' && areTwoTargets(a, b)) return draftOf(group, a, b, null, 'two')
      if (relation.kind === 'comparator' || relation.kind === 'rounded' || boundHolds(a, b) || boundHolds(b, a)) mild ??= draftOf(group, a, b, 'info', relation.kind === 'rounded' ? 'rounded' : 'bound')
      else return draftOf(group, a, b, isMild(a) ? 'info' : null, 'apart')
    }
  }
  return mild
}

/** 25%以上 here and 20%以上 there, each with its year: whoever meets the one meets the other, but only one can be the target. */
function areTwoTargets(a: Figure, b: Figure): boolean {
  if (isMild(a) || isMild(b) || a.role !== 'target' || a.year === null || b.year === null) return false
  return a.quantity.kind === 'number' && b.quantity.kind === 'number' && a.quantity.op === b.quantity.op && a.quantity.op !== '=' && a.quantity.op !== '~'
}

/** 从8.26分钟缩短到2.61分钟: two values of one clause are meant to differ. */
function oneSentence(a: Figure, b: Figure): boolean {
  const [x, y] = [a.statement?.text ?? '', b.statement?.text ?? '']
  return x !== '' && y !== '' && (x === y || (x.includes(y) && x !== y && x.includes('从')) || (y.includes(x) && y.includes('从')))
}

/** Things to build may be counted twice on purpose, two measures bring two amounts, and without a year two passages may speak of two. */
const isMild = (figure: Figure): boolean => figure.role === 'target' && (figure.statement?.type === 'deliverable' || EFFECT.test(figure.name) || yearOf(figure) === null)

const WHY = {
  rounded: { en: 'one may be the other, rounded', zh: '可能只是取整不同' },
  bound: { en: 'the bound differs', zh: '上下限表述不一致' },
  two: { en: 'only one of them can be the target', zh: '应以哪个为目标不明确' },
  apart: { en: 'both cannot hold', zh: '两者不能同时成立' }
} as const

const draftOf = (group: FigureGroup, a: Figure, b: Figure, severity: 'info' | null, why: keyof typeof WHY): Draft => ({
  ...(severity ? { severity } : {}),
  group: group.key,
  message: {
    en: `${a.name}${forYear(a)}: ${titleOf(a.document)} says ${valueOf(a)} in one place and ${valueOf(b)} in another; ${WHY[why].en}.`,
    zh: `${a.name}：${titleOf(a.document)}正文中${roleZh(a)}一处为${valueZh(a)}，一处为${valueZh(b)}；${WHY[why].zh}。`
  },
  sides: [sideOf(a), sideOf(b)],
  identity: [a.document.id, a.name, b.name, a.role, String(yearOf(a)), foldRaw(a.raw), foldRaw(b.raw)]
})
