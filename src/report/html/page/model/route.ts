/** The address of a view, kept in the part behind #. */

export type Route =
  | { view: 'overview' }
  | { view: 'findings'; finding: string | null }
  | { view: 'matrix' }
  | { view: 'targets'; document: string | null }
  | { view: 'source'; document: string | null; line: number | null }

export type ViewName = Route['view']
export const VIEWS: readonly ViewName[] = ['overview', 'findings', 'matrix', 'targets', 'source']

/** '#finding-235f' → that finding; anything unknown is the overview. */
export function readRoute(hash: string): Route {
  const text = hash.replace(/^#/, '')
  if (text.startsWith('finding-')) return { view: 'findings', finding: decode(text.slice('finding-'.length)) }
  const [view = '', document, place] = text.split('/')
  const name = document === undefined || document === '' ? null : decode(document)
  switch (view) {
    case 'findings': return { view, finding: null }
    case 'matrix': return { view }
    case 'targets': return { view, document: name }
    case 'source': return { view, document: name, line: /^L\d+$/.test(place ?? '') ? Number(place!.slice(1)) : null }
    default: return { view: 'overview' }
  }
}

export const findingHref = (id: string): string => `#finding-${encodeURIComponent(id)}`
export const sourceHref = (document: string, line?: number): string => `#source/${encodeURIComponent(document)}${line === undefined ? '' : `/L${line}`}`
export const targetsHref = (document: string | null): string => (document === null ? '#targets' : `#targets/${encodeURIComponent(document)}`)

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
