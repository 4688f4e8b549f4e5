/** Short names of plans: what tells one from the others of the run. */
import type { DocumentSummary } from '../../data.ts'

export interface PlanName {
  /** The last region: 衢州市; null for a national plan or where it is not known. */
  region: string | null
  /** The title without the region and the words that every plan's title has. */
  topic: string
  /** 《title》 or the id. */
  full: string
}

/** Words that every title of a plan has; they tell nothing apart. */
const COMMON = [/^关于(?:印发)?/, /[“"]?十[一二三四五六]五[”"]?/, /发展规划$/, /规划$/, /的?实施意见$/, /人民政府(?:办公室|办公厅)?/]

export function planName({ id, title, region }: Pick<DocumentSummary, 'id' | 'title' | 'region'>): PlanName {
  const place = region.at(-1) ?? null
  if (title === null) return { region: place, topic: id, full: id }
  let topic = title
  for (const name of region) topic = topic.replaceAll(name, '')
  for (const word of COMMON) topic = topic.replace(word, '')
  topic = topic.replace(/^关于(?:印发|推进)?/, '').trim()
  return { region: place, topic: topic === '' ? title : topic, full: title }
}

/** The region where only one plan of the run is of it, else the region with the topic behind it. */
export function shortNames(documents: readonly DocumentSummary[]): string[] {
  const names = documents.map(planName)
  const times = new Map<string, number>()
  for (const { region } of names) if (region !== null) times.set(region, (times.get(region) ?? 0) + 1)
  return names.map(({ region, topic }) => (region === null ? topic : times.get(region) === 1 ? region : `${region} ${cut(topic, 8)}`))
}

const cut = (text: string, length: number): string => ([...text].length > length ? `${[...text].slice(0, length).join('')}…` : text)
