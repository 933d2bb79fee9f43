import * as z from 'zod/mini'
import { countryCode, countryCodes, id, sourceIds, text, told, topicIds } from '#src/data/fields.ts'

/** What the observations of one file measure. */
export const series = z.object({
  id,
  title: text.check(told('What is measured, one line.')),
  unit: text.check(told('Unit of every value: USD billion, percent, t, t REO (rare-earth oxide) ...')),
  frequency: z.enum(['monthly', 'annual', 'irregular']),
  kind: z.enum(['level', 'change', 'share', 'rate']),
  flow: z
    .nullable(z.enum(['exports', 'imports', 'production', 'stock', 'tariff']))
    .check(told('Null for shares and prices. A tariff is a step series: a value holds from its day on.')),
  reporter: z.nullable(countryCode).check(told('Whose figures they are.')),
  partner: z.nullable(countryCode).check(told('The other side of the trade.')),
  product: z.nullable(text).check(told('What is traded; null for all goods.')),
  publisher: text.check(told('Who publishes the figures.')),
  topics: topicIds,
  countries: countryCodes,
  definition: text.check(told('What counts, and how.')),
  caveat: z.nullable(text).check(told('What to mind when reading it.')),
  sourceIds: sourceIds.check(told('All sources of its observations.')),
})
export type Series = z.infer<typeof series>
