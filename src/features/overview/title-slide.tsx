import { useQuery } from '@tanstack/react-query'
import { countriesQuery } from '#src/data/countries.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { SlideFrame } from '#src/evidence/slides/slide-frame.tsx'
import { useLens, type LensView } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'
import { ALL_ROUNDS } from '#src/filters/view.ts'
import { formatDate, formatList } from '#src/lib/words/format.ts'
import { RoundAxis } from './round-axis.tsx'

/** What the talk is about: the round as the lens, on the axis of all rounds. */
export function TitleSlide() {
  const { view } = useView()
  const seen = useLens()
  const { lens, round, rounds } = seen
  const shown = lens.hindsight ? rounds : rounds.filter((one) => one.start <= lens.day)
  const countries = useQuery(countriesQuery).data?.rows ?? []
  const topics = useQuery(topicsQuery).data?.rows ?? []
  const chosen = [
    ...view.country.map((code) => countries.find((country) => country.code === code)?.name ?? code),
    ...view.topic.map((id) => topics.find((topic) => topic.id === id)?.short ?? id),
  ]
  return (
    <SlideFrame
      isCover
      finding={[toTitle(seen)]}
      subtitle={round === null ? 'Everything known when the data closed.' : `${round.name}, ${toPlace(seen)}`}
      sourceIds={round?.sourceIds ?? []}
    >
      <div className="flex h-full flex-col">
        <div className="mt-auto">
          <RoundAxis rounds={shown} chosenId={round?.id ?? ALL_ROUNDS} lensDay={lens.day} />
        </div>
        <div className="mt-10 text-base/6 text-ink-2">
          <p>
            {lens.hindsight && round !== null
              ? `Known by ${formatDate(lens.day)}; what came later is set apart.`
              : `Known by ${formatDate(lens.day)}; nothing later is shown.`}
          </p>
          {chosen.length > 0 && <p>Narrowed to {formatList(chosen)}.</p>}
        </div>
      </div>
    </SlideFrame>
  )
}

/** "The US-China trade talks as London opened, 9 June 2025". */
function toTitle({ round, lens }: LensView): string {
  const day = formatDate(lens.day)
  if (round === null) return `The US-China trade talks, as known on ${day}`
  const opening =
    round.kind === 'leaders' ? `as the leaders met in ${round.label}` : `as talks opened in ${round.label}`
  return `US and China ${opening}, ${day}`
}

function toPlace({ round }: LensView): string {
  if (round === null) return ''
  const venue = round.venue?.split(/ \(|;/)[0]
  return venue === undefined || venue.includes(round.city) ? round.city : `${venue}, ${round.city}`
}
