import { describe, it } from 'vitest'
import { format } from '../../src/read/formats/pdf.ts'
import { gridLines, utf8 } from './build.ts'
import { fuzz } from './mutate.ts'

/** A page of Latin text and a ruled table: no character maps have to be unpacked for it. */
const content = `0.5 w ${gridLines([90, 190, 290], [700, 680, 660]).map(([a, b, c, d]) => `${a} ${b} m ${c} ${d} l S`).join(' ')} BT /F 12 Tf 95 685 Td (Bed) Tj 100 0 Td [(Tar) -20 (get)] TJ -100 -60 Td (1. Health plan) Tj ET`
const small = utf8(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`)

describe('mutated bytes of a PDF', () => {
  it('give a valid result or a diagnostic, never a throw, never a hang', () => fuzz(format, [small]), 900_000)
})
