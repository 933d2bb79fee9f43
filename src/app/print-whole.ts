import { waitUntil } from '#src/lib/pace/wait-until.ts'
import { say } from '#src/ui/commands/said.ts'

let isWaiting = false

/** Prints once all parts of the page are here: the key that asked for it has called them. Pressed again meanwhile, it waits on. */
export async function printWhole(isToCome: () => boolean): Promise<void> {
  if (isWaiting) return
  isWaiting = true
  say('The rest of the page is fetched, then it is printed.')
  await waitUntil(() => !isToCome(), { patience: 15_000, pause: 100 })
  isWaiting = false
  say('')
  globalThis.print()
}
