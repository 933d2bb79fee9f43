/**
 * Looks again after each pause until it is so, or patience ends: for what tells nobody that it is done. A pause and not a
 * frame, for a hidden window draws none. ms; answers whether it came to be so, and throws what `isSo` throws.
 */
export async function waitUntil(
  isSo: () => boolean,
  { patience, pause }: { patience: number; pause: number },
): Promise<boolean> {
  for (let waited = 0; waited < patience; waited += pause) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    if (isSo()) return true
  }
  return false
}
