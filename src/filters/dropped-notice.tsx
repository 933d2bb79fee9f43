import { useView } from './use-view.ts'

/** Names what the address asked for and nothing answers to. It goes with the next change of the view. */
export function DroppedNotice() {
  const { view, dropped, setView } = useView()
  if (dropped.length === 0) return <div role="status" />
  const shown = dropped.slice(0, 5).map(({ parameter, value }) => `${parameter} “${value}”`)
  const more = dropped.length - shown.length
  return (
    <div role="status" className="cols type-note border-b border-rule py-2 text-ink-2">
      <p className="col-wide">
        <span className="font-semibold text-warn">Left out of this view: </span>
        <span className="break-all">{shown.join(', ')}</span>
        {more > 0 && ` and ${more} more`}.{' '}
        <button type="button" className="word-button" onClick={() => setView({ ...view }, { replace: true })}>
          Take out of the address
        </button>
      </p>
    </div>
  )
}
