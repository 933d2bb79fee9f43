import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type * as z from 'zod/mini'
import { toLoaded } from '#src/data/read-records.ts'

/** The records of a published file, as the app reads them. Throws where one does not parse. */
export async function readRows<S extends z.ZodMiniType>(dataset: string, schema: S): Promise<z.output<S>[]> {
  const file = path.join(import.meta.dirname, '../public/data', `${dataset}.json`)
  const records: unknown = JSON.parse(await readFile(file, 'utf8'))
  if (!Array.isArray(records)) throw new Error(`${file} should hold a list.`)
  const { rows, setAside } = toLoaded(records, schema)
  if (setAside.length > 0) throw new Error(`${file}: ${setAside[0]?.id} does not parse, ${setAside[0]?.reason}.`)
  return rows
}
