import * as z from 'zod/mini'
import { countryCode, note, sourceIds, text, told } from '#src/data/fields.ts'

/** A country or region in use anywhere in the files. ASEAN, AFR, LATAM and EU are groups of countries. */
export const country = z.object({
  code: countryCode.check(told('Two letters (ISO 3166), or ASEAN, AFR (Africa), LATAM (Latin America), EU.')),
  name: text.check(told('English name.')),
  nameZh: text.check(told('Chinese name.')),
  role: text.check(told('Its parts in the subject, split by "; ": party, host, third country, trade partner ...')),
  note,
  sourceIds,
})
export type Country = z.infer<typeof country>
