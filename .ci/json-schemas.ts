import * as z from 'zod/mini'
import { claim } from '#src/data/claims.ts'
import { conflict } from '#src/data/conflicts.ts'
import { country } from '#src/data/countries.ts'
import { element } from '#src/data/elements.ts'
import { event } from '#src/data/events.ts'
import { gap } from '#src/data/gaps.ts'
import { importSource } from '#src/data/import-sources.ts'
import { issue } from '#src/data/issues.ts'
import { meta } from '#src/data/meta.ts'
import { observation } from '#src/data/observations.ts'
import { partnerTrade } from '#src/data/partners.ts'
import { person } from '#src/data/people.ts'
import { mineProduction } from '#src/data/production.ts'
import { productTrade } from '#src/data/products.ts'
import { round } from '#src/data/rounds.ts'
import { series } from '#src/data/series.ts'
import { source } from '#src/data/sources.ts'
import { sourceTier } from '#src/data/source-tiers.ts'
import { topic } from '#src/data/topics.ts'
import { truce } from '#src/data/truces.ts'

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
