/** The same indicator across tables, documents and levels: out/links.json. */
import { z } from 'zod'

/** Which way is better: higher (density), lower (mortality); null where the data does not say. */
export const better = z.enum(['higher', 'lower']).nullable()
export type Better = z.infer<typeof better>

export const linkMember = z.object({
  document: z.string().describe('Id of the plan.'),
  indicator: z.string().optional().describe('Id of the table row; absent where the member is a statement.'),
  statement: z.string().optional().describe('Id of the statement; absent where the member is a table row.'),
  line: z.int().describe('Its first line.'),
  name: z.string().describe('Its name as printed there.'),
  evidence: z.array(z.string()).describe('Names of the rules that tied it in.')
})
export type LinkMember = z.infer<typeof linkMember>

export const linkGroup = z.object({
  key: z.string().describe('What the names have in common; stays when members come and go.'),
  name: z.string().describe('The name that most members have.'),
  unit: z.string().nullable().describe('The unit that most members have; null where none is printed.'),
  better: better.describe('Which way is better: higher (density), lower (mortality); null where nothing says so.'),
  betterReason: z.string().optional().describe('Why that way is better; absent where the direction is not known.'),
  members: z.array(linkMember).describe('Two or more rows and statements.')
}).meta({ id: 'LinkGroup' })
export type LinkGroup = z.infer<typeof linkGroup>

export const links = z.object({ groups: z.array(linkGroup).describe('One an indicator that occurs in two places or more.') }).meta({ id: 'Links' })
export type Links = z.infer<typeof links>
