import { say } from '#src/ui/commands/said.ts'

const PATIENCE_MS = 15_000
const PAUSE_MS = 100

/** Prints once all parts of the page are here: the key that asked for it has called them. */
export async function printWhole(isToCome: () => boolean): Promise<void> {
  say('The rest of the page is fetched, then it is printed.')
  for (let waited = 0; waited < PATIENCE_MS && isToCome(); waited += PAUSE_MS) {
    // A pause, not a frame: a hidden window draws none.
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  say('')
  globalThis.print()
}
