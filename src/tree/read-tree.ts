/**
 * What a reader returns, whatever the format was: an mdast tree with positions.
 * Offsets and lines count in ReadResult.text. Beyond mdast, cells carry their spans in `data`,
 * and a cell has one text child a source line.
 */
import type { Diagnostic } from '../schema/shared.ts'
import type { Position } from './plan-tree.ts'

export interface ReadText { type: 'text'; value: string; position: Position }
export interface ReadStrong { type: 'strong'; children: ReadText[]; position: Position }
export type ReadInline = ReadText | ReadStrong
export interface ReadParagraph { type: 'paragraph'; children: ReadInline[]; position: Position; data?: { page?: number } }
export interface ReadHeading { type: 'heading'; depth: number; children: ReadInline[]; position: Position }
export interface ReadCell { type: 'tableCell'; children: ReadText[]; position: Position; data?: { rowSpan?: number; colSpan?: number } }
/** In a table without rulings; a diagnostic says so. unclear: why its cells could not be told apart, so that nothing is read from it; guess: what could be meant otherwise. */
export interface ReadRow { type: 'tableRow'; children: ReadCell[]; position: Position; data?: { unclear?: string; guess?: string } }
/**
 * dialect: how its cells arrived. 'spans': the grid is known, spans are in the cells' data (docx, html, pdf, xlsx);
 * 'gfm': a pipe table, merged cells are empty; 'tab-cells': one cell a line, spans lost, rows may be short.
 */
export interface ReadTable { type: 'table'; children: ReadRow[]; position: Position; data: { dialect: string; page?: number } }
export type ReadBlock = ReadParagraph | ReadHeading | ReadTable
export interface ReadRoot { type: 'root'; children: ReadBlock[] }

/** A stretch of the text that is no text of the plan, by name: page-number, running-head. */
export interface Leftover { name: string; start: number; end: number }

export interface ReadResult {
  root: ReadRoot
  /** The text that lines and offsets count in. For text formats the decoded source itself. */
  text: string
  /** tika-text, plain-text, markdown, docx, … */
  format: string
  dialect: string
  /** utf-8, gb18030, … ; for containers the encoding of their text. */
  encoding: string
  diagnostics: Diagnostic[]
  /** Page of each line of the text (pages[line - 1]; 0 where none is known); only for paged sources (PDF). */
  pages?: number[]
  /** What stands in no block and is no white space; only where the reader left something out. */
  leftovers?: Leftover[]
}
