/** Work that takes no longer keeps nobody waiting, ms. */
const PIECE = 5

/** Work in pieces, each a task of its own: what a reader does in between is answered. */
export interface Pieces {
  /** A promise of the next task where this one has lasted long enough, else nothing to wait for. */
  readonly next: () => Promise<void> | undefined
}

export function startPieces(): Pieces {
  let began = performance.now()
  return {
    next: () => {
      if (performance.now() - began <= PIECE) return undefined
      return nextTask().then(() => {
        began = performance.now()
      })
    },
  }
}

/** Takes the items in their order, in as many tasks as it takes for none of them to be long. Ends when the last is taken. */
export async function inPieces<T>(items: readonly T[], take: (item: T) => void): Promise<void> {
  const pieces = startPieces()
  for (const item of items) {
    const task = pieces.next()
    if (task) await task
    take(item)
  }
}

function nextTask(): Promise<void> {
  // Where a browser can be asked for that, before its timers, and in a window in the background too.
  if (globalThis.scheduler === undefined) return new Promise((resolve) => setTimeout(resolve))
  return globalThis.scheduler.postTask(() => {}, { priority: 'user-visible' })
}
