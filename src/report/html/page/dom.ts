/**
 * Elements, made by hand: text goes in as text and never as markup, so nothing that a plan says can become an
 * element, and an address is always one of the page's own (#…).
 */

export type Child = Node | string | number | null | undefined | false | readonly Child[]
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined | ((event: never) => void)>>

export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes | null = null, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  setAttributes(element, attributes)
  append(element, children)
  return element
}

export function svg<K extends keyof SVGElementTagNameMap>(tag: K, attributes: Attributes | null = null, ...children: Child[]): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  setAttributes(element, attributes)
  append(element, children)
  return element
}

function setAttributes(element: Element, attributes: Attributes | null): void {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener)
    else if (name === 'href' && !String(value).startsWith('#')) throw new RangeError(`Unexpected address ${String(value)}, expected one of this page (#…)`)
    else element.setAttribute(name, value === true ? '' : String(value))
  }
}

export function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue
    if (Array.isArray(child)) append(element, child as readonly Child[])
    else element.append(child instanceof Node ? child : String(child))
  }
}

/** Words of a plan: marked as Chinese, for the right glyphs and the right voice. */
export const printed = (text: Child, name = ''): HTMLElement => h('span', { lang: 'zh-CN', class: name === '' ? null : name }, text)

/** Class names that hold. */
export const classes = (...names: (string | false | null | undefined)[]): string => names.filter((name) => typeof name === 'string' && name !== '').join(' ')
