/** Numbers as a spreadsheet shows them (ISO/IEC 29500-1, 18.8.31): 0.415 under 0.0% is 41.5%. */

/** Formats that a file names by number only; 27 to 36 and 50 to 58 as Chinese editions define them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 14: 'yyyy/m/d', 15: 'yyyy/m/d', 16: 'm/d', 17: 'yyyy/m', 18: 'h:mm', 19: 'h:mm:ss', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: 'm/d/yy', 31: 'yyyy"年"m"月"d"日"', 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"', 36: 'yyyy"年"m"月"', 37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00',
  45: 'mm:ss', 46: 'h:mm:ss', 47: 'mm:ss', 48: '0.0E+0', 50: 'yyyy"年"m"月"', 51: 'm"月"d"日"', 52: 'yyyy"年"m"月"', 53: 'm"月"d"日"', 54: 'm"月"d"日"', 57: 'yyyy"年"m"月"', 58: 'm"月"d"日"'
}

/** The format that a number stands for; General where it is none of the known. */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? 'General'
}

/** A piece of a format: printed as it stands, or a code. */
interface Piece { literal: boolean; text: string }

/** A number under a format. `epoch1904` is the date system of old Macintosh files. */
export function showNumber(value: number, format: string, epoch1904 = false): string {
  if (!Number.isFinite(value)) return ''
  const sections = sectionsOf(format)
  const index = sections.length > 2 && value === 0 ? 2 : sections.length > 1 && value < 0 ? 1 : 0
  const pieces = sections[index] ?? []
  const codes = pieces.filter((piece) => !piece.literal).map((piece) => piece.text).join('')
  if (/^general$/i.test(codes) || codes === '' || codes === '@') return withLiterals(pieces, general(value))
  if (/[ymdhs]/i.test(codes) && !/[0#?]/.test(codes.replace(/s\.0+/i, ''))) return showDate(value, pieces, epoch1904)
  if (/[/]/.test(codes)) return general(value)
  const magnitude = index === 1 ? Math.abs(value) : value
  return withLiterals(pieces, /e[+-]/i.test(codes) ? scientific(magnitude, codes) : decimal(magnitude, codes))
}

/** A number without noise of its binary form: 0.1 + 0.2 is 0.3. */
export function general(value: number): string {
  const rounded = Number(value.toPrecision(11))
  return Math.abs(rounded) >= 1e-9 || rounded === 0 ? String(rounded) : rounded.toExponential()
}

/** Sections parted by semicolons, each in pieces; colours, conditions, padding and fill are left out. */
function sectionsOf(format: string): Piece[][] {
  const sections: Piece[][] = [[]]
  const add = (literal: boolean, text: string): void => {
    const section = sections.at(-1)!
    const last = section.at(-1)
    if (last && last.literal === literal) last.text += text
    else section.push({ literal, text })
  }
  for (let i = 0; i < format.length && i < 255; i++) {
    const char = format[i]!
    if (/^general/i.test(format.slice(i, i + 7))) {
      add(false, 'General')
      i += 6
    } else if (char === '"') {
      const end = format.indexOf('"', i + 1)
      const stop = end < 0 ? format.length : end
      add(true, format.slice(i + 1, stop))
      i = stop
    } else if (char === '\\') add(true, format[++i] ?? '')
    else if (char === '_' || char === '*') i++
    else if (char === '[') {
      const end = format.indexOf(']', i)
      const inner = format.slice(i + 1, end < 0 ? format.length : end)
      // [$¥-804] prints its sign; [h] counts hours.
      if (inner.startsWith('$')) add(true, inner.slice(1).split('-')[0]!)
      else if (/^[hms]+$/i.test(inner)) add(false, inner)
      i = end < 0 ? format.length : end
    } else if (char === ';') sections.push([])
    else add(!/[0-9#?.,%/@ymdhsaegE+\-: ]/i.test(char) || (char === '-' && !/e$/i.test(format.slice(0, i))) || (/[a-z]/i.test(char) && !/[ymdhsegnral]/i.test(char)), char)
  }
  return sections
}

/** The number in place of the codes, the literals around it. */
function withLiterals(pieces: readonly Piece[], number: string): string {
  let done = false
  const printed = pieces.map((piece) => {
    if (piece.literal) return piece.text
    if (done) return ''
    done = /[0#?@]|general/i.test(piece.text)
    return done ? number : piece.text.replace(/[,.%]/g, '')
  })
  return (done || pieces.length > 0 ? printed.join('') : number).trim() || number
}

function decimal(value: number, codes: string): string {
  const percent = codes.split('%').length - 1
  const [whole = '', fraction = ''] = codes.replace(/[^0#?.,]/g, '').split('.')
  const thousands = /,+$/.exec(fraction === '' ? whole : fraction)?.[0].length ?? 0
  const most = fraction.replace(/,/g, '').length
  const least = fraction.replace(/[^0]/g, '').length
  let [integer = '0', rest = ''] = fixed(value * 100 ** percent / 1000 ** thousands, most).split('.')
  while (rest.length > least && rest.endsWith('0')) rest = rest.slice(0, -1)
  const sign = integer.startsWith('-') ? '-' : ''
  integer = integer.replace('-', '').padStart(whole.replace(/[^0]/g, '').length, '0')
  if (/,(?=[0#?])/.test(whole)) integer = integer.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${sign}${integer}${rest ? `.${rest}` : ''}${'%'.repeat(percent)}`
}

/** Rounded half up in decimal: 1.005 to two places is 1.01, as a spreadsheet has it. */
function fixed(value: number, places: number): string {
  const clean = Number(value.toPrecision(15))
  const shifted = Number(`${clean}e${Math.min(20, places)}`)
  if (!Number.isFinite(shifted) || Math.abs(shifted) > 1e15) return clean.toFixed(Math.min(20, places))
  const rounded = (shifted < 0 ? -1 : 1) * Math.round(Math.abs(shifted))
  return Number(`${rounded}e-${Math.min(20, places)}`).toFixed(Math.min(20, places))
}

function scientific(value: number, codes: string): string {
  const places = /\.([0#?]+)/.exec(codes)?.[1]!.length ?? 0
  return value.toExponential(Math.min(20, places)).replace(/e([+-])(\d)$/, 'E$10$2').replace('e', 'E')
}

/** Days since the end of 1899 (or 1904) as date and time; a number that is no date stands as it is. */
function showDate(value: number, pieces: readonly Piece[], epoch1904: boolean): string {
  // Serial 60 is 29 February 1900, a day that never was: dates behind it are one too far.
  const days = epoch1904 ? value + 1462 : value < 60 ? value + 1 : value
  const milliseconds = Math.round((days - 25569) * 86_400_000)
  if (value < 0 || value > 2_958_466) return general(value)
  const date = new Date(milliseconds)
  let hours = false
  return pieces.map((piece) => piece.literal ? piece.text : piece.text.replace(/y+|m+|d+|h+|s+|am\/pm|a\/p|[eg]+|aaa+/gi, (code) => {
    const kind = code[0]!.toLowerCase()
    const two = (number: number): string => (code.length > 1 ? String(number).padStart(2, '0') : String(number))
    if (kind === 'y') return code.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear() % 100).padStart(2, '0')
    if (kind === 'd') return code.length > 2 ? '' : two(date.getUTCDate())
    if (kind === 'h') hours = true
    if (kind === 'h') return two(date.getUTCHours())
    if (kind === 's') return two(date.getUTCSeconds())
    if (kind === 'm') return hours ? two(date.getUTCMinutes()) : two(date.getUTCMonth() + 1)
    return ''
  })).join('').trim()
}
