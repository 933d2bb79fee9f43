import { useQuery } from '@tanstack/react-query'
import { memo, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { countriesQuery } from '#src/data/countries.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { NothingLeft } from '#src/evidence/narrowed-count.tsx'
import { ViewInTurn } from '#src/filters/view-in-turn.tsx'
import { useView } from '#src/filters/use-view.ts'
import { useIsDue } from '#src/lib/use-is-due.ts'
import { useIsSeen } from '#src/lib/use-is-seen.ts'
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
  const place = useRef<HTMLDivElement>(null)
  const isSeen = useIsSeen(place)
  const kept = keptCharts(view)
  const keeps = (...charts: ChartId[]) => charts.some((id) => kept.has(id))
  return (
    <div ref={place}>
      {kept.size === 0 && <NoneKept />}
      {keeps('decline', 'two-offices', 'products') && (
        <RowInTurn isOnPage={isOnPage} isSeen={isSeen} height={640}>
          {DECLINE}
        </RowInTurn>
      )}
      {LATER_ROWS.filter(({ charts }) => keeps(...charts)).map((row) => (
        <LaterRowInTurn key={row.what} row={row} isOnPage={isOnPage} />
      ))}
    </div>
  )
}

/** The same element each time. */
const DECLINE = <DeclineRow />

interface RowInTurnProps {
  /** Whether the region stood already: a row that a filter brings back comes right after what is seen. */
  isOnPage: RefObject<boolean>
  /** It may be among that itself. */
  isSeen?: boolean
  /** About its height, px. */
  height: number
  children: ReactNode
}

function RowInTurn({ isOnPage, isSeen = false, height, children }: RowInTurnProps) {
  const [isBroughtBack] = useState(() => isOnPage.current && !isSeen)
  const place = useRef<HTMLDivElement>(null)
  const isDue = useIsDue({ kind: 'words', place, isAtOnce: !isBroughtBack })
  if (!isDue) return <div ref={place} aria-busy="true" style={{ height }} />
  return <ViewInTurn>{children}</ViewInTurn>
}

interface LaterRowInTurnProps {
  row: (typeof LATER_ROWS)[number]
  isOnPage: RefObject<boolean>
}

const LaterRowInTurn = memo(function LaterRowInTurn({ row, isOnPage }: LaterRowInTurnProps) {
  return (
    <div className="mt-12 first:mt-0">
      <RowInTurn isOnPage={isOnPage} height={row.height}>
        <LaterRow {...row} />
      </RowInTurn>
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
