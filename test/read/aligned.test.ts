import { describe, expect, it } from 'vitest'
import { placeLabels } from '../../src/read/aligned/labels.ts'
import type { PlacedLabels } from '../../src/read/aligned/labels.ts'
import type { Piece } from '../../src/read/aligned/place.ts'
import { shareColumns } from '../../src/read/aligned/share-columns.ts'
import { shareLines } from '../../src/read/aligned/share.ts'

/** Places down a page; pages follow each other. */
const at = (page: number, ...ys: number[]): { y: number; page: number }[] => ys.map((y) => ({ y, page }))
const piece = (text: string, page: number, y: number): Piece<null> => ({ text, page, y, left: 0, right: 4, atoms: [], column: 0, span: 1, line: y })
const extents = (page: number, ...ys: number[]) => at(page, ...ys).map((row) => ({ ...row, top: row.y, bottom: row.y }))
const show = ({ labels, loose, uncertain }: PlacedLabels<null>) => ({
  labels: labels.map(({ row, cell }) => `${cell.stretches.map(({ text }) => text).join('')} ${row}+${cell.rowSpan}`),
  loose: loose.map(({ cell }) => cell.stretches.map(({ text }) => text).join('')),
  uncertain: [...uncertain].sort()
})

describe('lines of wrapped cells', () => {
  it('hang from the head of a row that a page’s end cuts, in the columns that end before it as well', () => {
    const rows = [...at(1, 2.5, 10), ...at(2, 65)]
    expect(shareLines(rows, [...at(1, 1, 2, 3, 4, 10, 11, 12), ...at(2, 63, 64, 65, 66, 67)], true, true)).toEqual({ counts: [4, 3, 5], uncertain: new Set() })
    expect(shareLines(rows, [...at(1, 1, 2, 3, 4, 10, 11, 12), ...at(2, 61, 62, 63, 64, 65, 66, 67)], true, true).counts).toEqual([4, 5, 5])
  })

  it('stay in the band that another column shows, since a row is one across the table', () => {
    const rows = at(1, 0, 4)
    const own = (...ys: number[]): { pieces: Piece<null>[]; filled: boolean } => ({ pieces: ys.map((y) => piece('字', 1, y)), filled: false })
    expect(shareLines(rows, at(1, 2), true, false).uncertain).toEqual(new Set([0, 1]))
    const { cells, uncertain } = shareColumns(rows, [own(-2, -1, 0, 1, 2, 3, 4, 5), own(2)])
    expect(cells.map((row) => row.map((pieces) => pieces.length))).toEqual([[5, 1], [3, 0]])
    expect(uncertain).toEqual(new Set())
  })
})

describe('labels of a merged column', () => {
  it('below each other are two where the lines of other cells are nearer', () => {
    expect(show(placeLabels([piece('水源', 1, 1.1), piece('管网', 1, 3.3)], extents(1, 0, 2.2, 2.4, 4.2), 0, 1))).toMatchObject({ loose: [] })
    expect(show(placeLabels([piece('水源', 1, 0.6), piece('管网', 1, 2.8)], extents(1, 0, 1.1, 2.2, 3.3), 0, 1))).toEqual({ labels: ['水源 0+2', '管网 2+2'], loose: [], uncertain: [] })
  })

  it('are given to no row where two labels could as well be one of two lines', () => {
    expect(show(placeLabels([piece('水源', 1, 0), piece('管网', 1, 1)], extents(1, 0, 1), 0, 1)).uncertain).toEqual([0, 1])
  })

  it('stand at the head of their rows where each is level with one and none is in the middle', () => {
    expect(show(placeLabels([piece('水源', 1, 0), piece('管网', 1, 4), piece('泵站', 1, 10)], extents(1, 0, 2, 4, 6, 8, 10), 0, 1))).toEqual({ labels: ['水源 0+2', '管网 2+3', '泵站 5+1'], loose: [], uncertain: [] })
  })

  it('are given to no row that both readings do not share', () => {
    expect(show(placeLabels([piece('水源', 1, 0), piece('管网', 1, 4)], extents(1, 0, 2, 4, 6), 0, 1))).toEqual({ labels: ['水源 0+1', '管网 2+2'], loose: [], uncertain: [1] })
  })

  it('stand in the first piece of what a page’s end cuts', () => {
    const rows = [...extents(1, 50, 52), ...extents(2, 60, 62, 64, 66)]
    expect(show(placeLabels([piece('水源', 1, 50), piece('管网', 2, 65)], rows, 0, 1))).toEqual({ labels: ['水源 0+4', '管网 4+2'], loose: [], uncertain: [] })
  })
})
