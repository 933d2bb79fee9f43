import * as z from 'zod/mini'
import {
  confidence,
  countryCode,
  countryCodes,
  day,
  id,
  note,
  personId,
  roundId,
  sourceIds,
  text,
  told,
  topicIds,
} from '#src/data/fields.ts'

/** Something that happened, or is scheduled to, on a day. Known from its date; in date order. */
export const event = z.object({
  id,
  date: day.check(told('The day; day 1 of the month where only the month is known.')),
  endDate: z.nullable(day).check(told('Last day of something longer; null for one day.')),
  datePrecision: z.enum(['day', 'approximate']).check(told('approximate: known by month, or the day is inferred.')),
  title: text.check(told('What happened, one line.')),
  note,
  actor: z.array(countryCode).check(told('Who acted, codes of countries.json; empty where neither side did.')),
  topics: topicIds,
  tags: z.array(text).check(told('Finer words. "scheduled" marks what lies after the closing of the data.')),
  countries: countryCodes,
  personIds: z.array(personId).check(told('People named; for talks, the listed delegations.')),
  roundId: z.nullable(roundId).check(told('The round it belongs to.')),
  relatedRoundId: z.nullable(roundId).check(told('The round it led up to.')),
  confidence,
  sourceIds,
})
export type TradeEvent = z.infer<typeof event>
