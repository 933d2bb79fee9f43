import { useQuery } from '@tanstack/react-query'
import { metaQuery } from '#src/data/meta.ts'
import { KeysButton } from '#src/features/presenting/keys-button.tsx'
import { formatDate } from '#src/lib/words/format.ts'

/** Date and use of the data. */
export function Colophon() {
  const meta = useQuery(metaQuery).data
  return (
    <footer className="sheet mt-24 pb-16">
      <div className="cols type-note border-t border-ink pt-4 text-ink-2">
        <p className="col-margin">Truce Tracker</p>
        <div className="col-wide">
          <p>
            {meta
              ? `Data closed on ${formatDate(meta.dataDate)}, version ${meta.version}.`
              : 'The date of the data is not here yet.'}{' '}
            Every figure opens its source; what was not found is shown as a gap.
          </p>
          <p className="screen-only mt-2">
            The data as files: <a href="data/meta.json">description</a>, <a href="data/series.json">series</a>,{' '}
            <a href="data/events.json">events</a>, <a href="data/sources.json">sources</a>.
          </p>
          <p className="screen-only mt-2">
            <KeysButton />
          </p>
        </div>
      </div>
    </footer>
  )
}
