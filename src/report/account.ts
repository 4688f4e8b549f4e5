/** What became of every number and every character of a plan: the ledger (数字台账) and the tiling, counted. */
import type { NumberClass, PlanDocument } from '../schema/plan-document.ts'
import type { Account } from '../schema/run.ts'

/** The account of one plan; classes in the order in which they first occur. */
export function accountOf({ id, numbers, tiling }: PlanDocument): Account {
  const classes: Partial<Record<NumberClass, number>> = {}
  for (const entry of numbers) classes[entry.class] = (classes[entry.class] ?? 0) + 1
  return { document: id, numbers: numbers.length, classes, unexplained: classes.unexplained ?? 0, tiling }
}
