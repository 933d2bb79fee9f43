import { useQuery } from '@tanstack/react-query'
import type { ControlledElement } from '#src/data/elements.ts'
import { importSourcesQuery } from '#src/data/import-sources.ts'
import type { Lens } from '#src/data/lens.ts'
import { Says } from '#src/evidence/sources/says.tsx'
import { WeakBadge } from '#src/evidence/sources/tier-marks.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { toElementReading } from './to-element-reading.ts'

interface ElementReadingProps {
  element: ControlledElement
  lens: Lens
  onClose: () => void
}

/** One element in full, below the tiles: each line opens its sources; what came later stands apart. */
export function ElementReading({ element, lens, onClose }: ElementReadingProps) {
  const imports = useQuery(importSourcesQuery).data?.rows ?? []
  const name = `${element.name} (${element.symbol})`
  return (
    <section aria-label={name} className="mt-3 border-y border-rule py-3">
      <h5 className="type-name flex flex-wrap items-baseline justify-between gap-x-4">
        <span>
          {name}{' '}
          <span className="zh text-base/5" lang="zh">
            {element.nameZh}
          </span>
        </span>
        <span className="type-note flex flex-wrap gap-x-4">
          <CopyButton label="Copy link" text={() => linkTo(element.symbol)} />
          <button type="button" className="word-button" onClick={onClose}>
            Close
          </button>
        </span>
      </h5>
      <dl className="mt-1">
        {toElementReading(element, imports, lens).map(({ term, text, known, isLater, sourceIds }) => (
          <div
            key={term}
            data-known={known}
            className={`type-read grid gap-x-4 py-0.5 tab:grid-cols-[15rem_minmax(0,1fr)] ${isLater ? 'later-tint -mx-1 px-1' : ''}`}
          >
            <dt className="text-ink-2">{term}</dt>
            <dd>
              <Says
                className="text-left"
                cited={{
                  text,
                  label: `${name}: ${term}`,
                  sourceIds,
                  known,
                  refs: [`element:${element.symbol}`],
                }}
              />{' '}
              <WeakBadge sourceIds={sourceIds} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The address of the element under the same view. */
function linkTo(symbol: string): string {
  const { origin, pathname, search } = location
  return `${origin}${pathname}${search}#element-${symbol.toLowerCase()}`
}
