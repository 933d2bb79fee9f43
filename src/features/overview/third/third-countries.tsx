import type { Lens } from '#src/data/lens.ts'
import { Says } from '#src/evidence/sources/says.tsx'
import { SourceCount } from '#src/evidence/sources/source-count.tsx'
import { formatCount, formatDate } from '#src/lib/words/format.ts'
import { Mark } from '#src/ui/mark.tsx'
import type { Move, ThirdCountry } from './to-third-countries.ts'
import { useThirdCountries } from './use-third-countries.ts'

/** Third countries and hosts: what each had at stake, what China and the US did or offered, and when. */
export function ThirdCountries() {
  const { chosen, others, lens } = useThirdCountries()
  if (chosen.length === 0) return <Countries list={others} lens={lens} />
  return (
    <>
      <Countries list={chosen} lens={lens} isChosen />
      {others.length > 0 && (
        <details className="border-t border-rule">
          <summary className="type-note cursor-pointer list-none py-1.5">
            <span className="word-button">
              {formatCount(others.length, 'other country or region', 'other countries and regions')}
            </span>
          </summary>
          <Countries list={others} lens={lens} />
        </details>
      )}
    </>
  )
}

function Countries({
  list,
  lens,
  isChosen = false,
}: {
  list: readonly ThirdCountry[]
  lens: Lens
  isChosen?: boolean
}) {
  return (
    <ul className="mt-2">
      {list.map((country) => (
        <li
          key={country.code}
          id={`third-${country.code.toLowerCase()}`}
          aria-current={isChosen ? 'true' : undefined}
          className={`grid gap-x-6 gap-y-2 border-t py-3 tab:grid-cols-2 full:grid-cols-4 ${isChosen ? 'border-ink' : 'border-rule'}`}
        >
          <Stakes country={country} day={lens.day} />
          <Moves title="China" side="CN" moves={country.china} day={lens.day} />
          <Moves title="United States" side="US" moves={country.us} day={lens.day} />
          {country.own.length > 0 && <Moves title="Its own words" side="other" moves={country.own} day={lens.day} />}
        </li>
      ))}
    </ul>
  )
}

function Stakes({ country: { name, hosted, stakes, note }, day }: { country: ThirdCountry; day: string }) {
  return (
    <div className="type-note text-ink-2">
      <h4 className="font-serif text-lg/6 font-semibold text-ink">{name}</h4>
      {hosted.map(({ round, isLater }) => (
        <p
          key={round.id}
          data-known={round.start}
          data-source={round.sourceIds.join(' ')}
          className={isLater ? 'later-tint -mx-1.5 px-1.5' : ''}
        >
          Host of {round.label}, {formatDate(round.start)}
        </p>
      ))}
      {note !== null && <p className="text-muted">{note}</p>}
      {stakes.length === 0 ? (
        <p className="text-muted">No figure on its trade known on {formatDate(day)}.</p>
      ) : (
        stakes.map(({ cited, words }) => (
          <p key={cited.label}>
            <Says cited={cited} className="font-[650] text-ink tnum" /> {words}
          </p>
        ))
      )}
    </div>
  )
}

interface MovesProps {
  title: string
  side: 'US' | 'CN' | 'other'
  moves: readonly Move[]
  day: string
}

function Moves({ title, side, moves, day }: MovesProps) {
  return (
    <div className="type-note text-ink-2">
      <h5 className="text-xs/6 text-muted">
        <Mark side={side} />
        {title}
      </h5>
      {moves.every(({ isLater }) => isLater) && (
        <p className="text-muted">No official statement found by {formatDate(day)}.</p>
      )}
      <ul>
        {moves.map(({ text, known, isLater, sourceIds, refs }) => (
          <li
            key={`${known}${text}`}
            data-known={known}
            data-source={sourceIds.join(' ')}
            className={isLater ? 'later-tint -mx-1.5 px-1.5' : ''}
          >
            {text}{' '}
            <span className="inline-flex flex-wrap items-baseline gap-x-2 text-xs/5 text-muted">
              <time dateTime={known}>{formatDate(known)}</time>
              <SourceCount cited={{ label: text, sourceIds, known, refs }} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
