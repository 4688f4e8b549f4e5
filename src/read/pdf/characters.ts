/** What the codes of PDF fonts mean as characters. */

/** Radicals that fonts of some producers print in place of the characters (Unicode 2E80–2EFF have no decomposition). */
const RADICALS: Readonly<Record<string, string>> = { '⺠': '民', '⻓': '长', '⻔': '门', '⻅': '见', '⻆': '角', '⻉': '贝', '⻋': '车', '⻚': '页', '⻛': '风', '⻜': '飞', '⻢': '马', '⻥': '鱼', '⻦': '鸟', '⻩': '黄', '⻬': '齐', '⻰': '龙', '⻄': '西', '⻘': '青', '⻝': '食', '⻤': '鬼', '⺟': '母', '⻳': '龟', '⻣': '骨', '⻨': '麦', '⻮': '齿', '⻧': '卤', '⻪': '黾', '⺎': '兀', '⺒': '巳', '⺝': '月', '⺫': '目', '⻁': '虎', '⻑': '長', '⻙': '韦' }

/** Radicals, compatibility forms of Han characters and ligatures as the characters that they are; widths and marks stay. */
export function plainText(unicode: string): string {
  if (!/[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/.test(unicode)) return unicode
  return unicode.replace(/[\u2e80-\u2eff]/g, (char) => RADICALS[char] ?? char).replace(/[\u2f00-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g, (char) => char.normalize('NFKC'))
}

/** Whether a code means a character: private use, controls and U+FFFD do not. */
export function isDecoded(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return text !== '' && !/[\u0000-\u0008\u000e-\u001f\u0080-\u009f\ue000-\uf8ff\ufffd\uffff]/.test(text)
}
