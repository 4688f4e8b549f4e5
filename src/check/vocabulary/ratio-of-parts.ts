/** Ratios that two other indicators of the same table give. Editable data. */
export interface RatioOfParts { ratio: RegExp; antecedent: RegExp; consequent: RegExp; reason: string }

export const RATIO_OF_PARTS: readonly RatioOfParts[] = [
  { ratio: /^医护比/, antecedent: /^每?千(?:名)?(?:人|常住人口|人口)(?:拥有)?(?:执业(?:[（(]助理[）)])?)?医师数?/, consequent: /^每?千(?:名)?(?:人|常住人口|人口)(?:拥有)?(?:注册)?护士数?/, reason: 'nurses per physician (卫生健康统计调查制度)' },
  { ratio: /^床[-—]?(?:位)?(?:与)?护(?:士)?比/, antecedent: /^每?千(?:人|常住人口|人口)(?:医疗卫生机构|医疗机构)?床位数?/, consequent: /^每?千(?:人|常住人口|人口)(?:注册)?护士数?/, reason: 'nurses per bed' }
]
