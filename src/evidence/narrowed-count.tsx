import type { MouseEvent } from 'react'
import { useView } from '#src/filters/use-view.ts'
import { isNarrowed } from '#src/filters/view.ts'
import { formatNumber } from '#src/lib/words/format.ts'
import { Empty } from '#src/ui/empty.tsx'

/**
 * "7 of 102 events": what the filters keep of a region. The total is the same everywhere: what the lens allows to be
 * shown before filters, so that with hindsight off no count tells how much came later.
 */
export function NarrowedCount({ kept, total, what }: { kept: number; total: number; what: string }) {
  return (
    <p data-count="">
      <span className="tnum">{formatNumber(kept)}</span> of <span className="tnum">{formatNumber(total)}</span> {what}
    </p>
  )
}

/**
 * Nothing left under the filters: why, and ways out. `names` turns codes and ids into words; `by` are the filters that
 * narrow this region.
 */
export function NothingLeft({
  what,
  total,
  names,
  by = ['country', 'topic'],
}: {
  what: string
  total: number
  names: ReadonlyMap<string, string>
  by?: readonly ('country' | 'topic')[]
}) {
  const { view, setView } = useView()
  const chosen = by.flatMap((parameter) => view[parameter].map((id) => ({ parameter, id })))
  const nameOf = (id: string) => names.get(id) ?? id
  return (
    <Empty
      title={`No ${what} left under these filters`}
      why={`${formatNumber(total)} ${what} in all; none bears ${chosen.map(({ id }) => nameOf(id)).join(' and ') || 'them'}.`}
    >
      {chosen.map(({ parameter, id }) => (
        <button
          key={id}
          type="button"
          className="ruled-button-quiet"
          onClick={(event) => {
            focusRegion(event)
            setView({ [parameter]: view[parameter].filter((value) => value !== id) })
          }}
        >
          Remove {nameOf(id)}
        </button>
      ))}
      {isNarrowed(view) && (
        <button
          type="button"
          className="ruled-button-quiet"
          onClick={(event) => {
            focusRegion(event)
            setView({ country: [], topic: [] })
          }}
        >
          Clear filters
        </button>
      )}
    </Empty>
  )
}

/** The button goes with what it widens: the focus moves to the name of its region, where reading goes on. */
function focusRegion({ currentTarget }: MouseEvent<HTMLElement>): void {
  currentTarget.closest('section')?.querySelector('h2')?.focus({ preventScroll: true })
}
