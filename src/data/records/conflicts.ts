import * as z from 'zod/mini'
import { id, known, sourceIds, text, told, topicId } from '#src/data/fields.ts'

/** Where sources differ, and what is used. */
export const conflict = z.object({
  id,
  topic: topicId,
  what: text.check(told('What differs.')),
  resolution: text.check(told('What is used, and why; "Open" where it cannot be told.')),
  known: known.check(told('First day on which the difference and its resolution could be told.')),
  about: z
    .array(text)
    .check(
      told(
        'What it is about, so that it can be told beside it: "series:<id>" (all of it) or "series:<id>@<period>", "event:<id>", "round:<id>", "issue:<id>", "claim:<id>", "truce:<id>", "production:<label>". Empty where it bears on no single record.',
      ),
    ),
  sourceIds,
})
export type Conflict = z.infer<typeof conflict>
