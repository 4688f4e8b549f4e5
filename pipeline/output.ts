/** Writes a run's files: all of them aside first, then each renamed into place, so that nothing is ever half-written. */
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'

/** One file of a run: its path under the output folder and its text. */
export interface OutputFile { path: string; text: string }

/** Writes the files to the folder; what a former run wrote there and this one does not is removed. */
export async function writeOutputs(folder: string, files: readonly OutputFile[]): Promise<void> {
  const target = resolve(folder)
  await mkdir(dirname(target), { recursive: true })
  const former = await formerOutputs(target)
  const aside = await mkdtemp(join(dirname(target), '.duibiao-'))
  try {
    const folders = new Set(files.map((file) => dirname(file.path)))
    for (const inner of folders) await mkdir(join(aside, inner), { recursive: true })
    await Promise.all(files.map((file) => writeFile(join(aside, file.path), file.text)))
    for (const inner of folders) await mkdir(join(target, inner), { recursive: true })
    for (const file of files) await rename(join(aside, file.path), join(target, file.path))
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
  const kept = new Set(files.map((file) => file.path))
  for (const path of former) if (!kept.has(path)) await rm(join(target, path), { force: true })
}

/** What the folder's run.json says that it wrote; only paths inside the folder count. */
async function formerOutputs(target: string): Promise<string[]> {
  try {
    const { outputs } = JSON.parse(await readFile(join(target, 'run.json'), 'utf8')) as { outputs?: unknown }
    return Array.isArray(outputs) ? outputs.filter((path): path is string => typeof path === 'string' && resolve(target, path).startsWith(target + sep)) : []
  } catch {
    return []
  }
}
