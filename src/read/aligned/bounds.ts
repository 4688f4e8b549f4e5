/** Lines around a table without rulings, by their words: its title, the unit of its values, what heads rows, what ends it. */
import { readMarker } from '../../segment/markers.ts'

const TITLE = /^(?:附?表|专栏)\s?[A-Z]?[.\-]?\s?[\d一二三四五六七八九十]/
const UNIT = /^[（(]?单位[：:]/
const ENDS = /^(?:附?表\s?[A-Z]?[.\-]?\d|图\s?[A-Z]?[.\-]?\d|注\s*[：:]|附[件录]|专\s?栏|资料来源|数据来源)/
const HEADS = /^[（(]?[一二三四五六七八九十]{1,3}(?:[）)]|、)/

/** 表1 主要指标. */
export function isTableTitle(text: string): boolean {
  return TITLE.test(text)
}

/** （单位：公顷） */
export function isUnitLine(text: string): boolean {
  return UNIT.test(text)
}

/** Whether a line ends any table: a caption, a note, an annex, a heading. */
export function endsTable(text: string): boolean {
  const marker = readMarker(text)
  return ENDS.test(text) || (marker !== null && (marker.rank < 4 || marker.kind === 'decimal'))
}

/** Whether a line can head the rows below it: 一、空间底线. */
export function headsRows(text: string): boolean {
  return HEADS.test(text)
}
