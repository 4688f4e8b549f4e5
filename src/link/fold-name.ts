/** A printed name brought to one writing: widths, brackets, quotes, roman numerals, list numbers. Nothing of its meaning goes. */
import { squeeze } from '../language/widths.ts'

/** Beyond the widths: brackets of every shape, marks that say nothing in a name, and numerals set as one character. */
const SAME: Readonly<Record<string, string>> = {
  '[': '(', ']': ')', '{': '(', '}': ')', '“': '', '”': '', '‘': '', '’': '', '"': '', '《': '', '》': '', '「': '', '」': '', '*': '', '#': '',
  '↑': '', '↓': '', '☆': '', '★': '', '※': '', 'Ⅰ': 'I', 'Ⅱ': 'II', 'Ⅲ': 'III', 'Ⅳ': 'IV', 'Ⅴ': 'V', '₂': '2', '₅': '5', '₁': '1', '₀': '0', '₃': '3',
  '①': '', '②': '', '③': '', '④': '', '⑤': '', '，': '、', ',': '、'
}
const SAME_AT = /[[\]{}“”‘’"《》「」*#↑↓☆★※ⅠⅡⅢⅣⅤ₂₅₁₀₃①②③④⑤，,]/g
/** What the steps below look for; most names have none of it. */
const ANY_SAME = /[[\]{}“”‘’"《》「」*#↑↓☆★※ⅠⅡⅢⅣⅤ₂₅₁₀₃①②③④⑤，,a-z]/
const LIST_NUMBER = /^\d{1,2}[.、)](?!\d)/
const LEAD = /^(?:其中|内):/
const TAIL = /[:、.。;]+$/
const ANY_EDGE = /^[\d其内]|[:、.。;]$/
/** 五年 and 十万 as plans also print them: 5年, 10万. */
const NUMERAL = /([一二两三四五六七八九])(?=年|岁|周岁|个月)/g
const ANY_NUMERAL = /[一二两三四五六七八九][年岁周个]|十万/
const DIGIT: Readonly<Record<string, string>> = { 一: '1', 二: '2', 两: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' }

/** 每千人执业（助理）医师数 → 每千人执业(助理)医师数; two printings of the same words fold to one string. */
export function foldName(name: string): string {
  let text = squeeze(name)
  if (ANY_SAME.test(text)) text = text.replace(SAME_AT, (c) => SAME[c] ?? '').toUpperCase()
  if (ANY_NUMERAL.test(text))
    text = text
      .replace(NUMERAL, (c, _digit, at: number, whole: string) => (/[十百\d]/.test(whole[at - 1] ?? '') ? c : DIGIT[c]!))
      .replace(/十万/g, '10万')
  return ANY_EDGE.test(text) ? text.replace(LIST_NUMBER, '').replace(LEAD, '').replace(TAIL, '') : text
}
