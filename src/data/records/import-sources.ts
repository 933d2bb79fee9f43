import * as z from 'zod/mini'
import { countryCode, id, released, sourceIds, text, told, valueStatus, years } from '#src/data/fields.ts'

/** Where US imports of rare earths come from, by the USGS. The shares of a product and period add up to 100. */
export const importSource = z.object({
  id,
  product: text.check(told('What is imported.')),
  period: years,
  country: z.nullable(countryCode).check(told('Null for other countries.')),
  label: text.check(told('Name of the country.')),
  sharePercent: z.number().check(told('Percent of imports.')),
  status: valueStatus,
  formula: z.nullable(text).check(told('The arithmetic of a derived share, digits and operators only.')),
  released,
  sourceIds,
})
export type ImportSource = z.infer<typeof importSource>
