/** Axes: round numbers to put ticks at, and places along a line. */

export interface Scale { min: number; max: number; ticks: number[]; /** 0 at the left end, 1 at the right. */ at: (value: number) => number }

/** An axis that holds all values with some room at both ends, and about `count` round ticks. */
export function niceScale(values: readonly number[], count = 4): Scale {
  let min = Math.min(...values)
  let max = Math.max(...values)
  if (!Number.isFinite(min) || !Number.isFinite(max)) [min, max] = [0, 1]
  const room = max > min ? (max - min) * 0.12 : Math.abs(max) * 0.1 || 1
  const lowest = min >= 0 ? Math.max(0, min - room) : min - room
  const highest = max + room
  const step = niceStep((highest - lowest) / count)
  const ticks: number[] = []
  for (let n = Math.ceil(lowest / step); n * step <= highest; n++) ticks.push(Number((n * step).toPrecision(12)))
  return { min: lowest, max: highest, ticks, at: (value) => Math.min(1, Math.max(0, (value - lowest) / (highest - lowest))) }
}

/** 1, 2 or 5 times a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const times = rough / power
  return (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10) * power
}
