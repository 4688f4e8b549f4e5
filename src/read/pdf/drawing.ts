/** What a page draws, from pdf.js's operator list: each character with its place, each ruling. Coordinates in points, y down. */
import { isDecoded, plainText } from './characters.ts'
import type { Pdf, PdfPage } from './open.ts'

export interface Char {
  text: string
  /** Left and right end of its advance. */
  left: number
  right: number
  /** Baseline. */
  y: number
  size: number
  /** Marked by the producer as no content (page numbers, running heads). */
  artifact: boolean
}

/** A horizontal or vertical stroke or thin bar. */
export interface Segment { left: number; right: number; top: number; bottom: number }
export interface Drawing { width: number; height: number; chars: Char[]; segments: Segment[]; /** Characters whose code means nothing. */ undecoded: number; images: number }

type Matrix = readonly [number, number, number, number, number, number]
interface Font { vertical?: boolean; fontMatrix?: number[] }
interface Glyph { unicode?: string; width?: number; isSpace?: boolean; vmetric?: number[] | null }
interface TextState { font: Font | null; size: number; direction: number; charSpacing: number; wordSpacing: number; scale: number; rise: number; leading: number }
/** A character before the page is turned: origin, advance and height as vectors. */
interface Mark { text: string; x: number; y: number; dx: number; dy: number; size: number; artifact: boolean }

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
/** Thickest bar that is a ruling, not a shaded area. */
const THICKEST = 3
const MOST_SEGMENTS = 50_000

/** Reads one page. Text at an angle to most of the page (watermarks) is left out; a page of turned text is turned upright. */
export async function readDrawing(page: PdfPage, operators: Pdf['operators']): Promise<Drawing> {
  const viewport = page.getViewport({ scale: 1 })
  const { fnArray, argsArray } = await page.getOperatorList()
  const reader = new DrawingReader(page, operators, viewport.transform as unknown as Matrix)
  for (let i = 0; i < fnArray.length; i++) reader.run(fnArray[i]!, (argsArray[i] ?? []) as unknown[])
  return turned(reader, viewport.width, viewport.height)
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return [a[0] * b[0] + a[2] * b[1], a[1] * b[0] + a[3] * b[1], a[0] * b[2] + a[2] * b[3], a[1] * b[2] + a[3] * b[3], a[0] * b[4] + a[2] * b[5] + a[4], a[1] * b[4] + a[3] * b[5] + a[5]]
}

class DrawingReader {
  readonly marks: Mark[] = []
  readonly segments: Segment[] = []
  undecoded = 0
  images = 0
  private readonly page: PdfPage
  private readonly actions: Map<number, (args: unknown[]) => void>
  private readonly strokes: ReadonlySet<number>
  private readonly fills: ReadonlySet<number>
  private ctm: Matrix
  private state: TextState = { font: null, size: 0, direction: 1, charSpacing: 0, wordSpacing: 0, scale: 1, rise: 0, leading: 0 }
  private readonly stack: { ctm: Matrix; state: TextState }[] = []
  private textMatrix: Matrix = IDENTITY
  private x = 0
  private y = 0
  private lineX = 0
  private lineY = 0
  private annotations = 0
  private readonly marked: boolean[] = []

  constructor(page: PdfPage, ops: Record<string, number>, base: Matrix) {
    this.page = page
    this.ctm = base
    const named: Record<string, (args: unknown[]) => void> = {
      save: () => void this.stack.push({ ctm: this.ctm, state: { ...this.state } }),
      restore: () => this.restore(),
      transform: (args) => this.transform(args as number[]),
      paintFormXObjectBegin: ([matrix]) => {
        this.stack.push({ ctm: this.ctm, state: { ...this.state } })
        if (isMatrix(matrix)) this.transform(matrix)
      },
      paintFormXObjectEnd: () => this.restore(),
      beginText: () => this.setTextMatrix(IDENTITY),
      setTextMatrix: ([matrix]) => isMatrix(matrix) && this.setTextMatrix(matrix as unknown as Matrix),
      setFont: ([name, size]) => this.setFont(name as string, size as number),
      setCharSpacing: ([value]) => void (this.state.charSpacing = value as number),
      setWordSpacing: ([value]) => void (this.state.wordSpacing = value as number),
      setHScale: ([value]) => void (this.state.scale = (value as number) / 100),
      setTextRise: ([value]) => void (this.state.rise = value as number),
      setLeading: ([value]) => void (this.state.leading = -(value as number)),
      moveText: ([x, y]) => this.move(x as number, y as number),
      setLeadingMoveText: ([x, y]) => {
        this.state.leading = y as number
        this.move(x as number, y as number)
      },
      nextLine: () => this.move(0, this.state.leading),
      showText: ([glyphs]) => this.show(glyphs as (Glyph | number)[]),
      beginMarkedContent: ([tag]) => void this.marked.push(isArtifact(tag)),
      beginMarkedContentProps: ([tag]) => void this.marked.push(isArtifact(tag)),
      endMarkedContent: () => void this.marked.pop(),
      beginAnnotation: () => void this.annotations++,
      endAnnotation: () => void this.annotations--,
      constructPath: ([op, data, box]) => this.path(op as number, data, box),
      paintImageXObject: () => void this.images++,
      paintInlineImageXObject: () => void this.images++,
      paintImageMaskXObject: () => void this.images++
    }
    this.actions = new Map(Object.entries(named).flatMap(([name, action]) => (ops[name] === undefined ? [] : [[ops[name], action] as const])))
    const numbers = (names: string[]): Set<number> => new Set(names.flatMap((name) => ops[name] ?? []))
    this.strokes = numbers(['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'])
    this.fills = numbers(['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'])
  }

  run(op: number, args: unknown[]): void {
    this.actions.get(op)?.(args)
  }

  private restore(): void {
    const saved = this.stack.pop()
    if (saved) ({ ctm: this.ctm, state: this.state } = saved)
  }

  private transform(matrix: ArrayLike<number>): void {
    this.ctm = multiply(this.ctm, matrix as unknown as Matrix)
  }

  private setTextMatrix(matrix: Matrix): void {
    this.textMatrix = matrix
    this.x = this.y = this.lineX = this.lineY = 0
  }

  private move(x: number, y: number): void {
    this.x = this.lineX += x
    this.y = this.lineY += y
  }

  private setFont(name: string, size: number): void {
    this.state.font = this.page.commonObjs.has(name) ? (this.page.commonObjs.get(name) as Font) : null
    this.state.direction = size < 0 ? -1 : 1
    this.state.size = Math.abs(size)
  }

  private show(glyphs: (Glyph | number)[]): void {
    if (!Array.isArray(glyphs)) return
    const { font, size, direction, charSpacing, wordSpacing, scale, rise } = this.state
    const vertical = font?.vertical === true
    const matrix = multiply(this.ctm, this.textMatrix)
    const unit = size * (font?.fontMatrix?.[0] ?? 0.001)
    const height = size * Math.hypot(matrix[2], matrix[3])
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        if (vertical) this.y += (glyph * size) / 1000
        else this.x -= ((glyph * size) / 1000) * scale
        continue
      }
      const spacing = (glyph.isSpace ? wordSpacing : 0) + charSpacing
      const width = (glyph.width ?? 0) * unit
      if (this.annotations === 0) this.mark(glyph.unicode ?? '', matrix, vertical ? size : width * scale * direction, rise, height)
      if (vertical) this.y += (glyph.vmetric?.[0] ?? -1000) * unit - spacing * direction
      else this.x += (width + spacing * direction) * scale
    }
  }

  private mark(unicode: string, m: Matrix, advance: number, rise: number, size: number): void {
    const text = plainText(unicode)
    if (!isDecoded(text)) {
      this.undecoded++
      return
    }
    const y = this.y + rise
    this.marks.push({ text, x: m[0] * this.x + m[2] * y + m[4], y: m[1] * this.x + m[3] * y + m[5], dx: m[0] * advance, dy: m[1] * advance, size, artifact: this.marked.includes(true) })
  }

  /** Straight pieces of a painted path: moveTo 0, lineTo 1, curveTo 2, quadratic 3, close 4. */
  private path(op: number, data: unknown, box: unknown): void {
    const stroked = this.strokes.has(op)
    if ((!stroked && !this.fills.has(op)) || this.annotations > 0) return
    const numbers = (Array.isArray(data) ? data[0] : null) as ArrayLike<number> | null
    if (!numbers || typeof numbers.length !== 'number' || this.segments.length > MOST_SEGMENTS) return
    if (!stroked) return this.bar(box)
    let from: [number, number] = [0, 0]
    let start = from
    for (let i = 0; i < numbers.length; ) {
      const command = numbers[i++]!
      const points = command === 2 ? 6 : command === 3 ? 4 : command === 4 ? 0 : 2
      const to: [number, number] = command === 4 ? start : [numbers[i + points - 2] ?? 0, numbers[i + points - 1] ?? 0]
      if (command === 1 || command === 4) this.line(from, to)
      if (command === 0) start = to
      from = to
      i += points
    }
    // A thin bar that is filled and stroked, drawn as a rectangle, gives its long sides: they fall on one line.
  }

  private point(x: number, y: number): [number, number] {
    const m = this.ctm
    return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
  }

  private line(a: [number, number], b: [number, number]): void {
    const [x1, y1] = this.point(...a)
    const [x2, y2] = this.point(...b)
    if (Math.abs(x1 - x2) > 1 && Math.abs(y1 - y2) > 1) return
    this.segments.push({ left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) })
  }

  /** A filled area that is thin one way is a ruling; wide ones are shading. */
  private bar(box: unknown): void {
    const corners = box as ArrayLike<number> | null
    if (!corners || corners.length < 4) return
    const [x1, y1] = this.point(corners[0]!, corners[1]!)
    const [x2, y2] = this.point(corners[2]!, corners[3]!)
    const width = Math.abs(x1 - x2)
    const height = Math.abs(y1 - y2)
    if (Math.min(width, height) > THICKEST || Math.max(width, height) < THICKEST) return
    const x = (x1 + x2) / 2
    const y = (y1 + y2) / 2
    if (width >= height) this.segments.push({ left: Math.min(x1, x2), right: Math.max(x1, x2), top: y, bottom: y })
    else this.segments.push({ left: x, right: x, top: Math.min(y1, y2), bottom: Math.max(y1, y2) })
  }
}

function isMatrix(value: unknown): value is ArrayLike<number> {
  return typeof value === 'object' && value !== null && (value as ArrayLike<number>).length === 6
}

function isArtifact(tag: unknown): boolean {
  return tag === 'Artifact' || (typeof tag === 'object' && tag !== null && (tag as { name?: string }).name === 'Artifact')
}

/** Turns the page so that most of its text runs to the right, and drops what runs any other way. */
function turned(reader: DrawingReader, width: number, height: number): Drawing {
  const counts = [0, 0, 0, 0]
  for (const mark of reader.marks) counts[quarter(mark)]! += mark.text.trim() === '' ? 0 : 1
  const turn = counts.indexOf(Math.max(...counts))
  const place = (x: number, y: number): [number, number] => (turn === 0 ? [x, y] : turn === 1 ? [y, width - x] : turn === 2 ? [width - x, height - y] : [height - y, x])
  const chars: Char[] = []
  for (const mark of reader.marks) {
    if (quarter(mark) !== turn || mark.size < 1) continue
    const [left, y] = place(mark.x, mark.y)
    chars.push({ text: mark.text, left, right: left + Math.hypot(mark.dx, mark.dy), y, size: mark.size, artifact: mark.artifact })
  }
  const segments = reader.segments.map(({ left, right, top, bottom }): Segment => {
    const [x1, y1] = place(left, top)
    const [x2, y2] = place(right, bottom)
    return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) }
  })
  const sideways = turn === 1 || turn === 3
  return { width: sideways ? height : width, height: sideways ? width : height, chars, segments, undecoded: reader.undecoded, images: reader.images }
}

/** 0 to the right, 1 down, 2 to the left, 3 up; -1 at an angle. */
function quarter({ dx, dy }: Mark): number {
  const length = Math.hypot(dx, dy)
  if (length === 0) return 0
  if (Math.abs(dy) < length * 0.05) return dx > 0 ? 0 : 2
  if (Math.abs(dx) < length * 0.05) return dy > 0 ? 1 : 3
  return -1
}
