import * as z from 'zod/mini'

/**
 * The fields every file shares. `told()` puts one sentence on a field: it is the docstring of the field and the
 * description in the published JSON Schema, so the two cannot differ.
 */
export const told = (description: string) => z.describe(description)

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const CODE = /^[A-Z]{2,5}$/
const OBSERVATION_PERIOD = /^\d{4}(-01\/02|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
const SPAN = /^\d{4}-(0[1-9]|1[0-2]|01\/(0[2-9]|1[0-2]))$/
const YEARS = /^\d{4}\/\d{4}$/
const ROUGH_DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

export const text = z.string().check(z.minLength(1))
export const id = z.string().check(z.regex(ID), told('Kebab-case id, unique in its file.'))
export const day = z.iso.date().check(told('A day, YYYY-MM-DD.'))
export const roughDay = z
  .string()
  .check(z.regex(ROUGH_DAY), told('A day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY.'))
export const observationPeriod = z
  .string()
  .check(
    z.regex(OBSERVATION_PERIOD),
    told(
      'What the figure describes: YYYY, YYYY-MM, YYYY-MM-DD (a step), or YYYY-01/02 for January and February together.',
    ),
  )
export const span = z
  .string()
  .check(z.regex(SPAN), told('A month YYYY-MM, or months from January on, cumulative: YYYY-01/11.'))
export const years = z.string().check(z.regex(YEARS), told('An average of years: 2021/2024.'))

export const countryCode = z.string().check(z.regex(CODE), told('A code of countries.json.'))
export const topicId = id.check(told('An id of topics.json.'))
export const topicIds = z.array(topicId).check(told('Ids of topics.json.'))
export const countryCodes = z.array(countryCode).check(told('Codes of countries.json.'))
export const roundId = id.check(told('An id of rounds.json.'))
export const personId = id.check(told('An id of people.json.'))
export const sourceIds = z.array(id).check(z.minLength(1), told('Who says so: ids of sources.json, at least one.'))

export const tier = z
  .enum(['A', 'B', 'C', 'D'])
  .check(
    told(
      'A official body or its data; B wire service, established outlet, law firm or research body; C republisher or aggregator; D unaudited note, transcription, machine-written page or test host.',
    ),
  )
export type Tier = z.infer<typeof tier>

export const confidence = z
  .enum(['high', 'medium', 'low'])
  .check(told('At most medium where all sources are tier C or D, low where all are tier D.'))
export const valueStatus = z
  .enum(['reported', 'derived'])
  .check(told('Reported by the source, or derived by arithmetic from what it reports.'))
export const side = z.enum(['US', 'CN', 'CA', 'EU', 'other']).check(told('The side a person speaks for.'))
export type Side = z.infer<typeof side>
export const flow = z.enum(['exports', 'imports']).check(told('Direction, seen from the reporter.'))

export const released = day.check(told('Day on which the figure became public.'))
export const releasedBasis = z
  .enum(['calendar', 'source', 'inputs', 'lag'])
  .check(
    told(
      'How the day is known. calendar: release day of the publisher; source: first dated source after the period, or the announcement of a tariff step; inputs: latest release among the inputs of a derived value; lag: usual delay, so the day is approximate.',
    ),
  )
export const known = day.check(told('First day on which this could be told; never shown before it.'))

/** Undated prose beside a record. It may name later days: ask `namesLaterDay` before showing it with hindsight off. */
export const note = z.nullable(text).check(told('Undated remark, may name later days; null where there is none.'))

/** A sentence, the first day on which it held, and who says so. Lists of them are in date order. */
export const statement = z.object({ known, text, sourceIds })
export type Statement = z.infer<typeof statement>

/**
 * A link, or null. Only http and https survive: any other scheme in a file is dropped, its record stays and is shown
 * without a link.
 */
export const url = z
  .pipe(z.nullable(z.string()), z.transform(toWebAddress))
  .check(z.meta({ format: 'uri', description: 'An http or https address, or null where no public page is known.' }))

function toWebAddress(value: string | null): string | null {
  return value !== null && /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value) ? value : null
}
