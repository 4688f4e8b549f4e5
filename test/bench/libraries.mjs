/** Which packages the reader of a format brings, those that it imports on demand included. */
import { build } from 'esbuild'

export async function librariesOf(format) {
  const { metafile } = await build({ entryPoints: [`src/read/formats/${format}.ts`], bundle: true, write: false, metafile: true, platform: 'node', format: 'esm', outdir: 'unused', packages: 'external', logLevel: 'silent' })
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports)
  return [...new Set(imports.filter((own) => own.external && !own.path.startsWith('node:')).map((own) => own.path))].sort()
}
