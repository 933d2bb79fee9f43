import { useQuery } from '@tanstack/react-query'
import { memo, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { countriesQuery } from '#src/data/countries.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { NothingLeft } from '#src/evidence/narrowed-count.tsx'
import { ViewInTurn } from '#src/filters/view-in-turn.tsx'
import { useView } from '#src/filters/use-view.ts'
import { useIsDue } from '#src/lib/pace/use-is-due.ts'
import { useIsSeen } from '#src/lib/pace/use-is-seen.ts'
import { useStays } from '#src/lib/pace/use-stays.ts'
import type { ChartId } from '#src/filters/view.ts'
import { Panel } from '#src/ui/panel.tsx'
import { DeclineRow } from '#src/features/exports/decline/decline-row.tsx'
import { ExportsMargin } from './exports-margin.tsx'
import { DECLINE_CHARTS, EXPORT_CHARTS, keptCharts } from './kept-charts.ts'
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
  const keeps = (charts: readonly ChartId[]) => charts.some((id) => kept.has(id))
  const isDeclineKept = keeps(DECLINE_CHARTS)
  const firstLater = LATER_ROWS.find(({ charts }) => keeps(charts))
  return (
    <div ref={place}>
      {kept.size === 0 && <NoneKept />}
      <Row isKept={isDeclineKept} isOnPage={isOnPage} isSeen={isSeen} height={640}>
        {DECLINE}
      </Row>
      {LATER_ROWS.map((row) => (
        <Row
          key={row.what}
          isKept={keeps(row.charts)}
          isApart={isDeclineKept || row !== firstLater}
          isOnPage={isOnPage}
          height={row.height}
        >
          {LATER.get(row)}
        </Row>
      ))}
    </div>
  )
}

/** The same elements each time. */
const DECLINE = <DeclineRow />
const LATER = new Map(LATER_ROWS.map((row) => [row, <LaterRow key={row.what} {...row} />]))

interface RowProps extends RowInTurnProps {
  isKept: boolean
  /** Another row stands above it. */
  isApart?: boolean
}

/** A row that is not kept is hidden at once and taken down when that holds nothing up. */
const Row = memo(function Row({ isKept, isApart = false, ...row }: RowProps) {
  const stays = useStays(isKept)
  if (!stays) return <></>
  return (
    <div hidden={!isKept} className={`moves-unclipped ${isApart ? 'mt-12' : ''}`}>
      <RowInTurn {...row} />
    </div>
  )
})

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

function NoneKept() {
  const countries = useQuery(countriesQuery).data?.rows ?? []
  const topics = useQuery(topicsQuery).data?.rows ?? []
  const names = new Map([
    ...countries.map(({ code, name }) => [code, name] as const),
    ...topics.map(({ id, name }) => [id, name] as const),
  ])
  return <NothingLeft what="charts" total={EXPORT_CHARTS.length} names={names} />
}
