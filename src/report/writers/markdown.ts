/** Text of a plan inside Markdown: shown as printed, never read as markup. */

/** For running text and table cells: Markdown's and HTML's signs escaped, line ends closed. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>#|~&!]/g, (sign) => (sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : sign === '&' ? '&amp;' : `\\${sign}`)).replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1')
}

/** For a line of a code block: only a fence of its own could end it. */
export const escapeCode = (text: string): string => oneLine(text).replace(/`{3,}/g, '``')

/** Line separators of every kind are spaces. */
const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029\u0085\t]+/g, ' ').trim()
