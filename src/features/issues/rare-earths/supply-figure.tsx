import type { PlotModel, PlotPoint } from '#src/charts/model.ts'
import type { Loaded } from '#src/data/get-json.ts'
import { ChartFigure } from '#src/evidence/figure/chart-figure.tsx'
import type { Finding } from '#src/evidence/citing/cited.ts'
import { FindingLine } from '#src/evidence/finding-line.tsx'
import { SetAsideNote } from '#src/evidence/set-aside-note.tsx'
import type { FootWords } from '#src/evidence/figure/to-foot.ts'
import { formatDate } from '#src/lib/words/format.ts'
import type { RareEarthChartId } from './charts.ts'

interface SupplyFigureProps extends FootWords {
  id: RareEarthChartId
  finding: Finding
  subtitle: string
  model: PlotModel
  loaded: readonly Loaded<unknown>[]
  /** What the rows of the files are: "months". */
  what: string
  isSmall?: boolean
}

/** A chart of supply or, where nothing may be drawn, the sentence that says so. */
export function SupplyFigure({ loaded, what, subtitle, ...figure }: SupplyFigureProps) {
  const points = pointsOf(figure.model)
  return (
    <>
      {points.length === 0 ? (
        <>
          <h3 className="type-h4">
            <FindingLine finding={figure.finding} />
          </h3>
          <p className="type-note mt-1 text-muted">{subtitle} Nothing to draw without hindsight.</p>
        </>
      ) : (
        <ChartFigure {...figure} subtitle={[subtitle, toPublished(points)].filter(Boolean).join(' ')} />
      )}
      {loaded.map((one, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the files of a chart keep their places
        <SetAsideNote key={index} loaded={one} what={what} />
      ))}
    </>
  )
}

function pointsOf(model: PlotModel): readonly PlotPoint[] {
  return model.kind === 'bars' ? model.rows.map(({ point }) => point) : model.series.flatMap(({ points }) => points)
}

/** "Published on 6 February 2026.", where nothing of the drawing was known then; else nothing. */
function toPublished(points: readonly Pick<PlotPoint, 'isLater' | 'known'>[]): string {
  if (points.length === 0 || points.some((point) => !point.isLater)) return ''
  const days = points.map((point) => point.known).toSorted()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  return first === last
    ? `Published on ${formatDate(first)}.`
    : `Published between ${formatDate(first)} and ${formatDate(last)}.`
}
