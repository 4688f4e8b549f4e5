import { defineRule } from '../rule.ts'
import { listOf, titleOf } from '../wording.ts'
import { someZh } from '../wording-zh.ts'

export default defineRule<{ shown: number }>({
  id: 'project-outside-period',
  severity: 'info',
  scope: 'document',
  title: '项目建设周期超出规划期',
  description: {
    en: 'Projects that run past the plan’s own end, one finding a document.',
    zh: '项目建设年限超出规划期，每份规划列一条。'
  },
  rationale: {
    en: 'What is finished after the plan ends cannot serve its targets; the next plan has to carry it on.',
    zh: '规划期之后才完成的项目，不能服务于本规划的目标，须由下一期规划接续。'
  },
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
        message: {
          en: `${titleOf(document)} ends in ${end}, but ${listOf(late.slice(0, shown).map((project) => `${project.name ?? 'a project'} runs ${project.period!}`))}; it cannot serve the targets of this plan.`,
          zh: `${titleOf(document)}规划期至${end}年，但${someZh(late.map((project) => `${project.name ?? '未命名项目'}（${project.period!}）`), '个项目', shown)}建设年限超出规划期；不能服务于本规划的目标。`
        },
        sides: late.slice(0, shown).map((project) => ({ document: document.id, line: project.line, label: 'project', raw: `${project.name ?? ''} ${project.period ?? ''}`.trim(), quantity: null })),
        identity: [document.id, ...late.map((project) => `${project.name ?? ''} ${project.period ?? ''}`)]
      }
    }
  }
})
