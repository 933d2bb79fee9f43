import * as z from 'zod/mini'
import {
  countryCode,
  flow,
  id,
  released,
  releasedBasis,
  sourceIds,
  span,
  text,
  told,
  valueStatus,
} from '#src/data/fields.ts'

/**
 * China's trade with one partner, as reported by China Customs. Totals, the US, the EU, ASEAN and Africa come with the
 * headline release of the last month; single countries on about the 20th of the month after.
 */
export const partnerTrade = z.object({
  id,
  period: span,
  flow,
  partner: z.nullable(countryCode).check(told('Null for all partners together.')),
  label: text.check(told('Name of the partner.')),
  valueUsdBn: z.number().check(told('USD billion.')),
  yoyPercent: z
    .nullable(z.number())
    .check(told('Change on the same period a year earlier, percent; null where not reported.')),
  qualifier: z.nullable(text).check(told('about; null where the value is exact.')),
  status: valueStatus,
  released,
  releasedBasis,
  sourceIds,
})
export type PartnerTrade = z.infer<typeof partnerTrade>
