/** The least that reading the Markdown seed can cost: remark-parse and remark-gfm alone, no work on what they return. */
import { readFileSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

unified().use(remarkParse).use(remarkGfm).parse(readFileSync('seeds/quzhou-health-plan.txt', 'utf8'))
