/** The settings of a run, with their defaults. */
export interface Settings {
  /** Documents that are worked on at a time; changes no output. */
  concurrency: number
  /** Largest file that is read, in bytes. */
  maxBytes: number
}

export const DEFAULTS: Settings = { concurrency: 4, maxBytes: 64 * 1024 * 1024 }
