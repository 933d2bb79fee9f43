import type { TimePlotModel } from '#src/charts/model.ts'
import { findingText } from '#src/evidence/citing/cited.ts'
import { Says } from '#src/evidence/sources/says.tsx'
import { SlideChart } from '#src/evidence/slides/slide-chart.tsx'
import { SlideFrame } from '#src/evidence/slides/slide-frame.tsx'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { MeasureChoice } from '#src/features/exports/decline/choices/measure-choice.tsx'
import { CHINA } from '#src/features/exports/decline/measures/measured.ts'
import { toLatestMonth, type LatestMonth } from './to-latest-month.ts'
import { useDecline } from './use-decline.ts'

/** The decline: the line, and the last month known written large beside it. */
export function DeclineSlide() {
  const { decline, loaded, lens, range } = useDecline()
  const latest = toLatestMonth(loaded.levels.rows, { lens, range })
  return (
    <SlideFrame
      finding={decline.finding}
      subtitle={[decline.subtitle, ...decline.notices.map((notice) => notice.text)].join(' ')}
      figures={latest ? [latest.cited, ...latest.comparisons.map(({ change }) => change)] : []}
      sourceIds={decline.model.series.flatMap(
        (series) => series.points.findLast((one) => !one.isLater)?.sourceIds ?? [],
      )}
    >
      <div className="group/slide grid h-full grid-cols-[minmax(0,1fr)_14.5rem] grid-rows-[minmax(0,1fr)] gap-x-10 pl-13 squarish:grid-cols-[minmax(0,1fr)_13rem] squarish:gap-x-5 portrait:flex portrait:flex-col portrait:gap-y-6 portrait:pl-0">
        <SlideChart
          model={toSlideModel(decline.model)}
          caption={`${findingText(decline.finding)}. ${decline.subtitle}`}
          className="portrait:h-[60%] portrait:min-h-72"
        />
        <div className="flex flex-col justify-center gap-y-4 portrait:self-stretch">
          {latest && <Latest latest={latest} />}
          {/* For the speaker: not seen by the room until somebody turns to it. */}
          <MeasureChoice className={`flex flex-wrap gap-x-4 ${QUIET}`} />
        </div>
      </div>
    </SlideFrame>
  )
}

const QUIET =
  'opacity-0 group-hover/slide:opacity-100 group-focus-within/slide:opacity-100 focus-within:opacity-100 pointer-coarse:opacity-100'

/** Room above the highest value for the name of the upper line, as a part of it. */
const NAME_ROOM = 0.15

/** Fewer words on the drawing: the figures stand beside it, and a lower drawing needs its names further off the lines. */
function toSlideModel(model: TimePlotModel): TimePlotModel {
  const [low, high] = model.domain
  return {
    ...model,
    readout: undefined,
    labelRows: 1,
    domain: [low, high * (1 + NAME_ROOM)],
    labels: model.labels
      ?.filter((label) => label.hasDot !== true)
      .map((label) => (label.text === CHINA.office ? { ...label, value: high * (1 + NAME_ROOM * 0.6) } : label)),
  }
}

function Latest({ latest: { period, cited, comparisons } }: { latest: LatestMonth }) {
  return (
    <div>
      <h2 className="text-base/6 font-medium">{formatPeriod(period)}</h2>
      <p className="font-serif text-[3.25rem]/[3.5rem] tracking-[-0.02em] whitespace-nowrap text-cn tnum">
        <Says cited={cited} />
      </p>
      {comparisons.length > 0 && (
        <table className="mt-3 w-full text-[0.9375rem]/6 tnum">
          <caption className="sr-only">Compared with, $bn and change</caption>
          <tbody>
            {comparisons.map((row) => (
              <tr key={row.period} className="border-t-[0.0625rem] border-rule">
                <th scope="row" className="py-1.5 text-left font-normal text-balance">
                  {row.period}
                </th>
                <td className="pl-2 text-right">{row.value && <Says cited={row.value} />}</td>
                <td className="pl-2 text-right font-semibold whitespace-nowrap">
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
