import { useQuery } from '@tanstack/react-query'
import { countriesQuery } from '#src/data/countries.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { ChartFigure } from '#src/evidence/chart-figure.tsx'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { NothingLeft } from '#src/evidence/narrowed-count.tsx'
import { Says } from '#src/evidence/says.tsx'
import { SetAsideNote } from '#src/evidence/set-aside-note.tsx'
import { formatDate, formatList } from '#src/lib/format.ts'
import { Mark } from '#src/ui/mark.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { DeclineChart } from './decline-chart.tsx'
import { ExportsMargin } from './exports-margin.tsx'
import { MonthChoice } from './month-choice.tsx'
import { OfficesTable } from './offices-table.tsx'
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
  const { kept, lens, round, loaded, offices, tariffs, partners } = exports
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
        {kept.has('two-offices') && <OfficesTable offices={offices} lens={lens} />}
      </div>
      <div className="inner relative mt-12">
        {kept.has('tariffs') && (
          <div className="inner-time relative">
            <DutiesInForce tariffs={tariffs} day={lens.day} />
            <ChartFigure
              id="tariffs"
              {...tariffs}
              foot={`Legal notices, compiled. The last step read is drawn to the data’s date; that no later one was found is no proof that there was none.${later}`}
            />
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
                  {partners.missing.length > 0 && ` Not found for this month: ${formatList(partners.missing)}.`}
                </>
              }
            />
            <MonthChoice periods={partners.periods} period={partners.period} />
          </div>
        )}
      </div>
      <SetAsideNote loaded={loaded.levels} what="months of China’s exports" />
      <SetAsideNote loaded={loaded.census} what="months of the US Census" />
      <SetAsideNote loaded={loaded.events} what="events" />
    </>
  )
}

/** The duties of the lens day, in the margin beside their chart. */
function DutiesInForce({ tariffs, day }: { tariffs: ReturnType<typeof useExports>['tariffs']; day: string }) {
  return (
    <div className="mb-4 tab:absolute tab:-left-[calc(var(--col-margin)+var(--col-gap-1))] tab:w-(--col-margin)">
      <h3 className="text-[0.8125rem]/8 font-semibold">In force on {formatDate(day)}</h3>
      <dl className="grid grid-cols-2 gap-x-6 tab:block">
        {tariffs.inForce.map(({ side, name, cited, note }) => (
          <div key={side} className="border-t border-rule pt-1.5 pb-2">
            <dt className="type-note text-ink-2">
              <Mark side={side} />
              {name}
            </dt>
            <dd>
              {cited === null ? (
                <span className="type-note text-muted">None</span>
              ) : (
                <Says cited={cited} className="type-figure no-underline hover:underline" />
              )}
              {note !== null && <span className="block text-xs/4 text-muted">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
