import * as z from 'zod/mini'
import { claim } from '#src/data/records/claims.ts'
import { conflict } from '#src/data/records/conflicts.ts'
import { country } from '#src/data/records/countries.ts'
import { element } from '#src/data/records/elements.ts'
import { event } from '#src/data/records/events.ts'
import { gap } from '#src/data/records/gaps.ts'
import { importSource } from '#src/data/records/import-sources.ts'
import { issue } from '#src/data/records/issues.ts'
import { meta } from '#src/data/records/meta.ts'
import { observation } from '#src/data/records/observations.ts'
import { partnerTrade } from '#src/data/records/partners.ts'
import { person } from '#src/data/records/people.ts'
import { mineProduction } from '#src/data/records/production.ts'
import { productTrade } from '#src/data/records/products.ts'
import { round } from '#src/data/records/rounds.ts'
import { series } from '#src/data/records/series.ts'
import { source } from '#src/data/records/sources.ts'
import { sourceTier } from '#src/data/records/source-tiers.ts'
import { topic } from '#src/data/records/topics.ts'
import { truce } from '#src/data/records/truces.ts'

/** The record of each published list, by the name of its file. */
export const RECORDS = {
  sources: source,
  'source-tiers': sourceTier,
  countries: country,
  topics: topic,
  people: person,
  rounds: round,
  truces: truce,
  events: event,
  issues: issue,
  elements: element,
  series,
  observations: observation,
  claims: claim,
  conflicts: conflict,
  gaps: gap,
  partners: partnerTrade,
  products: productTrade,
  production: mineProduction,
  'import-sources': importSource,
}

/** The text of every file of public/data/schema, by file name: what the app itself parses with, as JSON Schema. */
export function toSchemaFiles(): Map<string, string> {
  const files = new Map<string, string>()
  for (const [name, record] of Object.entries(RECORDS)) files.set(`${name}.json`, toText(name, z.array(record)))
  files.set('meta.json', toText('meta', meta))
  return files
}

/** The text of source-tiers.json, made from the text of sources.json: one record a line. */
export function toSourceTiers(sources: string): string {
  const rows = z.array(sourceTier).parse(JSON.parse(sources))
  return `[\n${rows.map(({ id, tier }) => JSON.stringify({ id, tier })).join(',\n')}\n]\n`
}

function toText(name: string, schema: z.ZodMiniType): string {
  const title = name === 'observations' ? 'observations/<series>.json' : `${name}.json`
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`
}
