import { readFileSync } from 'node:fs'
import path from 'node:path'
import type * as z from 'zod/mini'
import { toLoaded } from '#src/data/read-records.ts'
import { person } from '#src/data/records/people.ts'
import { type Round } from '#src/data/rounds.ts'
import { round } from '#src/data/records/rounds.ts'

function read<S extends z.ZodMiniType>(file: string, schema: S): z.output<S>[] {
  const text = readFileSync(path.join(import.meta.dirname, '../../../public/data', file), 'utf8')
  const records: unknown = JSON.parse(text)
  return toLoaded(Array.isArray(records) ? records : [], schema).rows
}

export const people = read('people.json', person)
export const rounds = read('rounds.json', round)
export const DATA_DATE = '2026-11-23'

export function roundOf(id: string): Round {
  const found = rounds.find((row) => row.id === id)
  if (!found) throw new Error(`rounds.json has no ${id}`)
  return found
}
