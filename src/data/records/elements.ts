import * as z from 'zod/mini'
import { day, id, note, sourceIds, text, told } from '#src/data/fields.ts'

const control = z.object({
  announcement: text.check(told('The notice.')),
  announced: day.check(told('Day of the notice.')),
  since: z.nullable(day).check(told('First day in force; null where it never applied.')),
  plannedStart: z.nullable(day).check(told('Start named in the notice, where it was suspended before.')),
  suspended: z.nullable(day).check(told('Day of the suspension.')),
  until: z.nullable(day).check(told('End of the suspension in the notice.')),
  reportedUntil: z.nullable(day).check(told('A later end, from unaudited notes only.')),
  reportedKnown: z.nullable(day).check(told('Day from which that later end was reported.')),
  status: z.enum(['in-force', 'suspended']).check(told('State when the data closed.')),
  note,
  sourceIds,
})

/** A rare earth under Chinese export control. */
export const element = z.object({
  symbol: z.string().check(z.regex(/^[A-Z][a-z]?$/), told('Chemical symbol.')),
  atomicNumber: z.int(),
  name: text.check(told('English name.')),
  nameZh: text.check(told('Chinese name.')),
  heavy: z
    .boolean()
    .check(
      told(
        'Heavy in the sense of the USGS, terbium to lutetium; China calls all seven of April 2025 medium and heavy.',
      ),
    ),
  control,
  uses: z.array(text).check(told('Main uses.')),
  priceUsdPerKg2025: z
    .nullable(z.number())
    .check(told('Price of the oxide in 2025, USD/kg; null where not published.')),
  priceSourceId: z.nullable(id).check(told('Source of the price.')),
  priceReleased: z.nullable(day).check(told('Day on which the price became public.')),
  sourceIds,
})
export type ControlledElement = z.infer<typeof element>
