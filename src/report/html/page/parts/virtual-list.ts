/** A list of equal rows that draws what is in view; short lists are drawn whole. */
import { h } from '../dom.ts'
import { DRAW_ALL, visibleRows } from '../model/visible.ts'

export interface VirtualList<T> {
  element: HTMLElement
  show(items: readonly T[]): void
  /** Brings an item into view and draws it. */
  reveal(at: number): void
  /** Draws anew what is in view. */
  redraw(): void
}

/** `height`: of one row, as the styles give it to rows of long lists. */
export function virtualList<T>(label: string, height: number, row: (item: T, at: number) => HTMLElement): VirtualList<T> {
  let items: readonly T[] = []
  let drawn = ''
  const list = h('ol', { class: 'rows' })
  const element = h('div', { class: 'virtual', role: 'region', 'aria-label': label, tabindex: 0, onscroll: () => draw() }, list)
  const draw = (anew = false): void => {
    const all = items.length <= DRAW_ALL
    const [first, last] = all ? [0, items.length] : visibleRows(element.scrollTop, element.clientHeight || 800, height, items.length)
    if (!anew && drawn === `${first}-${last}`) return
    drawn = `${first}-${last}`
    element.classList.toggle('windowed', !all)
    list.style.height = all ? '' : `${items.length * height}px`
    list.replaceChildren(...items.slice(first, last).map((item, i) => {
      const child = h('li', { 'aria-setsize': items.length, 'aria-posinset': first + i + 1 }, row(item, first + i))
      if (!all) child.style.top = `${(first + i) * height}px`
      return child
    }))
  }
  const reveal = (at: number): void => {
    if (at < 0) return
    if (items.length > DRAW_ALL) {
      const top = at * height
      if (top < element.scrollTop || top + height > element.scrollTop + element.clientHeight) element.scrollTop = Math.max(0, top - element.clientHeight / 3)
      draw()
    } else {
      const child = list.children[at]
      if (child instanceof HTMLElement && (child.offsetTop < element.scrollTop || child.offsetTop + child.offsetHeight > element.scrollTop + element.clientHeight)) element.scrollTop = Math.max(0, child.offsetTop - element.clientHeight / 3)
    }
  }
  return { element, show: (next) => { items = next; element.scrollTop = 0; draw(true) }, reveal, redraw: () => draw(true) }
}
