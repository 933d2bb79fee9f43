import { useEffect } from 'react'

/** Data that has not come by then will not be scrolled to, milliseconds. */
const PATIENCE_MS = 15_000

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
      if (id === '' || show(id)) return
      const observer = new MutationObserver(() => {
        if (show(id)) stop()
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

/** An address may hold anything; what does not decode names nothing. */
function idOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}

function show(id: string): boolean {
  const target = document.getElementById(id)
  if (target === null) return false
  const folds = [target.closest('details'), target.querySelector(':scope > details')]
  for (const fold of folds) if (fold instanceof HTMLDetailsElement) fold.open = true
  target.scrollIntoView()
  return true
}
