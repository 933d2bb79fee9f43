import { Says } from '#src/evidence/sources/says.tsx'
import { SlideFrame } from '#src/evidence/slides/slide-frame.tsx'
import { countWord } from '#src/lib/words/count-word.ts'
import { formatDate, formatList } from '#src/lib/words/format.ts'
import type { SideTalk } from './to-side-talks.ts'
import { useOverview } from '#src/features/overview/use-overview.ts'

/** What China was doing with third parties then. */
export function SideTalksSlide() {
  const { sideTalks, lens } = useOverview()
  return (
    <SlideFrame
      finding={[toSentence(sideTalks, lens.day)]}
      subtitle={`China’s last dealing with each, by ${formatDate(lens.day)}`}
      sourceIds={sideTalks.flatMap(({ event }) => event?.sourceIds ?? [])}
    >
      <ul className="grid h-full grid-cols-4 grid-rows-[auto_auto_1fr] gap-x-8 squarish:gap-x-5 portrait:h-auto portrait:grid-cols-1 portrait:grid-rows-none portrait:gap-y-3">
        {sideTalks.map((talk) => (
          <Talk key={talk.code} talk={talk} day={lens.day} />
        ))}
      </ul>
    </SlideFrame>
  )
}

function Talk({ talk: { name, event }, day }: { talk: SideTalk; day: string }) {
  return (
    <li className="row-span-3 grid grid-rows-subgrid border-t-[0.09375rem] border-ink pt-3 portrait:block portrait:pt-1.5">
      <h2 className="font-serif text-[1.75rem]/9 font-semibold squarish:text-[1.375rem]/8 portrait:text-[1.25rem]/6">
        {name}
      </h2>
      {event === null ? (
        <p className="row-span-2 mt-2 text-base/6 text-muted">No contact with China found by {formatDate(day)}.</p>
      ) : (
        <>
          <p className="mt-2 text-base/6 text-muted">
            <time dateTime={event.date}>{formatDate(event.date)}</time>
          </p>
          <p className="mt-1 text-[1.375rem]/8 text-pretty squarish:text-[1.0625rem]/6 portrait:text-base/6">
            <Says
              className="text-left"
              cited={{
                text: event.title,
                label: `${name}, ${formatDate(event.date)}`,
                sourceIds: event.sourceIds,
                known: event.date,
                refs: [`event:${event.id}`],
              }}
            />
          </p>
        </>
      )}
    </li>
  )
}

/** "By 9 June 2025 China had dealt with Japan, South Korea and Canada on the side". */
function toSentence(talks: readonly SideTalk[], day: string): string {
  const met = talks
    .filter(({ event }) => event !== null)
    .map(({ name }) => (name === 'European Union' ? 'the EU' : name))
  const by = `By ${formatDate(day)}`
  if (met.length === 0) return `${by} no dealing of China with ${countWord(talks.length)} other partners was found`
  return `${by} China had also been dealing with ${formatList(met)}`
}
