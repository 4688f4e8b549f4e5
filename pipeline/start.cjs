#!/usr/bin/env node
/**
 * The program's first file. Compiling the bundle anew takes longer than most runs, so the build keeps the compiled
 * form beside it; V8 takes it only where it was made by the very same version, and compiles anew otherwise.
 */
'use strict'
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

// A short run ends before optimized code pays, and its compiling takes a quarter of the time; long-run.ts switches it on again.
setFlagsFromString('--no-opt')

const file = join(__dirname, 'app.cjs')
// The bundle is ASCII, wrapped as a function by the build: read as Latin-1 it needs no decoding.
const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData: read(join(__dirname, 'app.cache')) })
const module_ = { exports: {} }
script.runInThisContext()(module_.exports, require, module_, file, __dirname)
// A failure of the program itself is no finding (1): it is told apart by its status.
process.exitCode = 2
module_.exports.cli(process.argv.slice(2), process).then((status) => {
  process.exitCode = status
  // Set by the build alone: what this run compiled is what the next ones will need.
  if (process.env.DUIBIAO_WRITE_CACHE) require('node:fs').writeFileSync(process.env.DUIBIAO_WRITE_CACHE, script.createCachedData())
})

function read(path) {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
