import * as z from 'zod/mini'
import { observationPeriod, released, releasedBasis, sourceIds, text, told, valueStatus } from '#src/data/fields.ts'

/** One figure of a series, in the unit of the series. Keys that do not apply are left out. */
export const observation = z.object({
  period: observationPeriod,
  value: z
    .nullable(z.number())
    .check(
      told(
        'Null only where the source gives a range, then in low and high. A month without a row is a gap, never zero.',
      ),
    ),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  qualifier: z.optional(text.check(told('more than, nearly ...'))),
  status: valueStatus,
  formula: z.optional(text.check(told('The arithmetic of a derived value, digits and operators only.'))),
  tableOnly: z.optional(
    z.boolean().check(told('A single January or February, moved by the Lunar New Year: for tables, not for lines.')),
  ),
  exactStep: z.optional(
    z.boolean().check(told('Tariffs: false where the change came earlier, on a day not read, or the day is inferred.')),
  ),
  released,
  releasedBasis,
  note: z.optional(text.check(told('Undated remark, may name later days.'))),
  sourceIds,
})
export type Observation = z.infer<typeof observation>
