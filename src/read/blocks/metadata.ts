/** The metadata of a government page (索引号, 文号, 成文日期, …) as label and value, from the texts that stand there in reading order. */

/** Labels of the metadata table (政府信息公开目录, 国务院办公厅政府信息公开指南 and the portals of provinces and cities), spaces left out. */
export const METADATA_LABELS: ReadonlySet<string> = new Set([
  '索引号', '信息索引号', '分类', '所属栏目', '主题分类', '信息分类', '公文种类', '体裁分类', '组配分类', '发文机关', '发文机构', '发布机构', '制发机关', '信息来源', '来源', '公开主体', '公开形式', '公开方式',
  '成文日期', '生成日期', '发布日期', '发布时间', '发文日期', '公开日期', '印发日期', '生效日期', '失效日期', '废止日期', '有效性', '有效期', '是否有效', '文件状态', '效力状态',
  '发文字号', '文号', '文件编号', '统一编号', '规范性文件编号', '登记号', '标题', '名称', '信息名称', '文件名称', '主题词', '关键词', '内容概述', '公开范围', '公开时限', '服务对象'
])
/** Characters of the longest label. */
export const LONGEST_LABEL = 10
/** Pieces that a value may come in (links to several subjects). */
const MOST_PARTS = 6

/** Lines like 索引号：000014349/2021-00134; null where a text stands under no label, or where there are too few labels. */
export function metadataPairs(tokens: readonly string[]): string[] | null {
  const lines: string[] = []
  let labels = 0
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i++]!
    const label = labelOf(token)
    if (label === null) return null
    labels++
    let value = token.slice(label.length)
    for (let parts = 0; i < tokens.length && parts < MOST_PARTS && labelOf(tokens[i]!) === null; parts++) value += tokens[i++]!
    value = value.replace(/^[\s:：\]】]+/, '').trim()
    if (value) lines.push(`${squeezed(label).replace(/^[[【]/, '')}：${value}`)
  }
  return labels >= 2 && (labels >= 3 || lines.length >= 2) ? lines : null
}

/** Whether a text, its spaces left out, is such a label. */
export function isMetadataLabel(name: string): boolean {
  return name.length <= LONGEST_LABEL && METADATA_LABELS.has(name)
}

/** The label that a token begins with, as printed; null where it begins with none. */
function labelOf(token: string): string | null {
  const head = /^[[【]?([^:：\]】]{2,20})/.exec(token)?.[0]
  if (head === undefined) return null
  return isMetadataLabel(squeezed(head).replace(/^[[【]/, '')) ? head : null
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00a0\u3000\ufeff\u200b]+/g, '')
}
