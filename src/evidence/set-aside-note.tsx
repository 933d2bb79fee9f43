import type { Loaded } from '#src/data/get-json.ts'
import { formatNumber } from '#src/lib/words/format.ts'

/** "2 of 102 events could not be read", with the first reason; nothing when all could. */
export function SetAsideNote({ loaded, what }: { loaded: Loaded<unknown>; what: string }) {
  const { rows, setAside } = loaded
  const first = setAside[0]
  if (first === undefined) return <></>
  const total = rows.length + setAside.length
  return (
    <p role="status" className="type-note mt-2 text-warn">
      {formatNumber(setAside.length)} of {formatNumber(total)} {what} could not be read and{' '}
      {setAside.length === 1 ? 'is' : 'are'} left out. First: {first.id ?? `record ${first.index + 1}`}, {first.reason}.
    </p>
  )
}
