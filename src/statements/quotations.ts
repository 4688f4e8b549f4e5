/** A quotation that holds several clauses (实现“引进50家，机采率达到60%”的目标): what stands outside of it is none of what is measured. */

/** The sides of a value without what stands in front of the quotation that opens on the left, or behind the one that closes on the right. One that opens and closes around the value is a name. */
export function withinQuotation(left: string, right: string): { left: string; right: string } {
  const open = left.lastIndexOf('“')
  const opens = open >= 0 && left.indexOf('”', open) < 0
  const close = right.indexOf('”')
  const opened = right.indexOf('“')
  const closes = close >= 0 && (opened < 0 || opened > close)
  if (opens === closes) return { left, right }
  return { left: opens ? left.slice(open + 1) : left, right: closes ? right.slice(0, close) : right }
}
