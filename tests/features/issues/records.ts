import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'
import { element } from '#src/data/records/elements.ts'
import { issue } from '#src/data/records/issues.ts'
import type { Lens } from '#src/data/lens.ts'
import { observation } from '#src/data/records/observations.ts'
import { round } from '#src/data/records/rounds.ts'

const folder = path.join(import.meta.dirname, '..', '..', '..', 'public', 'data')
const read = <S extends z.ZodMiniType>(file: string, schema: S) =>
  z.array(schema).parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')))

/** The published files, as the app reads them. */
export const issues = read('issues.json', issue)
export const rounds = read('rounds.json', round)
export const elements = read('elements.json', element)
export const observationsOf = (id: string) => read(`observations/${id}.json`, observation)

export const DATA_DATE = '2026-11-23'

export function lensOf(roundId: string, hindsight = true): Lens {
  const day = roundId === 'all' ? DATA_DATE : rounds.find((one) => one.id === roundId)?.start
  if (day === undefined) throw new Error(`No round ${roundId} in rounds.json`)
  return { day, roundId, hindsight }
}
