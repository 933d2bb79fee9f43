import { useQuery, useSuspenseQueries } from '@tanstack/react-query'
import type { PlotPoint } from '#src/charts/model.ts'
import { observationsQuery } from '#src/data/observations.ts'
import { seriesQuery } from '#src/data/series.ts'
import { refsOf } from '#src/evidence/citing/cite-observation.ts'
import { ChartFigure } from '#src/evidence/figure/chart-figure.tsx'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { FindingLine } from '#src/evidence/finding-line.tsx'
import { Says } from '#src/evidence/sources/says.tsx'
import { SetAsideNote } from '#src/evidence/set-aside-note.tsx'
import { toCaution } from '#src/evidence/to-caution.ts'
import { useEventMarks } from '#src/evidence/events/use-event-marks.ts'
import { useTiers } from '#src/evidence/sources/use-sources.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatNumber } from '#src/lib/words/format.ts'
import { PAGE_AXIS } from '#src/lib/time-axis.ts'
import { Mark } from '#src/ui/mark.tsx'
import { MAGNETS, MAGNETS_TO_US, toMagnets, type MagnetMonth } from './to-magnets.ts'

/** Magnet exports on the page's axis, and the months around the lens as a table beside it. */
export function MagnetChart() {
  return (
    <div className="cols mt-10">
      <p className="col-margin type-note mb-2 text-ink-2 tab:max-w-44">
        <Mark side="CN" />
        All partners, line. <Mark side="US" />
        To the US, columns.
      </p>
      <div id="chart-magnets" className="col-wide scroll-mt-20">
        <DataBoundary what="magnet exports" height={360}>
          <Drawn />
        </DataBoundary>
      </div>
    </div>
  )
}

/** What the magnet chart shows under the lens. Waits for both series. */
export function useMagnets() {
  const [all, us] = useSuspenseQueries({ queries: [observationsQuery(MAGNETS), observationsQuery(MAGNETS_TO_US)] })
  const { lens, round } = useLens()
  const tiers = useTiers()
  const events = useEventMarks(PAGE_AXIS, 'rare-earths')
  const data = { all: all.data.rows, us: us.data.rows }
  return {
    ...toMagnets(data, { lens, lensLabel: round?.label ?? '', sources: tiers, events }),
    loaded: [all.data, us.data],
    lens,
    roundLabel: round?.label ?? null,
  }
}

function Drawn() {
  const { finding, shareFinding, model, months, lastIsDerived, loaded, lens, roundLabel } = useMagnets()
  // Nothing waits for the definitions: the figures stand without.
  const caution = toCaution(useQuery(seriesQuery).data?.rows ?? [], [MAGNETS, MAGNETS_TO_US], lens)
  if (model.series.every((series) => series.points.length === 0))
    return <p className="type-read text-muted">No figure on magnet exports was found.</p>
  return (
    <div className="mid:grid mid:grid-cols-[minmax(0,1fr)_var(--col-read)] mid:gap-x-(--col-gap-2)">
      <ChartFigure
        id="magnets"
        finding={finding}
        subtitle="China’s exports of rare-earth magnets, tonnes a month, customs basis, not seasonally adjusted."
        source="China Customs, via press and compiled files"
        status="Hollow marks and pale columns are derived. The weight of magnets is not the weight of rare earths: the two do not compare."
        notes={`Months without a figure are gaps. ${caution}`}
        model={model}
      />
      <div className="mt-8 mid:mt-0">
        <h4 className="type-h4">
          <FindingLine finding={shareFinding} />
        </h4>
        <table className="table-plain tnum mt-2">
          <caption className="type-note pb-1 text-left text-muted">Magnets, tonnes</caption>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">All partners</th>
              <th scope="col">To the US</th>
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <MonthRow key={month.period} month={month} />
            ))}
          </tbody>
        </table>
        {months.some((month) => month.isLater) && (
          <p className="type-note mt-1.5 flex items-center gap-2 text-muted">
            <span className="later-tint inline-block h-2.5 w-4 border border-rule" aria-hidden="true" />
            published after {roundLabel}
          </p>
        )}
        {lastIsDerived !== null && (
          <p className="type-read mt-2 text-ink-2">
            {formatPeriod(lastIsDerived)} is worked out from other published figures, not reported.
          </p>
        )}
        {loaded.map((one, index) => (
          <SetAsideNote key={index === 0 ? MAGNETS : MAGNETS_TO_US} loaded={one} what="months" />
        ))}
      </div>
    </div>
  )
}

function MonthRow({ month }: { month: MagnetMonth }) {
  return (
    <tr>
      <th scope="row">{formatPeriod(month.period)}</th>
      <Cell point={month.all} month={month} name="Magnet exports, all partners" seriesId={MAGNETS} />
      <Cell point={month.us} month={month} name="Magnet exports to the US" seriesId={MAGNETS_TO_US} />
    </tr>
  )
}

function Cell(props: { point: PlotPoint | null; month: MagnetMonth; name: string; seriesId: string }) {
  const { point, month, name, seriesId } = props
  const tint = month.isLater ? 'later-tint pr-1.5' : ''
  if (point === null || point.value === null) return <td className={`${tint} text-muted`}>not found</td>
  return (
    <td className={tint}>
      <Says
        cited={{
          text: formatNumber(point.value),
          label: `${name}, ${formatPeriod(point.period)}, tonnes`,
          sourceIds: point.sourceIds,
          known: point.known,
          status: point.isDerived ? 'derived' : 'reported',
          formula: point.formula,
          formulaIsLater: point.formulaIsLater,
          note: point.note,
          refs: refsOf(seriesId, point.period),
        }}
      />
      {point.weakTier && <span className="type-tier text-warn"> {point.weakTier}</span>}
    </td>
  )
}
