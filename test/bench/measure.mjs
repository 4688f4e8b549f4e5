/** Measuring: medians of repeated work, in one process or over whole ones. */
import { spawnSync } from 'node:child_process'

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * Median milliseconds of each of some functions, behind a warm-up of half as many calls. They take turns,
 * so that what slows the machine slows them all.
 */
export async function timeInTurn(works, times) {
  const taken = Object.fromEntries(Object.keys(works).map((name) => [name, []]))
  for (let i = -Math.ceil(times / 2); i < times; i++)
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now()
      await work()
      if (i >= 0) taken[name].push(performance.now() - start)
    }
  return Object.fromEntries(Object.entries(taken).map(([name, values]) => [name, median(values)]))
}

/**
 * The same for whole processes.
 * `commands`: name → arguments of Node.
 */
export function timeProcesses(commands, rounds) {
  const taken = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  for (let i = -2; i < rounds; i++)
    for (const [name, argv] of Object.entries(commands)) {
      const start = performance.now()
      const { status, stderr } = spawnSync(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'] })
      const end = performance.now()
      if (status !== 0) throw new Error(`${name} ended with status ${status}: ${stderr}`)
      if (i >= 0) taken[name].push(end - start)
    }
  return Object.fromEntries(Object.entries(taken).map(([name, times]) => [name, median(times)]))
}
