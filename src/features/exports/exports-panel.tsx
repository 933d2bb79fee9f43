import { useQuery } from '@tanstack/react-query'
import { countriesQuery } from '#src/data/countries.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { ChartFigure } from '#src/evidence/chart-figure.tsx'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { NarrowedCount, NothingLeft } from '#src/evidence/narrowed-count.tsx'
import { Says } from '#src/evidence/says.tsx'
import { SetAsideNote } from '#src/evidence/set-aside-note.tsx'
import { useView } from '#src/filters/use-view.ts'
import { isNarrowed, type Measure } from '#src/filters/view.ts'
import { formatDate, formatList } from '#src/lib/format.ts'
import { Mark } from '#src/ui/mark.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { MonthChoice } from './month-choice.tsx'
import { OfficesTable } from './offices-table.tsx'
import { EXPORT_CHARTS, keptCharts, useExports } from './use-exports.ts'

export function ExportsPanel() {
  return (
    <Panel title="Exports" id="exports" margin={<ExportsMargin />}>
      <DataBoundary what="export figures" height={480}>
        <Exports />
      </DataBoundary>
    </Panel>
  )
}

const MEASURE_WORDS: Record<Measure, string> = {
  level: 'Level',
  index: 'Index',
  mom: 'On the month',
  yoy: 'On the year',
  share: 'Share',
}

/** The measure of the decline, and who counts what. It answers before the figures are here. */
function ExportsMargin() {
  const { view, setView } = useView()
  const kept = keptCharts(view).size
  return (
    <>
      <div
        role="group"
        aria-label="Measure"
        className="screen-only flex flex-wrap gap-x-4 tab:flex-col tab:items-start"
      >
        {(['level', 'mom', 'yoy'] as const).map((measure) => (
          <button
            key={measure}
            type="button"
            className="word-button"
            aria-pressed={view.measure === measure}
            onClick={() => setView({ measure })}
          >
            {MEASURE_WORDS[measure]}
          </button>
        ))}
      </div>
      <p className="mt-3">
        <Mark side="CN" />
        China Customs counts exports, <Mark side="US" />
        US Census counts imports.
      </p>
      {isNarrowed(view) && (
        <div className="mt-2">
          <NarrowedCount kept={kept} total={EXPORT_CHARTS.length} what="charts" />
        </div>
      )}
    </>
  )
}

function Exports() {
  const { kept, lens, round, loaded, decline, offices, tariffs, partners } = useExports()
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
          <ChartFigure
            id="decline"
            className="inner-time"
            {...decline}
            foot={`China Customs via press (tier B) and a public data file (C); US Census (A). Hollow points are derived, letters mark values that rest on tiers C or D alone. Months without a figure are gaps.${later}`}
          />
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
