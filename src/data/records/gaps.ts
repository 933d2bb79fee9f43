import * as z from 'zod/mini'
import { id, known, text, told, topicId } from '#src/data/fields.ts'

/** What was looked for and not found. It has no source: it is about the files themselves. */
export const gap = z.object({
  id,
  topic: topicId,
  text: text.check(told('What is missing.')),
  known: known.check(told('Day on which the data closed.')),
})
export type Gap = z.infer<typeof gap>
