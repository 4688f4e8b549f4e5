/** How far the cells of a table reach whose rows cannot be told apart: short lines and lines of several cells, down to the next sentence or heading. */
import { readMarker } from '../../segment/markers.ts'
import { NATURES } from '../../tables/headings.ts'
import type { Printed } from './hard-wrap.ts'

/** Lines of several cells. */
const PARTED = /\S(?: {2,}|\t)\S/
const ENDS = /^(?:附?表\s?[A-Z]?[.\-]?\d|图\s?[A-Z]?[.\-]?\d|注\s*[：:]|附[件录]|专\s?栏|资料来源|数据来源)/
/** A figure, a dash, or a word that stands for one, alone in its cell. */
const FIGURE = /^(?=.*[\d—–-])[\d.,，%％‰≥≤<>＜＞±+—–\-/～~〔〕（）()［］万亿以上下内约左右达到每千人\s]{1,18}$/
const REST = /^(?:性|年|[%％‰]|预期|约束|完成|达标|已?实现)$/
/** Longest text of a cell that is short beyond doubt, and of one that figures follow. */
const SHORT = 14
const LONG = 45
/** Lines in which a figure has to follow. */
const NEAR = 4
/** Fewest lines, and lines with figures, of a table. */
const FEW_LINES = 5
const FEW_FIGURES = 3

/** Index behind the last cell of the table whose head is at lines[at]; `at` where hardly any figure follows. */
export function cellRegionEnd(lines: readonly Printed[], at: number): number {
  let to = at + 1
  let figures = 0
  for (let i = at + 1; i < lines.length && isCell(lines, i); i++) {
    if (isFigures(lines[i]!.text)) {
      figures++
      to = i + 1
    } else if (REST.test(lines[i]!.text)) to = i + 1
  }
  return figures >= FEW_FIGURES && to - at >= FEW_LINES ? to : at
}

/** How many lines with figures stand between two indices. */
export function countFigures(lines: readonly Printed[], from: number, to: number): number {
  let figures = 0
  for (let i = from; i < to; i++) if (isFigures(lines[i]!.text)) figures++
  return figures
}

function isFigures(text: string): boolean {
  return FIGURE.test(text) || NATURES.test(text) || (PARTED.test(text) && /\d/.test(text))
}

function isCell(lines: readonly Printed[], i: number): boolean {
  const { text } = lines[i]!
  const marker = readMarker(text)
  if (ENDS.test(text) || (marker !== null && (marker.rank < 4 || marker.kind === 'decimal'))) return false
  if (PARTED.test(text)) return true
  if (text.length > LONG || /[。；]/.test(text)) return false
  // 一、健康水平 can head rows; a section's heading is followed by sentences.
  return (text.length <= SHORT && marker === null) || figureFollows(lines, i)
}

function figureFollows(lines: readonly Printed[], i: number): boolean {
  for (let j = i + 1; j < lines.length && j <= i + NEAR; j++) {
    if (isFigures(lines[j]!.text)) return true
    if (lines[j]!.text.length > LONG || /[。；]/.test(lines[j]!.text)) return false
  }
  return false
}
