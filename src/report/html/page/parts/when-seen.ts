/** Fills an element when it comes near the view, or when it is told to (before printing). */

export function whenSeen<T extends HTMLElement>(element: T, height: number, fill: (element: T) => void): T {
  const done = (): void => {
    observer.disconnect()
    if (!element.hasAttribute('data-unseen')) return
    element.removeAttribute('data-unseen')
    element.style.minHeight = ''
    fill(element)
  }
  const observer = new IntersectionObserver((entries) => { if (entries.some((entry) => entry.isIntersecting)) done() }, { rootMargin: '600px' })
  element.setAttribute('data-unseen', '')
  element.style.minHeight = `${height}px`
  element.addEventListener('fill', done)
  observer.observe(element)
  return element
}

/** Fills all that has not been seen yet. */
export function fillAll(within: ParentNode): void {
  for (const element of within.querySelectorAll('[data-unseen]')) element.dispatchEvent(new Event('fill'))
}
