import * as z from 'zod/mini'
import { id, text, told } from '#src/data/fields.ts'

/** A word of the closed vocabulary by which everything can be filtered. */
export const topic = z.object({
  id,
  name: text.check(told('Full name.')),
  short: text.check(told('Short name, for a filter or a mark.')),
  description: text.check(told('What it covers.')),
})
export type Topic = z.infer<typeof topic>
