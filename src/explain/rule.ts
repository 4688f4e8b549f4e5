/** A rule as its own file describes it: what, why, how gravely, its options, and a case of each kind. */
import type { CasePlan, RuleCase } from '../check/case.ts'
import type { Rule, RuleOptions, RuleSeverity } from '../check/rule.ts'

/** `severity` and `options` are those in force. */
export function explainRule(rule: Rule, severity: RuleSeverity, options: RuleOptions): string {
  const found = rule.cases.find(({ finds }) => finds > 0)
  const left = rule.cases.find(({ finds }) => finds === 0)
  const names = Object.keys(rule.options)
  return [
    rule.id,
    `  ${rule.description.en}`,
    `  Why: ${rule.rationale.en}`,
    `  Severity: ${severity}${severity === rule.severity ? '' : ` (by default ${rule.severity})`}`,
    names.length === 0 ? '  Options: none' : '  Options:',
    ...names.map((name) => `    ${name}: ${JSON.stringify(options[name] ?? rule.options[name])}${options[name] === undefined || options[name] === rule.options[name] ? '' : ` (by default ${JSON.stringify(rule.options[name])})`}`),
    ...(found ? ['', `  Finds: ${found.name}`, ...caseLines(found)] : []),
    ...(left ? ['', `  Leaves alone: ${left.name}`, ...caseLines(left)] : [])
  ].join('\n') + '\n'
}

function caseLines({ plans, better = {} }: RuleCase): string[] {
  return [...plans.flatMap(planLines), ...Object.entries(better).map(([name, way]) => `    better: ${name} ${way ?? 'not known'}`)]
}

function planLines(plan: CasePlan): string[] {
  const place = [plan.level, plan.region?.join('')].filter((word) => word !== undefined).join(', ')
  const rows = (plan.rows ?? []).map((row) => `row: ${row.parent ? `${row.parent}：` : ''}${row.name}${row.unit ? `（${row.unit}）` : ''}  ${[...Object.entries(row.cells).map(([heading, raw]) => `${heading} ${raw}`), ...(row.assessment ? [row.assessment] : [])].join('  ')}`)
  const statements = (plan.statements ?? []).map((statement) => `text: ${statement.text ?? `${statement.indicator}${statement.raw}`}`)
  const others = [
    ...(plan.sections ?? []).map(({ marker, title }) => `heading: ${marker}${title}`),
    ...(plan.columns ?? []).map(({ number, title }) => `column: 专栏${number} ${title}`),
    ...(plan.tables ?? []).map((title) => `table: ${title}`),
    ...(plan.projects ?? []).map(({ name, content, period }) => `project: ${[name, content, period].filter(Boolean).join('  ')}`),
    ...(plan.glossary ?? []).map(({ term, definition }) => `glossary: ${term}：${definition}`),
    ...(plan.text ?? []).map((text) => `text: ${text}`),
    ...(plan.diagnostics ?? []).map(({ message }) => `reader: ${message}`)
  ]
  return [`    ${plan.id}${place ? ` (${place})` : ''}`, ...[...rows, ...statements, ...others].map((line) => `      ${line}`)]
}
