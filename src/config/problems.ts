/** What zod found, as sentences: where in the file, what was expected, what is there. */
import type { core } from 'zod'

/** rules.weaker-than-upper-level: expected "off", …, not "high". One sentence a problem. */
export function problemsOf(error: { issues: readonly core.$ZodIssue[] }, value: unknown): string[] {
  return error.issues.flatMap((issue) => flatten(issue, [])).map(({ path, message, missing }) => {
    const where = pathText(path)
    return `${where === '' ? '' : `${where}: `}${message}${missing ? '' : found(valueAt(value, path), message)}`
  })
}

interface Problem { path: PropertyKey[]; message: string; /** The message speaks of a key, not of a value. */ missing: boolean }

/** A list that fits no branch of a union was meant for the branch of lists, which says where it is wrong. */
function flatten(issue: core.$ZodIssue, above: readonly PropertyKey[]): Problem[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.find((branch) => branch.some(({ path: at }) => at.length > 0))
    if (inner) return inner.flatMap((nested) => flatten(nested, path))
  }
  if (issue.code === 'unrecognized_keys') return [{ path: [...path, issue.keys[0]!], message: issue.message, missing: true }]
  return [{ path, message: issue.message, missing: false }]
}

function found(value: unknown, message: string): string {
  if (!message.startsWith('expected')) return ''
  if (value === undefined) return ', but there is none'
  const text = JSON.stringify(value)
  return `, not ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value
  for (const key of path) at = (at as Record<PropertyKey, unknown> | null | undefined)?.[key]
  return at
}

/** rules.no-gain-over-baseline[1].share; a key that is no plain word stands in quotes. */
function pathText(path: readonly PropertyKey[]): string {
  return path.map((key, i) => {
    if (typeof key === 'number') return `[${key}]`
    const word = String(key)
    return /^[\w$\-\p{L}]+$/u.test(word) ? `${i > 0 ? '.' : ''}${word}` : `[${JSON.stringify(word)}]`
  }).join('')
}
