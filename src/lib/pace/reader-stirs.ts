import { startPieces } from './in-pieces.ts'

/** What a reader does; a page that comes at an address with a fragment was led to a part of it. */
const SIGNS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'keydown',
  'wheel',
  'scroll',
  'focusin',
  'hashchange',
] as const
/** Who is still here so long after the page has loaded is reading, ms. */
const PATIENCE = 8_000

let stirred: Promise<() => Promise<void>> | null = null

/**
 * Kept from the first sign that somebody is there, or some seconds after the page has loaded: time to fetch and draw what
 * is out of sight. Whoever only glances at the page pays for what they see. Whoever waits for it is told in turn: all of them
 * at once would make the first sign one that is answered late.
 */
export async function whenReaderStirs(): Promise<void> {
  stirred ??= firstSign()
  const nextPiece = await stirred
  await nextPiece()
}

function firstSign(): Promise<() => Promise<void>> {
  return new Promise((resolve) => {
    if (location.hash !== '') {
      resolve(startPieces())
      return
    }
    const heard = new AbortController()
    const stir = () => {
      heard.abort()
      clearTimeout(limit)
      resolve(startPieces())
    }
    let limit: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      limit = setTimeout(stir, PATIENCE)
    }
    for (const sign of SIGNS) addEventListener(sign, stir, { capture: true, passive: true, signal: heard.signal })
    if (document.readyState === 'complete') wait()
    else addEventListener('load', wait, { once: true, signal: heard.signal })
  })
}
