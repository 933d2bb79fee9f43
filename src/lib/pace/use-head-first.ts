import { useEffect, useState, type RefObject } from 'react'
import { askTurn } from './turns.ts'
import { toTurn } from './use-in-turn.ts'

/** The least that an item is high, px: how many fit the window is not to be too few. */
const LEAST_HEIGHT = 48
/** So many new ones come with the rest. */
const FEW = 4

interface Place {
  /** Whether its first item would be seen. Where that is out of sight, what is seen may be any part of it, and all is drawn at once. */
  isTopSeen: boolean
  /** How many items stand between there and the list. */
  before: number
  /** What stands below the list while some of it has not been drawn. */
  end: RefObject<Element | null>
}

export interface HeadFirst<T> {
  drawn: readonly T[]
  /** How many come in their turn. */
  waiting: number
}

/**
 * A list of which many items come at once, drawn head first: what the window can hold and what stood there before with the
 * change itself, the rest in its turn. A list that is new is drawn whole.
 */
export function useHeadFirst<T extends { id: string }>(
  items: readonly T[],
  { isTopSeen, before, end }: Place,
): HeadFirst<T> {
  const [stood, setStood] = useState<ReadonlySet<string>>(() => idsOf(items))
  const head = isTopSeen ? Math.ceil((globalThis.innerHeight ?? Infinity) / LEAST_HEIGHT) - before : Infinity
  const drawn = items.filter(({ id }, index) => index < head || stood.has(id))
  const waiting = items.length - drawn.length
  const isWaiting = waiting > FEW
  if (!isWaiting && !isSameSet(stood, idsOf(items))) setStood(idsOf(items))
  useEffect(() => {
    if (!isWaiting) return undefined
    return askTurn(toTurn('words', end, () => setStood(idsOf(items))))
  }, [isWaiting, items, end])
  return isWaiting ? { drawn, waiting } : { drawn: items, waiting: 0 }
}

const idsOf = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id))

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((id) => b.has(id))
