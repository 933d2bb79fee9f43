import * as z from 'zod/mini'
import { id, note, roughDay, text, tier, told, url } from '#src/data/fields.ts'

/** A page, file or notice that says so. Every other record points here. */
export const source = z.object({
  id,
  publisher: text.check(told('Who published it.')),
  title: text.check(told('Headline or title as published, in its own language.')),
  url,
  published: z.nullable(roughDay).check(told('When it was published, as exact as known; null where unknown.')),
  tier,
  stateMedia: z.boolean().check(told('State media, or a page with its text. Says nothing about the tier.')),
  note: note.check(
    told('How it was read, or what it is, where that matters. Shown in place of a link where url is null.'),
  ),
})
export type Source = z.infer<typeof source>
