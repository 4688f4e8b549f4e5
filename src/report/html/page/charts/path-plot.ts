/** One plan's way with one indicator, 2020 → 2025 → 2027: years along, values up, bounds as arrows. */
import type { App } from '../app.ts'
import { svg } from '../dom.ts'
import { pathOf } from '../model/plot-data.ts'
import type { PlotMark } from '../model/plot-data.ts'
import { niceScale } from '../model/scale.ts'
import { percent } from './dot-plot.ts'

const HEIGHT = 128
const TOP = 40
const BOTTOM = 96
/** Longer values are cut; the whole stands in the plan, one click away. */
const LONGEST = 9
/** Part of the width kept free at either end, for the labels. */
const MARGIN = 0.14

/** Null where fewer than two years have a number. */
export function pathPlot(app: App, marks: readonly PlotMark[]): SVGElement | null {
  const drawn = marks.filter((mark) => mark.point !== null && mark.year !== null && mark.role !== 'standard')
  const years = [...new Set(drawn.map((mark) => mark.year!))].sort((a, b) => a - b)
  if (years.length < 2) return null
  const [first, last] = [years[0]!, years.at(-1)!]
  const scale = niceScale(drawn.flatMap((mark) => [mark.point!.low, mark.point!.high]))
  const x = (year: number): string => percent(MARGIN + ((year - first) / (last - first)) * (1 - 2 * MARGIN))
  const y = (value: number): number => BOTTOM - scale.at(value) * (BOTTOM - TOP)
  const path = pathOf(marks)
  const words = drawn.map((mark) => `${mark.year} ${app.t(`role.${mark.role}`)} ${mark.text}`).join('; ')
  return svg('svg', { class: 'path-plot', width: '100%', height: HEIGHT, role: 'img', 'aria-label': words },
    years.map((year) => [
      svg('line', { class: 'grid', x1: x(year), x2: x(year), y1: TOP - 8, y2: BOTTOM + 8 }),
      svg('text', { class: 'year', x: x(year), y: HEIGHT - 6, 'text-anchor': 'middle' }, year)
    ]),
    path.slice(1).map((mark, i) => svg('line', { class: 'path', x1: x(path[i]!.year!), y1: y(path[i]!.point!.low), x2: x(mark.year!), y2: y(mark.point!.low) })),
    drawn.map((mark) => dot(mark, x(mark.year!), y(mark.point!.low), !path.includes(mark))),
    path.map((mark) => svg('text', { class: 'value', x: x(mark.year!), y: y(mark.point!.low) - (mark.point!.bound === 'least' ? 20 : 10), 'text-anchor': 'middle' }, cut(mark.text))))
}

const cut = (text: string): string => ([...text].length > LONGEST ? `${[...text].slice(0, LONGEST - 1).join('')}…` : text)

function dot(mark: PlotMark, x: string, y: number, past: boolean): SVGElement {
  const way = mark.point!.bound === 'least' ? -1 : mark.point!.bound === 'most' ? 1 : 0
  return svg('svg', { class: `dot ${past ? 'past' : mark.role}`, x, y, overflow: 'visible' },
    way !== 0 && svg('path', { class: 'bound', d: `M0 0V${way * 15}M-3.5 ${way * 11.5}l3.5 ${way * 3.5}l3.5 ${way * -3.5}` }),
    past ? svg('line', { class: 'tick', x1: -7, x2: 7, y1: 0, y2: 0 }) : svg('circle', { r: 4.5 }))
}
