import { useQuery } from '@tanstack/react-query'
import { memo, useDeferredValue, useEffect, useRef, useState, type RefObject } from 'react'
import { countriesQuery } from '#src/data/countries.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { NothingLeft } from '#src/evidence/narrowed-count.tsx'
import { ViewInTurn } from '#src/filters/view-in-turn.tsx'
import { useView } from '#src/filters/use-view.ts'
import type { ChartId } from '#src/filters/view.ts'
import { Panel } from '#src/ui/panel.tsx'
import { DeclineRow } from './decline/decline-row.tsx'
import { ExportsMargin } from './exports-margin.tsx'
import { EXPORT_CHARTS, keptCharts } from './kept-charts.ts'
import { LaterRow } from './later-row.tsx'
import { LATER_ROWS } from './later-rows.ts'

export function ExportsPanel() {
  return (
    <Panel title="Exports" id="exports" margin={<ExportsMargin />}>
      <Exports />
    </Panel>
  )
}

/** The rows of charts, each with its own figures to wait for, and with the view in its own turn: never one inside another's. */
function Exports() {
  const { view } = useView()
  const isOnPage = useRef(false)
  useEffect(() => {
    isOnPage.current = true
  }, [])
  const kept = keptCharts(view)
  if (kept.size === 0) return <NoneKept />
  const keeps = (...charts: ChartId[]) => charts.some((id) => kept.has(id))
  return (
    <>
      {keeps('decline', 'two-offices', 'products') && <DeclineInTurn />}
      {LATER_ROWS.filter(({ charts }) => keeps(...charts)).map((row) => (
        <RowInTurn key={row.what} row={row} isOnPage={isOnPage} />
      ))}
    </>
  )
}

const DeclineInTurn = memo(function DeclineInTurn() {
  return (
    <ViewInTurn>
      <DeclineRow />
    </ViewInTurn>
  )
})

interface RowInTurnProps {
  row: (typeof LATER_ROWS)[number]
  /** Whether the region stood already: a row that a filter brings back comes right after what is seen. */
  isOnPage: RefObject<boolean>
}

const RowInTurn = memo(function RowInTurn({ row, isOnPage }: RowInTurnProps) {
  const [isBroughtBack] = useState(() => isOnPage.current)
  const isDue = useDeferredValue(true, !isBroughtBack)
  return (
    <div className="mt-12 first:mt-0">
      {isDue ? (
        <ViewInTurn>
          <LaterRow {...row} />
        </ViewInTurn>
      ) : (
        <svg className="block w-full" height={row.height} aria-hidden="true" />
      )}
    </div>
  )
})

function NoneKept() {
  const countries = useQuery(countriesQuery).data?.rows ?? []
  const topics = useQuery(topicsQuery).data?.rows ?? []
  const names = new Map([
    ...countries.map(({ code, name }) => [code, name] as const),
    ...topics.map(({ id, name }) => [id, name] as const),
  ])
  return <NothingLeft what="charts" total={EXPORT_CHARTS.length} names={names} />
}
