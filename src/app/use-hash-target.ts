import { useEffect } from 'react'

/** Data that has not come by then will not be scrolled to, milliseconds. */
const PATIENCE_MS = 15_000
/** What takes the page from there: whoever reads on is not drawn back. */
const TAKING_OVER = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Leads to the part of the page that the address names (`#issue-ai-chips`), also where it is drawn only once its data
 * is here, and unfolds what it is folded in.
 */
export function useHashTarget(): void {
  useEffect(() => {
    let stop = () => {}
    const lead = () => {
      stop()
      const id = idOf(location.hash)
      if (id === '') return
      if (show(id)) {
        stop = hold(id)
        return
      }
      const observer = new MutationObserver(() => {
        if (!show(id)) return
        stop()
        stop = hold(id)
      })
      const limit = setTimeout(() => observer.disconnect(), PATIENCE_MS)
      observer.observe(document.body, { childList: true, subtree: true })
      stop = () => {
        observer.disconnect()
        clearTimeout(limit)
      }
    }
    lead()
    addEventListener('hashchange', lead)
    return () => {
      stop()
      removeEventListener('hashchange', lead)
    }
  }, [])
}

/** Keeps the target in view while what stands above it comes and grows, until somebody scrolls, presses or taps. */
function hold(id: string): () => void {
  const release = new AbortController()
  const observer = new ResizeObserver(() => targetOf(id)?.scrollIntoView())
  const stop = () => {
    observer.disconnect()
    clearTimeout(limit)
    release.abort()
  }
  const limit = setTimeout(stop, PATIENCE_MS)
  for (const type of TAKING_OVER) addEventListener(type, stop, { passive: true, signal: release.signal })
  observer.observe(document.body)
  return stop
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
  const folds = [target.closest('details'), target.querySelector(':scope > details')]
  for (const fold of folds) if (fold instanceof HTMLDetailsElement) fold.open = true
  target.scrollIntoView()
  // Nobody has the focus: it was led here, and reading goes on from here.
  if (document.activeElement === document.body && target instanceof HTMLElement) {
    if (!target.hasAttribute('tabindex')) target.tabIndex = -1
    target.focus({ preventScroll: true })
  }
  return true
}

/** What bears the id; of charts, those that no place of their own is kept for are known by their mark. */
function targetOf(id: string): Element | null {
  return (
    document.getElementById(id) ?? document.querySelector(`[data-chart="${CSS.escape(id.replace(/^chart-/, ''))}"]`)
  )
}
