#!/usr/bin/env node
/**
 * The program's first file. Compiling the bundle anew takes longer than most runs, so the build keeps the compiled
 * form beside it; V8 takes it only where it was made by the very same version, and compiles anew otherwise.
 */
'use strict'
const { readFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

// What pays in a long run alone costs a short one a third of its time: optimized code, marking beside the program, dropping
// what was compiled, compiling each expression twice, and room for new objects, whose every page is fetched from the system.
// long-run.ts switches it on again.
for (const flag of ['--no-opt', '--no-incremental-marking', '--no-flush-bytecode', '--no-regexp-tier-up', '--semi-space-growth-factor=1']) setFlagsFromString(flag)

/** What was loaded with its compiled form: file → exports and script. */
const loaded = new Map()

// A failure of the program itself is no finding (1): it is told apart by its status.
process.exitCode = 2
load('app.cjs').cli(process.argv.slice(2), process).then((status) => {
  process.exitCode = status
  // Set by the build alone: what this run compiled is what the next ones will need.
  if (process.env.DUIBIAO_WRITE_CACHE) for (const [name, { script }] of loaded) require('node:fs').writeFileSync(cacheOf(name), script.createCachedData())
}, (error) => {
  // Left to Node, it would end with status 1.
  process.stderr.write(`duibiao: ${(error && error.stack) || error}\n`)
})

/** A file of the program, run with its compiled form where it has one. */
function load(name) {
  const known = loaded.get(name)
  if (known) return known.exports
  const file = join(__dirname, name)
  // Files with a compiled form are ASCII, a function each (build.mjs): read as Latin-1 they need no decoding, and are copied nowhere.
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData: read(cacheOf(name)) })
  const module_ = { exports: {} }
  script.runInThisContext()(module_.exports, requireOrLoad, module_, file, dirname(file))
  loaded.set(name, { exports: module_.exports, script })
  return module_.exports
}

function requireOrLoad(name) {
  return name === './chunks/read-formats-markdown-parser.cjs' ? load(name) : require(name)
}

function cacheOf(name) {
  return join(__dirname, name.replace(/cjs$/, 'cache'))
}

function read(path) {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
