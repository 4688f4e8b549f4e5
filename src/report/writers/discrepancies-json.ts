import type { RunResult } from '../result.ts'

/** out/discrepancies.json: every finding, decided ones with their decision beside them. */
export function discrepanciesJson({ findings, decisions }: Pick<RunResult, 'findings' | 'decisions'>): string {
  const list = findings.map((finding) => {
    const decision = decisions?.get(finding.id)
    return decision ? { ...finding, decision } : finding
  })
  return `${JSON.stringify(list, null, 1)}\n`
}
