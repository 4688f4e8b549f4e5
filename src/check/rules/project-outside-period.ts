import { defineRule } from '../rule.ts'
import { listOf, titleOf } from '../wording.ts'

export default defineRule<{ shown: number }>({
  id: 'project-outside-period',
  severity: 'info',
  scope: 'document',
  description: 'Projects that run past the plan’s own end, one finding a document (项目建设周期超出规划期).',
  rationale: 'What is finished after the plan ends cannot serve its targets; the next plan has to carry it on.',
  options: { shown: 8 },
  cases: [
    { name: '2022-2026 in a plan until 2025', plans: [{ id: '规划', projects: [{ name: '迁建工程', period: '2022-2026' }] }], finds: 1 },
    { name: '2017-2022 began before', plans: [{ id: '规划', projects: [{ name: '迁建工程', period: '2017-2022' }] }], finds: 0 }
  ],
  *check({ documents }, { shown }) {
    for (const document of documents) {
      const end = document.period?.end
      if (end === undefined) continue
      const late = document.tables.flatMap((table) => table.projects).filter((project) => Number(/(20\d\d)\D*$/.exec(project.period ?? '')?.[1] ?? 0) > end)
      if (late.length === 0) continue
      yield {
        group: null,
        message: `${titleOf(document)} ends in ${end}, but ${listOf(late.slice(0, shown).map((project) => `${project.name ?? 'a project'} runs ${project.period!}`))}; it cannot serve the targets of this plan.`,
        sides: late.slice(0, shown).map((project) => ({ document: document.id, line: project.line, label: 'project', raw: `${project.name ?? ''} ${project.period ?? ''}`.trim(), quantity: null })),
        identity: [document.id, ...late.map((project) => `${project.name ?? ''} ${project.period ?? ''}`)]
      }
    }
  }
})
