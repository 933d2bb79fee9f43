import type { TimePlotModel } from '#src/charts/model.ts'
import { findingText } from '#src/evidence/cited.ts'
import { Says } from '#src/evidence/says.tsx'
import { SlideChart } from '#src/evidence/slide-chart.tsx'
import { SlideFrame } from '#src/evidence/slide-frame.tsx'
import { formatPeriod } from '#src/lib/format.ts'
import { toLatestMonth, type LatestMonth } from './to-latest-month.ts'
import { useExports } from './use-exports.ts'

/** The decline: the line, and the last month known written large beside it. */
export function DeclineSlide() {
  const { decline, loaded, lens } = useExports()
  const latest = toLatestMonth(loaded.levels.rows, lens)
  return (
    <SlideFrame
      finding={decline.finding}
      subtitle={decline.subtitle}
      sourceIds={decline.model.series.flatMap(
        (series) => series.points.findLast((one) => !one.isLater)?.sourceIds ?? [],
      )}
    >
      <div className="grid h-full grid-cols-[minmax(0,1fr)_14rem] grid-rows-[minmax(0,1fr)] gap-x-10 pl-13 portrait:flex portrait:flex-col portrait:gap-y-6 portrait:pl-0">
        <SlideChart
          model={toSlideModel(decline.model)}
          caption={`${findingText(decline.finding)}. ${decline.subtitle}`}
          className="portrait:h-[60%] portrait:min-h-72"
        />
        {latest && <Latest latest={latest} />}
      </div>
    </SlideFrame>
  )
}

/** Room above the highest value for the name of the upper line, as a part of it. */
const NAME_ROOM = 0.14

/** Fewer words on the drawing: the figures stand beside it, and a lower drawing needs its names further off the lines. */
function toSlideModel(model: TimePlotModel): TimePlotModel {
  const [low, high] = model.domain
  return {
    ...model,
    readout: undefined,
    labelRows: 1,
    domain: [low, high * (1 + NAME_ROOM)],
    labels: model.labels?.filter((label) => label.hasDot !== true),
    series: model.series.map((series) =>
      series.label && series.role === 'cn'
        ? { ...series, label: { ...series.label, value: high * (1 + NAME_ROOM / 2) } }
        : series,
    ),
  }
}

function Latest({ latest: { period, cited, comparisons } }: { latest: LatestMonth }) {
  return (
    <div className="self-center">
      <h2 className="text-base/6 font-medium">{formatPeriod(period)}</h2>
      <p className="font-serif text-[3.25rem]/[3.5rem] tracking-[-0.02em] whitespace-nowrap text-cn tnum">
        <Says cited={cited} />
      </p>
      {comparisons.length > 0 && (
        <table className="mt-3 w-full text-base/6 tnum">
          <caption className="sr-only">Compared with, $bn and change</caption>
          <tbody>
            {comparisons.map((row) => (
              <tr key={row.period} className="border-t-[0.0625rem] border-rule">
                <th scope="row" className="py-1.5 text-left font-normal">
                  {row.period}
                </th>
                <td className="pl-3 text-right">{row.value && <Says cited={row.value} />}</td>
                <td className="pl-3 text-right font-semibold whitespace-nowrap">
                  <Says cited={row.change} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
