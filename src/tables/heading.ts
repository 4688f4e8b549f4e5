/** A column's heading: the kind of column, which year, whose figure. */
import type { Level } from '../schema/shared.ts'

export type ColumnKind = 'sequence' | 'category' | 'name' | 'unit' | 'nature' | 'value' | 'site' | 'content' | 'investment' | 'period' | 'owner' | 'other'
export type MeasureRole = 'target' | 'actual' | 'assessment'

export interface Heading {
  /** Heading text without white space. */
  text: string
  kind: ColumnKind
  /** Year that a value column names; null where it names none. */
  year: number | null
  /** Role that the words say; null where they leave it open (2023年). */
  role: MeasureRole | null
  /** Level that the words say; null where they name none. */
  level: Level | null
  /** Which way the figures say an indicator moves (年均增速, 比2020年下降); absent where they say where it stands. */
  change?: 'up' | 'down'
  /** The names of a table that has no column of names: its classes (项目类别), or what is to be done (任务内容). */
  standsIn?: true
}
