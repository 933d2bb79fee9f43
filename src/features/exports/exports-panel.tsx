import { useQuery } from '@tanstack/react-query'
import { countriesQuery } from '#src/data/countries.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { ChartFigure } from '#src/evidence/chart-figure.tsx'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { NothingLeft } from '#src/evidence/narrowed-count.tsx'
import { SetAsideNote } from '#src/evidence/set-aside-note.tsx'
import { formatList } from '#src/lib/format.ts'
import { Panel } from '#src/ui/panel.tsx'
import { CumulativeTable } from '#src/features/exports/partners/cumulative-table.tsx'
import { DeclineChart } from '#src/features/exports/decline/decline-chart.tsx'
import { ExportsMargin } from './exports-margin.tsx'
import { LongViewChart } from '#src/features/exports/long-view/long-view-chart.tsx'
import { MonthChoice } from '#src/features/exports/partners/month-choice.tsx'
import { OfficesTable, WHY_THEY_DIFFER } from '#src/features/exports/offices/offices-table.tsx'
import { ProductsChart } from '#src/features/exports/partners/products-chart.tsx'
import { TariffsChart } from '#src/features/exports/tariffs/tariffs-chart.tsx'
import { EXPORT_CHARTS, useExports } from './use-exports.ts'

export function ExportsPanel() {
  return (
    <Panel title="Exports" id="exports" margin={<ExportsMargin />}>
      <DataBoundary what="export figures" height={480}>
        <Exports />
      </DataBoundary>
    </Panel>
  )
}

function Exports() {
  const exports = useExports()
  const { kept, lens, round, loaded, offices, gap, partners } = exports
  const countries = useQuery(countriesQuery).data?.rows ?? []
  const topics = useQuery(topicsQuery).data?.rows ?? []
  if (kept.size === 0) {
    const names = new Map([
      ...countries.map(({ code, name }) => [code, name] as const),
      ...topics.map(({ id, name }) => [id, name] as const),
    ])
    return <NothingLeft what="charts" total={EXPORT_CHARTS.length} names={names} />
  }
  const later = lens.hindsight && round !== null ? ' Thin lines and hollow marks on hatched ground came later.' : ''
  return (
    <>
      <div className="inner">
        {kept.has('decline') && (
          <div className="inner-time">
            <DeclineChart exports={exports} later={later} />
          </div>
        )}
        {(kept.has('two-offices') || kept.has('products')) && (
          <div className="inner-read">
            {kept.has('two-offices') && <OfficesTable offices={offices} lens={lens} />}
            {kept.has('products') && (
              <div className="mt-10">
                <DataBoundary what="figures by product" height={320}>
                  <ProductsChart />
                </DataBoundary>
              </div>
            )}
          </div>
        )}
      </div>
      <div className="inner relative mt-12">
        {kept.has('tariffs') && (
          <div className="inner-time relative">
            <TariffsChart exports={exports} later={later} />
          </div>
        )}
        {kept.has('partners') && (
          <div className="inner-read">
            <ChartFigure
              id="partners"
              isSmall
              {...partners}
              foot={
                <>
                  China Customs via press; letters mark figures that rest on tiers C or D alone; dashed: derived
                  {partners.model.rows.some((row) => row.point.isLater) ? '; hollow: published later.' : '.'}
                  {' The total is worked out from revised levels; first releases differ.'}
                  {partners.missing.length > 0 && ` Not found for this month: ${formatList(partners.missing)}.`}
                </>
              }
            />
            <MonthChoice periods={partners.periods} period={partners.period} />
          </div>
        )}
      </div>
      {(kept.has('two-offices') || kept.has('partners')) && (
        <div className="inner mt-12">
          {kept.has('two-offices') && (
            <ChartFigure
              id="two-offices"
              className="inner-time"
              {...gap}
              foot={`China Customs (tiers B and C), US Census (A). Columns are the gap, derived, on the same scale. ${WHY_THEY_DIFFER}${later}`}
            />
          )}
          {kept.has('partners') && (
            <div className="inner-read">
              <DataBoundary what="figures by partner" height={480}>
                <CumulativeTable />
              </DataBoundary>
            </div>
          )}
        </div>
      )}
      {kept.has('long-view') && (
        <div className="mt-12">
          <DataBoundary what="figures since 1985" height={440}>
            <LongViewChart />
          </DataBoundary>
        </div>
      )}
      <SetAsideNote loaded={loaded.levels} what="months of China’s exports" />
      <SetAsideNote loaded={loaded.census} what="months of the US Census" />
      <SetAsideNote loaded={loaded.events} what="events" />
    </>
  )
}
