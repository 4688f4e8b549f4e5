/** Who issued a plan, for where and for when. */
export { describePlan } from './describe-plan.ts'
export type { DescribeOptions, PlanDescription } from './describe-plan.ts'
export type { SourceLine } from './line-kinds.ts'
export { fiveYearPlan, periodOfTitle } from './period.ts'
export type { Period } from './period.ts'
export { createRegions, isWithin, resolveRegion } from './regions.ts'
export type { Regions, ResolvedRegion } from './regions.ts'
