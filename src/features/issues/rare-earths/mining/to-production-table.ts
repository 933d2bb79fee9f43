import { namesLaterDay } from '#src/data/known.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import type { MineProduction } from '#src/data/production.ts'
import type { Source } from '#src/data/sources.ts'
import { formatNumber } from '#src/lib/words/format.ts'
import { publishedBy } from './published-by.ts'

export interface ProductionCell {
  /** "270 000", "more than 75 000 000". */
  readonly text: string
  readonly value: number
  readonly known: string
  readonly isLater: boolean
  readonly sourceIds: readonly string[]
}

const PRODUCTION_COLUMNS = [
  { id: 'first', name: '2024, as first published' },
  { id: 'revised', name: '2024, revised' },
  { id: 'estimate', name: '2025, estimate' },
  { id: 'reserves', name: 'Reserves' },
] as const
export type ProductionColumn = (typeof PRODUCTION_COLUMNS)[number]

export interface ProductionRow {
  readonly label: string
  readonly note: string | null
  readonly cells: Readonly<Record<ProductionColumn['id'], ProductionCell | null>>
}

interface TableOptions {
  readonly lens: Lens
  readonly sources: ReadonlyMap<string, Source>
}

export interface ProductionTable {
  readonly columns: readonly ProductionColumn[]
  /** The largest producer first, others and the world last. */
  readonly rows: readonly ProductionRow[]
}

/** Mine production and reserves by country, tonnes of oxide: what was known then and, with hindsight, what came later. */
export function toProductionTable(production: readonly MineProduction[], options: TableOptions): ProductionTable {
  const rows = production
    .toSorted((a, b) => rankOf(b, options.lens) - rankOf(a, options.lens))
    .map((row) => toRow(row, options))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== null))
  return {
    rows,
    columns: PRODUCTION_COLUMNS.filter(({ id }) => rows.some(({ cells }) => cells[id] !== null)),
  }
}

/** By the last figure that may be shown: the order itself must not tell what came later. */
function rankOf(row: MineProduction, lens: Lens): number {
  if (row.country === null) return row.label === 'World' ? -2 : -1
  const isOut = lens.hindsight || isKnown(row.released, lens)
  return isOut ? row.production2025 : (row.production2024FirstPublished ?? 0)
}

function toRow(row: MineProduction, { lens, sources }: TableOptions): ProductionRow {
  const cell = (value: number | null, known: string | null, qualifier: string | null = null): ProductionCell | null => {
    if (value === null || known === null) return null
    const isLater = !isKnown(known, lens)
    if (isLater && !lens.hindsight) return null
    const text = formatNumber(value)
    return {
      text: qualifier === null ? text : `${qualifier} ${text}`,
      value,
      known,
      isLater,
      sourceIds: publishedBy(row.sourceIds, known, sources),
    }
  }
  const cells = {
    first: cell(row.production2024FirstPublished, row.firstReleased),
    revised: cell(row.production2024, row.released),
    estimate: cell(row.production2025, row.released),
    reserves: cell(row.reserves, row.reservesReleased, row.reservesQualifier),
  }
  // Remarks are on the edition of 2026.
  const hasNote =
    row.note !== null && (lens.hindsight || (isKnown(row.released, lens) && !namesLaterDay(row.note, lens.day)))
  return { label: row.label, note: hasNote ? row.note : null, cells }
}
