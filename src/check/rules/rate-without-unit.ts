import { sideOf } from '../figures.ts'
import { foldRaw } from '../identity.ts'
import { defineRule } from '../rule.ts'
import { normalUnit } from '../units.ts'
import { titleOf } from '../wording.ts'

/** A name that ends so is a share or a rate and needs a sign behind its number (GB/T 15835: 百分数). */
const RATE = /(?:率|比例|占比|比重)$/

export default defineRule({
  id: 'rate-without-unit',
  severity: 'info',
  scope: 'document',
  description: 'A rate or share with a bare number in the running text: 献血率达到15 (率无单位).',
  rationale: 'Per cent, per thousand or per ten thousand: the reader has to guess, and the guess changes the target a hundredfold.',
  cases: [
    { name: '献血率达到15', plans: [{ id: '规划', statements: [{ indicator: '每千人献血率', raw: '15', text: '每千人献血率达到15' }] }], finds: 1 },
    { name: '覆盖率达到95%', plans: [{ id: '规划', statements: [{ indicator: '覆盖率', raw: '95%', unit: '%' }] }], finds: 0 },
    { name: '稳步提高', plans: [{ id: '规划', statements: [{ indicator: '覆盖率', raw: '稳步提高' }] }], finds: 0 }
  ],
  *check({ groups }) {
    for (const group of groups) {
      for (const figure of group.figures) {
        const { statement } = figure
        if (!statement || figure.quantity.kind !== 'number' || figure.quantity.value === 0 || !RATE.test(figure.name) || normalUnit(figure.unit) !== null || /[%％‰]/.test(figure.raw)) continue
        yield {
          group: group.key,
          message: `${figure.name}: ${titleOf(figure.document)} says ${figure.raw} without a unit; per cent or per thousand is left to the reader.`,
          sides: [{ ...sideOf(figure), raw: statement.text }],
          identity: [figure.document.id, figure.name, foldRaw(figure.raw)]
        }
      }
    }
  }
})
