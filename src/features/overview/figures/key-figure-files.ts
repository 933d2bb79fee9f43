import { elementsQuery } from '#src/data/elements.ts'
import { observationsQuery, type Observation } from '#src/data/observations.ts'
import { trucesQuery } from '#src/data/truces.ts'
import type { TradeSeries } from './to-trade-row.ts'

/** The files behind the key figures: trade and its changes, duties each way, elements under control, truces. */
export const KEY_FIGURE_QUERIES = [
  observationsQuery('gacc-exports-to-us'),
  observationsQuery('gacc-exports-to-us-yoy'),
  observationsQuery('gacc-imports-from-us'),
  observationsQuery('gacc-imports-from-us-yoy'),
  observationsQuery('tariff-us-added-legal'),
  observationsQuery('tariff-cn-added-legal'),
  elementsQuery,
  trucesQuery,
] as const

interface TradeRows {
  /** Levels in billions of US dollars, customs basis. */
  exports: Observation[]
  /** Percent on a year earlier. */
  exportsYoy: Observation[]
  imports: Observation[]
  importsYoy: Observation[]
}

/** Trade each way, named as on the page. */
export function toTrade({ exports, exportsYoy, imports, importsYoy }: TradeRows): readonly [TradeSeries, TradeSeries] {
  return [
    {
      id: 'exports',
      name: 'China’s exports to the US',
      levelId: 'gacc-exports-to-us',
      levels: exports,
      changeId: 'gacc-exports-to-us-yoy',
      changes: exportsYoy,
    },
    {
      id: 'imports',
      name: 'China’s imports from the US',
      levelId: 'gacc-imports-from-us',
      levels: imports,
      changeId: 'gacc-imports-from-us-yoy',
      changes: importsYoy,
    },
  ]
}
