/** Bounds that keep a bad file from taking the run with it. A file beyond one of them gets a diagnostic and an empty tree. */
export interface ReadLimits {
  /** Bytes that one part of a container may inflate to. */
  inflatedBytes: number
  /** Cells of all tables of a file. */
  cells: number
  /** Elements inside each other (nested tables, divs). */
  depth: number
  /** Elements of a marked-up file. */
  elements: number
  /** Pages of a paged file. */
  pages: number
  /** Characters of a paged file: each is kept with its place. */
  characters: number
}

/** What a format reader may be told. */
export interface ReadOptions {
  /** Largest file that is read, in bytes; the caller has seen to it. */
  maxBytes?: number
  limits?: Partial<ReadLimits>
}

/** Far above any plan, far below what hurts: the largest plan seen has 10,000 cells and 7 MB of inflated XML. */
export const DEFAULT_LIMITS: Readonly<ReadLimits> = {
  inflatedBytes: 128 * 1024 * 1024,
  cells: 200_000,
  depth: 512,
  elements: 2_000_000,
  pages: 2_000,
  characters: 3_000_000
}

/** The limits that hold for one reading. */
export function limitsOf(options: ReadOptions = {}): ReadLimits {
  return { ...DEFAULT_LIMITS, ...options.limits }
}
