/** Rates of which one is part of the other by definition, so that the part can never be the larger. Editable data. */
export interface BoundedBy { part: RegExp; whole: RegExp; reason: string }

export const BOUNDED_BY: readonly BoundedBy[] = [
  { part: /^婴儿死亡率$/, whole: /^5岁以下儿童死亡率$/, reason: 'both are deaths per thousand live births; infants are under five (国家统计局 指标解释)' },
  { part: /^新生儿死亡率$/, whole: /^(?:婴儿|5岁以下儿童)死亡率$/, reason: 'newborns are infants and under five' }
]
