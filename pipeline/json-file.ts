/** JSON as people write it: what is wrong with it is told by file, line and column. */
import { UsageError } from './errors.ts'
import type { NearFile } from './nearest.ts'

export function parseJson({ name, text }: Pick<NearFile, 'name' | 'text'>): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const at = /at position (\d+)/.exec(message)
    const before = at ? text.slice(0, Number(at[1])).split('\n') : text.split('\n')
    throw new UsageError(`${name}:${before.length}:${before.at(-1)!.length + 1}: no JSON here (${message.replace(/ in JSON at position.*| at position.*/s, '')}): mend it`, { cause: error })
  }
}

/** The problems of a file in one message: one a line where there are several. */
export function refuse(name: string, problems: readonly string[]): never {
  if (problems.length === 1) throw new UsageError(`${name}: ${problems[0]!}`)
  throw new UsageError(`${name}: ${problems.length} problems:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
}
