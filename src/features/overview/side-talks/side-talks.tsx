import type { Lens } from '#src/data/lens.ts'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { Later, toLaterPart } from '#src/evidence/later.tsx'
import { useView } from '#src/filters/use-view.ts'
import { ViewInTurn } from '#src/filters/view-in-turn.tsx'
import type { View } from '#src/filters/view.ts'
import { formatDate, formatDateNoYear } from '#src/lib/words/format.ts'
import { ToCome, Waiting } from '#src/ui/states.tsx'
import type { SideTalk } from './to-side-talks.ts'

/** Folded in, and fetched when somebody stirs. */
const THIRD_COUNTRIES = toLaterPart(async () => (await import('#src/features/overview/third/third-part.ts')).THIRD_PART)

/**
 * What China was doing with third parties then: dates in the row, and on request what each third country and host had at
 * stake. A filter by one of them unfolds it.
 */
export function SideTalks({ talks, lens }: { talks: readonly SideTalk[]; lens: Lens }) {
  const { view } = useView()
  const isAsked = isThirdAsked(view)
  return (
    <details key={String(isAsked)} open={isAsked} className="breakout group border-b border-rule">
      <summary className="cols cursor-pointer list-none py-1.5">
        <h3 className="col-margin text-[0.8125rem]/6 font-semibold">Side talks then</h3>
        <span className="col-wide type-note flex flex-wrap items-center gap-x-5 text-ink-2">
          <span>China’s last dealing with each:</span>
          {talks.map(({ code, name, event }) => (
            <span key={code} data-known={event?.date} data-source={event?.sourceIds.join(' ')}>
              {name} <span className="text-muted">{event === null ? 'none found' : dateThen(event.date, lens)}</span>
            </span>
          ))}
          <span className="word-button">
            <span className="group-open:hidden">At stake for whom</span>
            <span className="hidden group-open:inline">Fold</span>
          </span>
        </span>
      </summary>
      <div className="cols pb-3">
        <div className="col-wide">
          <DataBoundary what="third countries" height={240}>
            <ViewInTurn isPart>{THIRD}</ViewInTurn>
          </DataBoundary>
        </div>
      </div>
    </details>
  )
}

function Third() {
  const { view } = useView()
  const isAsked = isThirdAsked(view)
  return (
    <Later
      part={THIRD_COUNTRIES}
      isFolded={!isAsked}
      place={(isWanted) =>
        // Nothing in a fold is seen to be waited for.
        isWanted && isAsked ? (
          <Waiting what="third countries" height={240} />
        ) : (
          <ToCome what="the third countries" height={240} href={`rounds/${view.round}/#overview`} />
        )
      }
    />
  )
}

/** The same element each time. */
const THIRD = <Third />

const isThirdAsked = ({ country }: View) => country.some((code) => code !== 'US' && code !== 'CN')

/** The year is left out where it is the lens' own. */
function dateThen(date: string, lens: Lens): string {
  return date.slice(0, 4) === lens.day.slice(0, 4) ? formatDateNoYear(date) : formatDate(date)
}
