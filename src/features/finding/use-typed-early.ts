import { useEffectEvent, useLayoutEffect } from 'react'

/** Letters typed before the box has the focus belong into it: as keys of the page or the deck they would do what they stand for. */
export function useTypedEarly(isOpen: boolean, type: (letter: string) => void): void {
  const take = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey } = event
    const isInBox = target instanceof Element && target.closest('[role="dialog"]') !== null
    if (isInBox || key.length !== 1 || ctrlKey || metaKey || altKey) return
    event.preventDefault()
    event.stopPropagation()
    type(key)
  })
  useLayoutEffect(() => {
    if (!isOpen) return undefined
    document.addEventListener('keydown', take, true)
    return () => document.removeEventListener('keydown', take, true)
  }, [isOpen])
}
