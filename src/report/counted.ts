/** 1 plan, 2 plans, 0 plans; a word whose plural is irregular (discrepancy) brings it along. */
export const counted = (count: number, word: string, many = `${word}s`): string => `${count} ${count === 1 ? word : many}`
