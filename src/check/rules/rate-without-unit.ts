import { foldRaw } from '../identity.ts'
import { defineRule } from '../rule.ts'
import { normalUnit } from '../units.ts'
import { titleOf } from '../wording.ts'
import { quoteZh } from '../wording-zh.ts'

/** A name that ends so is a share or a rate and needs a sign behind its number (GB/T 15835: 百分数). */
const RATE = /(?:率|比例|占比|比重)$/
/** Deaths and injuries of so many people, tonnes or vehicles, or of a unit of output: the base is the unit. */
const HAS_BASE = /(?:[十百千万亿](?:名|人|吨|车|辆|户|元|GDP|国内|地区)|单位).*(?:死亡|受伤|伤亡|发病|患病|事故)率$/

export default defineRule({
  id: 'rate-without-unit',
  severity: 'info',
  scope: 'document',
  title: '率无单位',
  description: {
    en: 'A rate or share with a bare number in the running text: 献血率达到15.',
    zh: '正文中的率或比例只有数字，没有单位：献血率达到15。'
  },
  rationale: {
    en: 'Per cent, per thousand or per ten thousand: the reader has to guess, and the guess changes the target a hundredfold.',
    zh: '百分比还是千分比、万分比，读者只能猜，而目标可差百倍。'
  },
  cases: [
    { name: '献血率达到15', plans: [{ id: '规划', statements: [{ indicator: '每千人献血率', raw: '15', text: '每千人献血率达到15' }] }], finds: 1 },
    { name: 'so many of a million: the name has the base', plans: [{ id: '规划', statements: [{ indicator: '每百万人口火灾死亡率', raw: '1.5' }, { indicator: '煤矿百万吨死亡率', raw: '0.08' }] }], finds: 0 },
    { name: 'per 1,000 donors, but the rate is a share', plans: [{ id: '规划', statements: [{ indicator: '每千人献血率', raw: '12' }] }], finds: 1 },
    { name: '覆盖率达到95%', plans: [{ id: '规划', statements: [{ indicator: '覆盖率', raw: '95%', unit: '%' }] }], finds: 0 },
    { name: '稳步提高', plans: [{ id: '规划', statements: [{ indicator: '覆盖率', raw: '稳步提高' }] }], finds: 0 }
  ],
  *check({ documents }) {
    for (const document of documents) {
      for (const { quantity, indicator, unit, raw, text, line } of document.statements) {
        if (quantity.kind !== 'number' || quantity.value === 0 || !RATE.test(indicator) || HAS_BASE.test(indicator) || normalUnit(unit) !== null || /[%％‰]/.test(raw)) continue
        yield {
          group: null,
          message: {
            en: `${indicator}: ${titleOf(document)} says ${raw} without a unit; per cent or per thousand is left to the reader.`,
            zh: `${indicator}：${titleOf(document)}只写${quoteZh(raw)}，没有单位；是百分比还是千分比，读者无从判断。`
          },
          sides: [{ document: document.id, line, label: 'text', raw: text, quantity }],
          identity: [document.id, indicator, foldRaw(raw)]
        }
      }
    }
  }
})
