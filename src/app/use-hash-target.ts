import { useEffect } from 'react'

/**
 * Leads to the part of the page that the address names, now and whenever it names another. Most addresses name none: what
 * leads there comes for those that do, and without it the browser leads to what is drawn already.
 */
export function useHashTarget(): void {
  useEffect(() => {
    let led = new AbortController()
    const lead = async () => {
      led.abort()
      led = new AbortController()
      const { signal } = led
      if (location.hash === '') return
      const part = await import('./lead-to-target.ts').catch(() => null)
      if (!signal.aborted) part?.leadToTarget(signal)
    }
    const onChange = () => void lead()
    onChange()
    addEventListener('hashchange', onChange)
    return () => {
      removeEventListener('hashchange', onChange)
      led.abort()
    }
  }, [])
}
