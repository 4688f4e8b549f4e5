/** Patterns that name documents: * is any part of a name, ** any folders, ? one character. */

/** Whether a path fits a pattern as a whole or from one of its folders on: plans/*.txt fits ../plans/a.txt. Linear in path times pattern. */
export function fitsPath(pattern: string, path: string): boolean {
  const wanted = pattern.replace(/^\.\//, '').split('/')
  const parts = path.split('/')
  return matches(['**', ...wanted], parts, (piece, part) => matches([...piece], [...part], (sign, char) => sign === '?' || sign === char, '*'), '**')
}

/** Two sequences against each other; `any` in the pattern stands for any number of elements. Only the last `any` is ever taken up again. */
function matches<T extends string>(pattern: readonly T[], values: readonly T[], fits: (wanted: T, value: T) => boolean, any: string): boolean {
  let [p, v, star, from] = [0, 0, -1, 0]
  while (v < values.length) {
    if (p < pattern.length && pattern[p] === any) {
      star = p++
      from = v
    } else if (p < pattern.length && fits(pattern[p]!, values[v]!)) {
      p++
      v++
    } else if (star >= 0) {
      p = star + 1
      v = ++from
    } else return false
  }
  while (p < pattern.length && pattern[p] === any) p++
  return p === pattern.length
}
