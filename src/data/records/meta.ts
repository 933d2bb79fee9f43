import * as z from 'zod/mini'
import { day, id, observationPeriod, text, told } from '#src/data/fields.ts'

/** The files as a whole: their version, the day they closed, what they cover. */
export const meta = z.object({
  title: text,
  version: text.check(told('Changes whenever any file does.')),
  dataDate: day.check(told('The day the data closed; nothing later is known.')),
  coverage: z
    .array(z.object({ label: text, window: text, seriesIds: z.array(id) }))
    .check(told('What is covered, in words; every series is in one row.')),
  windows: z
    .array(
      z.object({
        seriesId: id,
        from: observationPeriod,
        to: observationPeriod,
        observations: z.int(),
        missing: z
          .array(observationPeriod)
          .check(told('Months or years between from and to without a row; a two-month row covers both its months.')),
      }),
    )
    .check(told('First and last period of each series, and its gaps, counted from the observations.')),
})
export type Meta = z.infer<typeof meta>
