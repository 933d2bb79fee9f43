import { useEffect, useEffectEvent, useRef, type ComponentType } from 'react'
import { Fetched, toFetchedPart } from '#src/lib/pace/fetched-part.tsx'
import { say } from '#src/ui/commands/said.ts'

export interface OnDemand<Props> {
  /** Draws nothing until it is here. What does not come closes itself and says so; asked for again, it is fetched again. */
  readonly Part: ComponentType<Props>
  /** Fetches it at the first sign of intent. */
  readonly fetchSoon: () => void
}

/** Escape is heard before there is anything to close. */
function OnItsWay({ onClose }: { onClose: () => void }) {
  const close = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === 'Escape') onClose()
  })
  useEffect(() => {
    addEventListener('keydown', close)
    return () => removeEventListener('keydown', close)
  }, [])
  return <></>
}

/** What opens when it is asked for, its code in a file of its own. `what` begins the sentence that says it did not come. */
export function onDemand<Props extends { onClose: () => void }>(
  what: string,
  load: () => Promise<ComponentType<Props>>,
): OnDemand<Props> {
  let hasFailed = false
  const part = toFetchedPart(async () => {
    const Part = await load()
    if (hasFailed) say('')
    hasFailed = false
    return Part
  })
  return {
    Part: function Part(props) {
      const { onClose } = props
      const isMissing = useRef(false)
      useEffect(
        // To close may be a step of the history, and a step takes away what was said before it: said once it is closed.
        () => () => {
          if (isMissing.current) setTimeout(say, 0, `${what} did not come. Is there a network? Then try again.`)
        },
        [],
      )
      return (
        <Fetched
          part={part}
          props={props}
          place={<OnItsWay onClose={onClose} />}
          onFailed={() => {
            hasFailed = true
            isMissing.current = true
            onClose()
          }}
        />
      )
    },
    fetchSoon: () => void part.load().catch(() => undefined),
  }
}
