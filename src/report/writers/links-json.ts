import type { RunResult } from '../result.ts'

/** out/links.json. */
export const linksJson = ({ links }: Pick<RunResult, 'links'>): string => `${JSON.stringify(links, null, 1)}\n`
