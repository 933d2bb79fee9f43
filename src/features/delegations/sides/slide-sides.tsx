import { Mark } from '#src/ui/mark.tsx'
import { NameParts } from '#src/features/delegations/person-name.tsx'
import type { SlideSide } from './to-slide-sides.ts'
import { SIDE_NAMES } from './to-table.ts'

/** Sizes by the longer list, so that both sides are set alike. */
const SIZES = [
  {
    upTo: 3,
    head: 'text-[2.25rem]/[2.625rem] squarish:text-[1.5rem]/[1.75rem]',
    name: 'text-[1.75rem]/[2.125rem] squarish:text-[1.25rem]/[1.5rem]',
    office: 'text-base/5 squarish:text-[0.8125rem]/4',
    row: 'py-2.5 squarish:py-0.5 in-data-tight:py-0.5',
  },
  {
    upTo: 4,
    head: 'text-[2rem]/[2.25rem] squarish:text-[1.5rem]/[1.75rem]',
    name: 'text-[1.5rem]/[1.875rem] squarish:text-[1.25rem]/[1.5rem]',
    office: 'text-base/5 squarish:text-[0.8125rem]/4',
    row: 'py-2 squarish:py-1 in-data-tight:py-0.5',
  },
  {
    upTo: 99,
    head: 'text-[1.125rem]/[1.25rem] in-data-tight:leading-[1.125rem]',
    name: 'text-[1.0625rem]/[1.25rem] in-data-tight:leading-[1.0625rem]',
    office: 'text-[0.75rem]/[0.875rem] in-data-tight:leading-[0.8125rem]',
    row: 'py-[0.1875rem] squarish:py-[0.0625rem] in-data-tight:py-0',
  },
] as const

/** Both sides across the table, at the size of a room: the US left, China right. */
export function SlideSides({ sides, label }: { sides: readonly SlideSide[]; label: string }) {
  const longest = Math.max(0, ...sides.map(({ people }) => people.length))
  const size = SIZES.find(({ upTo }) => longest <= upTo) ?? SIZES[2]
  return (
    <div className="relative grid h-full grid-cols-2 gap-x-20 squarish:gap-x-14 portrait:h-auto portrait:gap-x-8">
      <div
        aria-hidden="true"
        className="absolute inset-y-0 left-1/2 w-12 -translate-x-1/2 border-x-[0.0625rem] border-ink portrait:w-2"
      />
      {sides.map(({ side, people, list }) => (
        <section
          key={side}
          aria-label={SIDE_NAMES[side]}
          className={side === 'US' ? 'col-start-1 text-right' : 'col-start-2'}
        >
          <h2
            className={`border-b-[0.1875rem] pb-1.5 text-[1.0625rem]/6 font-semibold in-data-tight:pb-0 in-data-tight:leading-5 ${side === 'US' ? 'border-us' : 'border-cn'}`}
          >
            <Mark side={side} />
            {SIDE_NAMES[side]}
          </h2>
          <ol>
            {people.map(({ person, isHead, words }) => (
              <li key={person.id} className={`border-b-[0.0625rem] border-rule ${size.row}`}>
                <p
                  className={`font-serif portrait:text-[1.125rem]/6 ${isHead ? `${size.head} font-bold` : `${size.name} font-medium`}`}
                >
                  <NameParts person={person} label={label} />
                </p>
                <p
                  className={`text-pretty text-ink-2 portrait:text-[0.8125rem]/4 ${size.office}`}
                  data-known={person.office?.known}
                  data-source={person.sourceIds.join(' ')}
                >
                  {words}
                </p>
              </li>
            ))}
          </ol>
          {list !== '' && (
            <p data-count="" className="pt-1 text-[0.8125rem]/5 text-muted in-data-tight:pt-0 in-data-tight:leading-4">
              {list}
            </p>
          )}
        </section>
      ))}
    </div>
  )
}
