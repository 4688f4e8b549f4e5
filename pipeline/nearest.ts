/** The nearest file of a name, from the working folder upward. Synchronous and small: every run asks, most find nothing. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export interface NearFile { path: string; /** As messages name it: relative to the working folder, with forward slashes. */ name: string; text: string }

/** Tries the names in each folder upward; `accept` may pass a file over. Null where there is none. */
export function findUpward(names: readonly string[], accept: (file: NearFile) => boolean = () => true): NearFile | null {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    for (const name of names) {
      const path = join(folder, name)
      // Asking first is cheaper than an error for each folder.
      const file = existsSync(path) ? readIfThere(path) : null
      if (file && accept(file)) return file
    }
    if (folder === dirname(folder)) return null
  }
}

/** Null where there is no such file, or it may not be read. */
export function readIfThere(path: string): NearFile | null {
  try {
    return { path, name: relativeName(path), text: readFileSync(path, 'utf8').replace(/^\ufeff/, '') }
  } catch {
    return null
  }
}

export const relativeName = (path: string): string => relative(process.cwd(), path).replaceAll('\\', '/')
