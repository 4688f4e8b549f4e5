import { expect, it } from 'vitest'
import { withPages } from '../../src/tree/pages.ts'

it('each place of a paged source carries the page of its first line; what is no place stays as it is', () => {
  const document = { title: 'A', sections: [{ title: 'B', line: 2, endLine: 3 }], numbers: [{ line: 3, raw: '5' }] }
  expect(withPages(document, [1, 1, 2])).toEqual({ title: 'A', sections: [{ title: 'B', line: 2, endLine: 3, page: 1 }], numbers: [{ line: 3, raw: '5' }] })
})
