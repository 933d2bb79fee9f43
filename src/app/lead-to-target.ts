import { takeTurnsOfWords } from '#src/lib/pace/turns.ts'

/** Data that has not come by then will not be scrolled to, milliseconds. */
const PATIENCE_MS = 15_000
/** What takes the page from there: whoever reads on is not drawn back. */
const TAKING_OVER = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Leads to the part of the page that the address names (`#issue-ai-chips`), also where it is drawn only once its data
 * is here, and unfolds what it is folded in. Until the address names another, or the page is gone.
 */
export function leadToTarget(signal: AbortSignal): void {
  const id = idOf(location.hash)
  if (id === '') return
  // What stands of an earlier view would be drawn anew under the reader, and fold up.
  takeTurnsOfWords()
  if (show(id)) {
    hold(id, signal)
    return
  }
  const observer = new MutationObserver(() => {
    if (!show(id)) return
    stop()
    hold(id, signal)
  })
  const stop = () => {
    observer.disconnect()
    clearTimeout(limit)
  }
  const limit = setTimeout(stop, PATIENCE_MS)
  signal.addEventListener('abort', stop)
  observer.observe(document.body, { childList: true, subtree: true })
}

/** Keeps the target in view while what stands above it comes and grows, until somebody scrolls, presses or taps. */
function hold(id: string, signal: AbortSignal): void {
  const release = new AbortController()
  const observer = new ResizeObserver(() => targetOf(id)?.scrollIntoView())
  const stop = () => {
    observer.disconnect()
    clearTimeout(limit)
    release.abort()
  }
  const limit = setTimeout(stop, PATIENCE_MS)
  for (const type of TAKING_OVER) addEventListener(type, stop, { passive: true, signal: release.signal })
  signal.addEventListener('abort', stop)
  observer.observe(document.body)
}

/** An address may hold anything; what does not decode names nothing. */
function idOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}

function show(id: string): boolean {
  const target = targetOf(id)
  if (target === null) return false
  for (const fold of [...foldsAround(target), target.querySelector(':scope > details')])
    if (fold instanceof HTMLDetailsElement) fold.open = true
  target.scrollIntoView()
  // Nobody has the focus: it was led here, and reading goes on from here.
  if (document.activeElement === document.body && target instanceof HTMLElement) {
    if (!target.hasAttribute('tabindex')) target.tabIndex = -1
    target.focus({ preventScroll: true })
  }
  return true
}

/** The fold it stands in, and those that one stands in. */
function foldsAround(element: Element): Element[] {
  const fold = element.closest('details')
  if (fold === null) return []
  return [fold, ...(fold.parentElement === null ? [] : foldsAround(fold.parentElement))]
}

/** What bears the id; of charts, those that no place of their own is kept for are known by their mark. */
function targetOf(id: string): Element | null {
  return (
    document.getElementById(id) ?? document.querySelector(`[data-chart="${CSS.escape(id.replace(/^chart-/, ''))}"]`)
  )
}
