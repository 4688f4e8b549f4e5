/** The library: the stages as functions, and the types of the artefacts. */
export { runFile, runSet } from './stages/index.ts'
export { cli } from './cli.ts'
export * from '../src/index.ts'
