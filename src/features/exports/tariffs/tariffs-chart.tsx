import { ChartFigure } from '#src/evidence/figure/chart-figure.tsx'
import { Says } from '#src/evidence/sources/says.tsx'
import { useView } from '#src/filters/use-view.ts'
import { toggle } from '#src/filters/view.ts'
import { formatDate, formatList } from '#src/lib/words/format.ts'
import { Mark } from '#src/ui/mark.tsx'
import { inexactDays } from './to-steps.ts'
import type { TariffChart } from './to-tariffs.ts'
import { useTariffs } from './use-tariffs.ts'

interface TariffsChartProps {
  /** No row stands above: the margin holds the words of the region, and the reading column is free. */
  isFirst: boolean
}

/** Duties added each way, and beside them, when asked for, what models make of the US side. */
export function TariffsChart({ isFirst }: TariffsChartProps) {
  const { tariffs, tariffRows, lens, later, cautionOf } = useTariffs()
  const { view, setView } = useView()
  const { inForce, beside, ...chart } = tariffs
  const steps = chart.model.series.filter(({ shape }) => shape === 'step')
  const inexact = inexactDays(steps, tariffRows)
  return (
    <>
      <DutiesInForce inForce={inForce} day={lens.day} isFirst={isFirst} />
      <ChartFigure
        id="tariffs"
        {...chart}
        source="Legal notices, compiled"
        status={later.trim()}
        notes={[
          `The last step read is drawn to ${later === '' ? 'the day of the view' : 'the data’s date'}; that no later one was found is no proof that there was none.`,
          inexact.length > 0 ? `Day not exact, or inferred: ${formatList(inexact.map(formatDate))}.` : '',
          cautionOf(...steps.slice(2).map(({ id }) => id)),
        ]
          .filter(Boolean)
          .join(' ')}
      />
      {beside.length > 0 && (
        <div
          role="group"
          aria-label="Shown beside the legal rates"
          className="type-note screen-only mt-2 flex flex-wrap items-center gap-x-4 text-muted"
        >
          <span>Beside them, on other bases</span>
          {beside.map(({ duty, word }) => (
            <button
              key={duty}
              type="button"
              className="word-button"
              aria-pressed={view.duties.includes(duty)}
              onClick={() => setView({ duties: toggle(view.duties, duty) })}
            >
              {word}
            </button>
          ))}
        </div>
      )}
    </>
  )
}

const IN_MARGIN = 'tab:absolute tab:-left-[calc(var(--col-margin)+var(--col-gap-1))] tab:w-(--col-margin)'
const IN_READ = 'mid:absolute mid:left-[calc(100%+var(--col-gap-2))] mid:w-(--col-read)'

/** The duties of the lens day, beside their chart. */
function DutiesInForce({
  inForce,
  day,
  isFirst,
}: Pick<TariffsChartProps, 'isFirst'> & { inForce: TariffChart['inForce']; day: string }) {
  return (
    <div className={`mb-4 ${isFirst ? IN_READ : IN_MARGIN}`}>
      <h3 className="text-[0.8125rem]/8 font-semibold">In force on {formatDate(day)}</h3>
      <dl className={`grid grid-cols-2 gap-x-6 ${isFirst ? 'mid:block' : 'tab:block'}`}>
        {inForce.map(({ side, name, cited, isUnknown, note }) => (
          <div
            key={side}
            className="border-t border-rule pt-1.5 pb-2"
            data-source={cited?.sourceIds.join(' ')}
            data-known={cited?.known ?? undefined}
          >
            <dt className="type-note text-ink-2">
              <Mark side={side} />
              {name}
            </dt>
            <dd>
              {cited === null ? (
                <span className="type-note text-muted">{isUnknown ? 'Not known' : 'None'}</span>
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
