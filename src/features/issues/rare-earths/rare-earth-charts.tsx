import { useState, type ReactNode } from 'react'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { useView } from '#src/filters/use-view.ts'
import { usePrinting } from '#src/lib/use-printing.ts'
import type { RareEarthChartId } from './charts.ts'
import { ExportChart } from './export-chart.tsx'
import { RelianceChart, SourcesChart } from '#src/features/issues/rare-earths/imports/import-charts.tsx'
import { MineChart } from '#src/features/issues/rare-earths/mining/mine-chart.tsx'
import { PriceChart } from './price-chart.tsx'
import { StagesChart } from './stages-chart.tsx'
import { useFilesOf } from './use-files.ts'

const SIDE_BY_SIDE = 'gap-y-10 grid mid:grid-cols-[minmax(0,1fr)_var(--col-read)] mid:gap-x-(--col-gap-2)'

/** The charts on rare earths that the filters keep: exports and stages first, the rest folded away. */
export function RareEarthCharts({ charts }: { charts: readonly RareEarthChartId[] }) {
  const has = (id: RareEarthChartId) => charts.includes(id)
  const folded = charts.filter((id) => id !== 'rare-earth-exports' && id !== 'stages')
  return (
    <div className="cols mt-10">
      <p className="col-margin type-note mb-2 text-ink-2 tab:max-w-44">
        Rare earths are the ores, metals and compounds that magnets and other goods are made of.
      </p>
      <div className="col-wide">
        {(has('rare-earth-exports') || has('stages')) && (
          <div className={has('rare-earth-exports') && has('stages') ? SIDE_BY_SIDE : ''}>
            {has('rare-earth-exports') && (
              <Place id="rare-earth-exports" what="rare-earth exports" height={380}>
                <ExportChart />
              </Place>
            )}
            {has('stages') && (
              <Place id="stages" what="shares by stage" height={380}>
                <StagesChart />
              </Place>
            )}
          </div>
        )}
        {folded.length > 0 && <MoreCharts charts={folded} />}
      </div>
    </div>
  )
}

const NAMES: Partial<Record<RareEarthChartId, string>> = {
  'mine-production': 'mine production',
  'import-sources': 'US import sources',
  'import-reliance': 'US import reliance',
  prices: 'prices',
}

/** The others stand side by side. */
const WIDE: readonly RareEarthChartId[] = ['mine-production', 'prices']

/** Opened by the reader, by a link to one of its charts, or by an address that shows one as a table; on paper always. */
function MoreCharts({ charts }: { charts: readonly RareEarthChartId[] }) {
  const { view } = useView()
  const [choice, setChoice] = useState<boolean | null>(null)
  const isPrinted = usePrinting()
  useFilesOf(charts)
  const isOpen = isPrinted || (choice ?? view.table.some((id) => charts.some((one) => one === id)))
  const isPair = charts.includes('import-sources') && charts.includes('import-reliance')
  const names = charts.map((id) => NAMES[id]).join(', ')
  return (
    <details
      className="mt-10 border-y border-rule py-2"
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        // What paper opened and closed is no choice.
        if (open !== isOpen) setChoice(open)
      }}
    >
      <summary className="cursor-pointer py-1 text-[0.8125rem]/5 font-medium text-accent">
        {charts.length === 1 ? 'One more chart' : `${charts.length} more charts`}: {names}
      </summary>
      <div className="mt-6 grid gap-y-12 pb-4 mid:grid-cols-[minmax(0,1fr)_var(--col-read)] mid:gap-x-(--col-gap-2)">
        {charts.map((id) => (
          <Place key={id} id={id} what={NAMES[id] ?? id} height={360} isWide={!isPair || WIDE.includes(id)}>
            {isOpen && <Chart id={id} />}
          </Place>
        ))}
      </div>
    </details>
  )
}

function Chart({ id }: { id: RareEarthChartId }) {
  switch (id) {
    case 'mine-production':
      return <MineChart />
    case 'import-sources':
      return <SourcesChart />
    case 'import-reliance':
      return <RelianceChart />
    case 'prices':
      return <PriceChart />
    default:
      return <></>
  }
}

interface PlaceProps {
  id: RareEarthChartId
  what: string
  height: number
  isWide?: boolean
  children: ReactNode
}

/** Where a link to a chart leads, also while the chart is folded away or on its way. */
function Place({ id, what, height, isWide = false, children }: PlaceProps) {
  return (
    <div id={`chart-${id}`} className={`min-w-0 scroll-mt-20 ${isWide ? 'mid:col-span-2' : ''}`}>
      <DataBoundary what={what} height={height}>
        {children}
      </DataBoundary>
    </div>
  )
}
