/** Any of these patterns: one expression of parts that have names. */
export const oneOf = (...parts: readonly string[]): string => `(?:${parts.join('|')})`
