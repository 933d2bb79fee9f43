import { findingText } from '#src/evidence/citing/cited.ts'
import { Says } from '#src/evidence/sources/says.tsx'
import { SlideChart } from '#src/evidence/slides/slide-chart.tsx'
import { SlideFrame } from '#src/evidence/slides/slide-frame.tsx'
import { formatDate } from '#src/lib/words/format.ts'
import { Mark } from '#src/ui/mark.tsx'
import { useTariffs } from './use-tariffs.ts'

/** Duties added each way: the steps, and what was in force on the day written large. */
export function TariffsSlide() {
  const { tariffs, lens } = useTariffs()
  const { finding, subtitle, model, inForce } = tariffs
  return (
    <SlideFrame finding={finding} subtitle={subtitle} figures={inForce.flatMap(({ cited }) => cited ?? [])}>
      <div className="grid h-full grid-cols-[minmax(0,1fr)_13rem] grid-rows-[minmax(0,1fr)] gap-x-10 pl-13 squarish:grid-cols-[minmax(0,1fr)_10.5rem] squarish:gap-x-5 portrait:flex portrait:flex-col portrait:gap-y-6 portrait:pl-0">
        <SlideChart
          // The rates of the day stand beside the drawing.
          model={{ ...model, labels: model.labels?.filter((label) => label.isOfSpot !== true) }}
          caption={`${findingText(finding)}. ${subtitle}`}
          className="portrait:h-[60%] portrait:min-h-72"
        />
        <div className="self-center">
          <h2 className="text-base/6 font-medium">In force on {formatDate(lens.day)}</h2>
          <dl className="mt-2 grid gap-y-3 portrait:grid-cols-2 portrait:gap-x-6">
            {inForce.map(({ side, name, cited }) => (
              <div key={side} className="border-t-[0.0625rem] border-rule pt-2">
                <dt className="text-base/6 text-ink-2">
                  <Mark side={side} />
                  {name}
                </dt>
                <dd
                  className={`font-serif text-[3.25rem]/[3.5rem] tracking-[-0.02em] tnum ${side === 'US' ? 'text-us' : 'text-cn'}`}
                >
                  {cited === null ? <span className="text-[1.5rem]/8 text-muted">None</span> : <Says cited={cited} />}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </SlideFrame>
  )
}
