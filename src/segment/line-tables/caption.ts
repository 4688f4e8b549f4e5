/** The line above a table that numbers and names it. */

const MAX_CAPTION = 60

/** 表1 …, 附表3 …, 表 2-1：…, 表四 …; 表1所示 and 表2中的 begin a sentence. */
const CAPTION = /^附?表\s?(?:\d{1,2}(?:[-.．－–—]\d{1,2})?|[一二三四五六七八九十]{1,3})(?=[\s\u3000：:、.．]|$|[\u4e00-\u9fff“《])(?![所的中为是和及与、])/

/** Whether a line is a table's caption: 表N or 附表N with a title behind it, and no sentence. */
export function isTableCaption(text: string): boolean {
  const first = text.charCodeAt(0)
  if ((first !== 0x8868 && first !== 0x9644) || text.length > MAX_CAPTION || !CAPTION.test(text)) return false
  return !/[。；，：;,:]$|[。；]/.test(text) && !/[.．·…⋯]{3}|\t\d{1,3}$/.test(text)
}
