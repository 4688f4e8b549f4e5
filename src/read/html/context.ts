import type { ReadLimits } from '../blocks/limits.ts'

/** What one reading of a page shares: its bounds, and the cells of tables so far. */
export interface HtmlContext { limits: ReadLimits; cells: number }
