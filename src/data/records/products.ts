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
  topicIds,
  valueStatus,
} from '#src/data/fields.ts'

/**
 * China's trade with the US in one group of products. Groups by country are public on about the 20th of the month
 * after, not with the headline.
 */
export const productTrade = z.object({
  id,
  period: span,
  flow,
  reporter: countryCode,
  partner: countryCode,
  product: text.check(told('Group of products.')),
  valueUsdBn: z.number().check(told('USD billion.')),
  yoyPercent: z.nullable(z.number()).check(told('Change on the same period a year earlier, percent.')),
  topics: topicIds,
  status: valueStatus,
  released,
  releasedBasis,
  sourceIds,
})
export type ProductTrade = z.infer<typeof productTrade>
