/** Every output of a run: `(result) => text`, one file each. */
export { comparisonCsv } from './comparison-csv.ts'
export { discrepanciesJson } from './discrepancies-json.ts'
export { discrepanciesMd } from './discrepancies-md.ts'
export { indicatorsCsv } from './indicators-csv.ts'
export { linksJson } from './links-json.ts'
export { statementsCsv } from './statements-csv.ts'
