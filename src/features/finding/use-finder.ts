import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { claimsQuery } from '#src/data/claims.ts'
import { conflictsQuery } from '#src/data/conflicts.ts'
import { countriesQuery } from '#src/data/countries.ts'
import { elementsQuery } from '#src/data/elements.ts'
import { eventsQuery } from '#src/data/events.ts'
import type { Loaded } from '#src/data/get-json.ts'
import { gapsQuery } from '#src/data/gaps.ts'
import { issuesQuery } from '#src/data/issues.ts'
import { metaQuery } from '#src/data/meta.ts'
import { observationsQuery, type Observation } from '#src/data/observations.ts'
import { peopleQuery } from '#src/data/people.ts'
import { roundsQuery } from '#src/data/rounds.ts'
import { seriesQuery } from '#src/data/series.ts'
import { sourcesQuery } from '#src/data/sources.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { toLens, type Lens } from '#src/data/lens.ts'
import { useView } from '#src/filters/use-view.ts'
import { ALL_ROUNDS } from '#src/filters/view.ts'
import { DRAWN_SERIES } from '#src/features/finding/found/chart-series.ts'
import { createFinder, type Finder } from './finder.ts'
import type { ChartPlace, Found } from '#src/features/finding/found/found.ts'
import { toFound } from '#src/features/finding/found/to-found.ts'
import { useGathered } from './use-gathered.ts'

interface UseFinder {
  /** Null until the day of the lens is known: without it nothing may be told. */
  finder: Finder<Found> | null
  lens: Lens | null
  /** How many things can be found. */
  total: number
  /** What is still on its way, and why something is missing, in words. */
  isPending: boolean
  failures: readonly string[]
  retry: () => void
}

/** What can be found in the files that are here, under the lens of the address. A file that failed leaves the others. */
export function useFinder(charts: readonly ChartPlace[]): UseFinder {
  const { view } = useView()
  const figures = useQueries({ queries: FIGURE_QUERIES, combine: combineFigures })
  const results = useQueries({
    queries: [
      metaQuery,
      roundsQuery,
      peopleQuery,
      eventsQuery,
      issuesQuery,
      elementsQuery,
      claimsQuery,
      conflictsQuery,
      gapsQuery,
      sourcesQuery,
      countriesQuery,
      topicsQuery,
      seriesQuery,
    ],
  })
  const [meta, rounds, people, events, issues, elements, claims, conflicts, gaps, sources, ...rest] = results
  const [countries, topics, series] = rest
  const dataDate = meta.data?.dataDate
  const round = rounds.data?.rows.find(({ id }) => id === view.round)
  const seen = view.round === ALL_ROUNDS ? ALL_ROUNDS : round
  const isHindsight = view.hindsight === 'on'
  const isPending = figures.isPending || results.some((result) => result.isPending)
  const here = useMemo(
    () => ({
      rounds: rounds.data?.rows ?? NONE,
      people: people.data?.rows ?? NONE,
      events: events.data?.rows ?? NONE,
      issues: issues.data?.rows ?? NONE,
      elements: elements.data?.rows ?? NONE,
      claims: claims.data?.rows ?? NONE,
      conflicts: conflicts.data?.rows ?? NONE,
      gaps: gaps.data?.rows ?? NONE,
      sources: sources.data?.rows ?? NONE,
      countries: countries.data?.rows ?? NONE,
      topics: topics.data?.rows ?? NONE,
      series: series.data?.rows ?? NONE,
      observations: figures.rows,
    }),
    [
      rounds.data,
      people.data,
      events.data,
      issues.data,
      elements.data,
      claims.data,
      conflicts.data,
      gaps.data,
      sources.data,
      countries.data,
      topics.data,
      series.data,
      figures.rows,
    ],
  )
  // The box comes first, and what can be found in it right after.
  const isPainted = useIsPainted()
  const files = useGathered(here, isPainted && !isPending)
  // Writing the index takes longer than all else here: once for what comes together, and anew where the lens has moved.
  const made = useMemo(() => {
    if (files === null || dataDate === undefined || seen === undefined) return null
    const lens = toLens(seen, isHindsight, dataDate)
    const found = toFound(files, { lens, dataDate, charts })
    return { lens, finder: createFinder(found), total: found.length }
  }, [files, dataDate, seen, isHindsight, charts])
  const failed = results.filter(({ isError }) => isError)
  return {
    finder: made?.finder ?? null,
    lens: made?.lens ?? null,
    total: made?.total ?? 0,
    isPending: isPending || files === null,
    failures: [...failed.map(({ error }) => error?.message ?? ''), ...figures.failures],
    retry: () => {
      for (const { refetch } of failed) void refetch()
      figures.retry()
    },
  }
}

/** False until the first frame with this in it is on the screen. */
function useIsPainted(): boolean {
  const [isPainted, setIsPainted] = useState(false)
  useEffect(() => {
    let limit: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      limit = setTimeout(() => setIsPainted(true))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(limit)
    }
  }, [])
  return isPainted
}

const NONE: readonly never[] = []

const FIGURE_QUERIES = DRAWN_SERIES.map((id) => observationsQuery(id))

/** The series that are here. */
function combineFigures(results: UseQueryResult<Loaded<Observation>>[]) {
  const failed = results.filter(({ isError }) => isError)
  return {
    isPending: results.some((result) => result.isPending),
    rows: new Map(results.map(({ data }, index) => [DRAWN_SERIES[index] ?? '', data?.rows ?? []])),
    failures: failed.map(({ error }) => error?.message ?? ''),
    retry: () => {
      for (const { refetch } of failed) void refetch()
    },
  }
}
