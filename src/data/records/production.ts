import * as z from 'zod/mini'
import { countryCode, day, note, released, sourceIds, text, told, valueStatus } from '#src/data/fields.ts'

const tonnes = z.nullable(z.number())

/** Mine production and reserves of rare earths, tonnes of rare-earth oxide (t REO), by the USGS. */
export const mineProduction = z.object({
  country: z.nullable(countryCode).check(told('Null for the world and for other countries.')),
  label: text.check(told('Name, unique in the file.')),
  unit: text,
  production2024: z.number().check(told('2024, as revised in 2026.')),
  production2025: z.number().check(told('2025, estimated.')),
  production2024FirstPublished: tonnes.check(told('2024 as first published in 2025; null where not listed then.')),
  reserves: tonnes.check(told('Null where not listed.')),
  reservesQualifier: z.nullable(text).check(told('more than; null where the value is exact.')),
  status: valueStatus,
  released: released.check(told('Day on which production2024 and production2025 became public.')),
  firstReleased: z.nullable(day).check(told('Day on which production2024FirstPublished became public; null with it.')),
  reservesReleased: z
    .nullable(day)
    .check(told('Day on which the reserves became public, later where they were corrected; null with them.')),
  note,
  sourceIds,
})
export type MineProduction = z.infer<typeof mineProduction>
