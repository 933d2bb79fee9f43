import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { askFor, type AskFor } from '#src/data/ask-for.ts'
import { importSourcesQuery } from '#src/data/import-sources.ts'
import { observationsQuery } from '#src/data/observations.ts'
import { productionQuery } from '#src/data/production.ts'
import { seriesQuery } from '#src/data/series.ts'
import { whenReaderStirs } from '#src/lib/pace/reader-stirs.ts'
import type { RareEarthChartId } from './charts.ts'
import { RELIANCE } from '#src/features/issues/rare-earths/imports/to-import-reliance.ts'
import { MINES } from '#src/features/issues/rare-earths/mining/to-mine-production.ts'
import { PRICE_SERIES } from './to-prices.ts'

const observations = (ids: readonly string[]) => ids.map((id) => askFor(observationsQuery(id)))

const FILES: Partial<Record<RareEarthChartId, readonly AskFor[]>> = {
  'mine-production': [askFor(productionQuery), ...observations(MINES.map(({ seriesId }) => seriesId))],
  'import-sources': [askFor(importSourcesQuery)],
  'import-reliance': observations(RELIANCE.map(({ seriesId }) => seriesId)),
  prices: observations(PRICE_SERIES),
}

/**
 * Fetches what folded charts are drawn from once somebody stirs, one file after the other: paper shows them whole, and
 * who prints waits for nothing.
 */
export function useFilesOf(charts: readonly RareEarthChartId[]) {
  const client = useQueryClient()
  const named = charts.join(' ')
  useEffect(() => {
    let isLeft = false
    const fetchAll = async () => {
      await whenReaderStirs()
      const kept = named.split(' ')
      const files = Object.entries(FILES).flatMap(([id, asks]) => (kept.includes(id) ? asks : []))
      for (const ask of [askFor(seriesQuery), ...files]) {
        if (isLeft) return
        await ask(client)
      }
    }
    void fetchAll()
    return () => {
      isLeft = true
    }
  }, [client, named])
}
