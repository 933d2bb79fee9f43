import { lazy, Suspense, useEffect, useEffectEvent, useState, type ComponentType } from 'react'
import { say } from './commands/said.ts'

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
  const fetchPart = async () => {
    try {
      const part = await load()
      if (hasFailed) say('')
      return { default: part }
    } catch {
      hasFailed = true
      return { default: Missing }
    }
  }
  let Now = lazy(fetchPart)
  function Missing({ onClose }: Props) {
    useEffect(() => {
      Now = lazy(fetchPart)
      onClose()
      // To close may be a step of the history, and a step takes away what was said before it: said once it is closed.
      return () => void setTimeout(say, 0, `${what} did not come. Is there a network? Then try again.`)
      // oxlint-disable-next-line react/exhaustive-deps -- once, as it is not there
    }, [])
    return <></>
  }
  return {
    Part: function Part(props) {
      const [Drawn] = useState(() => Now)
      return (
        <Suspense fallback={<OnItsWay onClose={props.onClose} />}>
          <Drawn {...props} />
        </Suspense>
      )
    },
    fetchSoon: () => void load().catch(() => undefined),
  }
}
