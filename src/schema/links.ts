/** The same indicator across tables, documents and levels: out/links.json. */
import { z } from 'zod'

/** Which way is better: higher (density), lower (mortality); null where the data does not say. */
export const better = z.enum(['higher', 'lower']).nullable()
export type Better = z.infer<typeof better>

export const linkMember = z.object({
  document: z.string(),
  /** Id of the table row; absent where the member is a statement. */
  indicator: z.string().optional(),
  /** Id of the statement; absent where the member is a table row. */
  statement: z.string().optional(),
  line: z.int(),
  name: z.string(),
  /** Names of the rules that tied it in. */
  evidence: z.array(z.string())
})
export type LinkMember = z.infer<typeof linkMember>

export const linkGroup = z.object({
  key: z.string(),
  name: z.string(),
  unit: z.string().nullable(),
  better,
  /** Why that way is better; absent where the direction is not known. */
  betterReason: z.string().optional(),
  members: z.array(linkMember)
}).meta({ id: 'LinkGroup' })
export type LinkGroup = z.infer<typeof linkGroup>

export const links = z.object({ groups: z.array(linkGroup) }).meta({ id: 'Links' })
export type Links = z.infer<typeof links>
