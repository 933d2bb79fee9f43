/** Work that takes no longer keeps nobody waiting, ms. */
const PIECE = 5

/**
 * Begins work in pieces, each a task of its own: what a reader does in between is answered. The function given back waits
 * for the next task where this one has lasted long enough.
 */
export function startPieces(): () => Promise<void> {
  let began = performance.now()
  return async () => {
    if (performance.now() - began <= PIECE) return
    await nextTask()
    began = performance.now()
  }
}

/** Takes the items in their order, in as many tasks as it takes for none of them to be long. Ends when the last is taken. */
export async function inPieces<T>(items: readonly T[], take: (item: T) => void): Promise<void> {
  const nextPiece = startPieces()
  for (const item of items) {
    await nextPiece()
    take(item)
  }
}

function nextTask(): Promise<void> {
  // Where a browser can be asked for that, before its timers, and in a window in the background too.
  if (globalThis.scheduler === undefined) return new Promise((resolve) => setTimeout(resolve))
  return globalThis.scheduler.postTask(() => {}, { priority: 'user-visible' })
}
