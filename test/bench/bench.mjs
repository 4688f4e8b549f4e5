/**
 * `npm run bench`: where the time goes. Time per stage and MB/s of source text, warm on one core, then whole
 * processes against Node's own start and against the Markdown parser alone. All figures are medians; a ratio
 * is taken within one measurement, so it holds on a slow machine as well.
 *
 *     npm run bench -- [ROUNDS] [--readme]      --readme writes the figures into README.md
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { DEFAULTS, check, createRegions, link, read, readSet, readStatements, reportRun, segmentDocuments, typeTables } from '../../dist/index.js'
import { librariesOf } from './libraries.mjs'
import { median, timeInTurn, timeProcesses } from './measure.mjs'

process.chdir(join(import.meta.dirname, '../..'))
const ROUNDS = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 40)
const context = { settings: DEFAULTS, regions: createRegions() }
const seeds = readdirSync('seeds').filter((name) => name !== 'README.md').map((name) => toFile(`seeds/${name}`, readFileSync(`seeds/${name}`)))
const tika = seeds.filter((file) => file.bytes.includes(9))
const markdown = seeds.filter((file) => !file.bytes.includes(9))
const megabytes = (files) => files.reduce((sum, file) => sum + file.bytes.length, 0) / 1e6

function toFile(name, bytes) {
  return { name, id: name.replace(/^.*\/|\.[^.]*$/g, ''), bytes, sha256: '' }
}

const DOCUMENT_STAGES = ['read', 'segment and describe', 'tables', 'statements and ledger']

/** Runs the document stages over some files; adds what each took to `taken`. Returns the drafts. */
async function runDocuments(files, taken) {
  const drafts = []
  let last = performance.now()
  const lap = (stage) => {
    const now = performance.now()
    taken[stage] = (taken[stage] ?? 0) + now - last
    last = now
  }
  for (const file of files) {
    last = performance.now()
    const blocks = await read(file.bytes, file, context)
    lap('read')
    const documents = await segmentDocuments(blocks, file, context)
    lap('segment and describe')
    const typed = documents.map((document) => typeTables(document, file, context))
    lap('tables')
    drafts.push(...typed.map((draft) => readStatements(draft, file, context)))
    lap('statements and ledger')
  }
  return drafts
}

/** Read, segment and type the tables: the document without its statements. */
async function runStructure(files) {
  for (const file of files)
    for (const document of await segmentDocuments(await read(file.bytes, file, context), file, context)) typeTables(document, file, context)
}

/** Median milliseconds of each stage, and of all together. */
async function stageTimes(files) {
  const runs = []
  for (let i = -ROUNDS / 2; i < ROUNDS; i++) {
    const taken = {}
    await runDocuments(files, taken)
    if (i >= 0) runs.push(taken)
  }
  const of = (...stages) => median(runs.map((taken) => stages.reduce((sum, stage) => sum + taken[stage], 0)))
  return { each: DOCUMENT_STAGES.map((stage) => of(stage)), all: of(...DOCUMENT_STAGES) }
}

/** What the README quotes: a row each of what, measured, aim. */
const quoted = []
/** The README's second table: what a format costs, and what it loads. */
const byForm = []
const table = []
const print = (...cells) => table.push(cells.map(String))
function quote(what, value, aim, unit = '', least = false) {
  const row = [what, `${value.toFixed(unit ? 1 : 2)}${unit}`, `${least ? '≥' : '≤'} ${aim}${unit}`]
  quoted.push(row)
  print(...row, (least ? value >= aim : value <= aim) ? 'met' : 'MISSED')
}
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`
const rate = (files, time) => `${((megabytes(files) * 1000) / time).toFixed(1)} MB/s`
function flush(title) {
  const rows = table.splice(0)
  const wide = rows[0].map((_, j) => Math.max(...rows.map((row) => row[j].length)))
  console.log(`\n${title}`)
  for (const row of rows) console.log(`  ${row.map((cell, j) => (j === 0 ? cell.padEnd(wide[j]) : cell.padStart(wide[j]))).join('   ')}`)
}

// Stages, warm, in this process.
const onTika = await stageTimes(tika)
const onMarkdown = await stageTimes(markdown)
print('', `Tika text, ${megabytes(tika).toFixed(3)} MB`, '', `Markdown, ${megabytes(markdown).toFixed(3)} MB`, '')
for (const [i, stage] of DOCUMENT_STAGES.entries()) print(stage, ms(onTika.each[i]), rate(tika, onTika.each[i]), ms(onMarkdown.each[i]), rate(markdown, onMarkdown.each[i]))
print('all four', ms(onTika.all), rate(tika, onTika.all), ms(onMarkdown.all), rate(markdown, onMarkdown.all))
flush('Stages of a document, warm, one core')

const set = await readSet(['seeds'], DEFAULTS, process.stdin, () => {})
const { drafts } = set
const linked = await link(drafts, set.context)
const checked = await check(linked, set.context)
const sets = await timeInTurn({ link: () => link(drafts, set.context), check: () => check(linked, set.context), report: () => reportRun(checked, set) }, ROUNDS)
print('link', ms(sets.link))
print('check', ms(sets.check))
print('report', ms(sets.report))
flush('Stages of the set of five, warm')

// Ratios within this process: what is set against one another takes turns.
const source = markdown[0].bytes.toString('utf8')
const parser = unified().use(remarkParse).use(remarkGfm)
const line = toFile('one-line.txt', Buffer.from('1,234,'.repeat(2 ** 20 / 6)))
const warm = await timeInTurn({ structure: () => runStructure(tika), whole: () => runDocuments(tika, {}), markdown: () => runStructure(markdown), parser: () => parser.parse(source) }, ROUNDS)
const long = await timeInTurn({ line: () => runDocuments([line], {}), seeds: () => runDocuments(tika, {}) }, 6)
print('', 'measured', 'aim', '')
quote('Tika text, warm, one core: read, structure and tables', (megabytes(tika) * 1000) / warm.structure, 20, ' MB/s', true)
quote('Tika text, warm, one core: the whole way of a document', (megabytes(tika) * 1000) / warm.whole, 10, ' MB/s', true)
quote('Markdown, warm: read, structure and tables / remark-parse + remark-gfm alone', warm.markdown / warm.parser, 1.3)
quote('1 MB of digits and commas in one line, time a byte / that of Tika text', long.line / megabytes([line]) / (long.seeds / megabytes(tika)), 1)
flush('Warm')

// Whole processes, taking turns.
const folder = mkdtempSync(join(tmpdir(), 'duibiao-bench-'))
try {
  // One plan in each form: what a format's libraries cost at start, and that text pays for none of them.
  const forms = { text: 'seeds/zhejiang-health-plan.txt', ...Object.fromEntries(['html', 'docx', 'doc', 'pdf'].map((form) => [form, `test/fixtures/formats/seeds/zhejiang-health-plan.${form}`])) }
  const started = timeProcesses(Object.fromEntries(Object.entries(forms).map(([form, file]) => [form, ['dist/duibiao.cjs', 'run', file, '--out', join(folder, form)]])), Math.max(5, ROUNDS / 4))
  print('', 'time', '/ text', 'loads at most')
  for (const form of Object.keys(forms)) {
    const libraries = (await librariesOf(form)).join(', ') || 'no library'
    const ratio = (started[form] / started.text).toFixed(2)
    print(form, ms(started[form]), ratio, libraries)
    if (form !== 'text') byForm.push(`| ${form} | ${ratio} | ${libraries} |`)
  }
  flush('Whole process on one seed, by its form')

  const run = (files) => ['dist/duibiao.cjs', 'run', ...files.map((file) => file.name), '--out', join(folder, String(files.length))]
  const times = timeProcesses({ node: ['-e', '0'], four: run(tika), five: run(seeds), remark: ['test/bench/remark-only.mjs'] }, Math.max(5, ROUNDS / 2))
  print('node -e 0', ms(times.node))
  print('remark-parse + remark-gfm on the Markdown seed', ms(times.remark))
  print('the four seeds of Tika text', ms(times.four))
  print('all five seeds', ms(times.five))
  flush('Whole processes, taking turns')
  print('', 'measured', 'aim', '')
  quote('whole process, four seeds of Tika text / node -e 0', times.four / times.node, 2)
  quote('whole process, all five seeds / remark-parse + remark-gfm on the Markdown seed alone', times.five / times.remark, 1.4)
  print('remark-parse + remark-gfm alone / node -e 0', (times.remark / times.node).toFixed(2), '', '')
  flush('Ratios of whole processes')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

if (process.argv.includes('--readme')) {
  const rows = [['what', 'measured', 'aim'], ['---', '--:', '--:'], ...quoted].map((row) => `| ${row.join(' | ')} |`).join('\n')
  const text = `Medians on Node ${process.versions.node}, by \`npm run bench\`; ratios are taken within one measurement.\n\n${rows}\n\nText loads no library. One seed as a whole process, by its form:\n\n| form | time / that of its text | loads at most |\n| --- | --: | --- |\n${byForm.join('\n')}`
  const readme = readFileSync('README.md', 'utf8')
  writeFileSync('README.md', readme.replace(/(<!-- speed: [^\n]*-->\n)[^]*?(<!-- \/speed -->)/, (_, from, to) => `${from}${text}\n${to}`))
}
