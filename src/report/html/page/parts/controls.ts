/** Small controls that several views have: search, choice, switches. */
import { h } from '../dom.ts'
import type { Child } from '../dom.ts'

export function searchBox(label: string, value: string, change: (words: string) => void): HTMLInputElement {
  const input: HTMLInputElement = h('input', { type: 'search', class: 'search', placeholder: label, 'aria-label': label, autocomplete: 'off', spellcheck: 'false', oninput: () => change(input.value) })
  input.value = value
  return input
}

export function choice(label: string, options: readonly (readonly [value: string, text: string])[], value: string, change: (value: string) => void): HTMLElement {
  const select: HTMLSelectElement = h('select', { onchange: () => change(select.value) }, options.map(([key, text]) => h('option', { value: key }, text)))
  select.value = value
  return h('label', { class: 'choice' }, h('span', null, label), select)
}

/** A button that is on or off. */
export function toggle(content: Child, on: boolean, change: (on: boolean) => void, name = ''): HTMLButtonElement {
  const button: HTMLButtonElement = h('button', { type: 'button', class: `toggle ${name}`, 'aria-pressed': String(on), onclick: () => {
    const now = button.getAttribute('aria-pressed') !== 'true'
    button.setAttribute('aria-pressed', String(now))
    change(now)
  } }, content)
  return button
}

export function check(label: Child, on: boolean, change: (on: boolean) => void): HTMLElement {
  const input: HTMLInputElement = h('input', { type: 'checkbox', onchange: () => change(input.checked) })
  input.checked = on
  return h('label', { class: 'check' }, input, h('span', null, label))
}

/** A set with a value put in or taken out. */
export function withMember<T>(set: ReadonlySet<T>, value: T, member: boolean): Set<T> {
  const next = new Set(set)
  if (member) next.add(value)
  else next.delete(value)
  return next
}
