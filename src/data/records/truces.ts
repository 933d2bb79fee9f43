import * as z from 'zod/mini'
import { confidence, day, id, note, roundId, sourceIds, text, told } from '#src/data/fields.ts'

/** A period in which the higher duties are suspended. One follows the other without a gap. */
export const truce = z.object({
  id,
  start: day.check(told('First day in force.')),
  end: day.check(told('Day on which it ends, no longer in force.')),
  announced: day.check(told('Day from which it is known.')),
  name: text.check(told('Short name.')),
  confidence: confidence.check(told('Low: reported by unaudited notes only, not to be shown as settled.')),
  note,
  roundId: z.nullable(roundId).check(told('The round it came from.')),
  sourceIds,
})
export type Truce = z.infer<typeof truce>
