import { vi } from 'vitest'

/** A window that sees nothing until it is told to: what is observed, and a way to bring all of it near. */
export function pretendSight(): { watched: () => Element[]; bringNear: () => void } {
  type Watch = { element: Element; told: IntersectionObserverCallback; observer: IntersectionObserver }
  let watches: Watch[] = []
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly told: IntersectionObserverCallback
      constructor(told: IntersectionObserverCallback) {
        this.told = told
      }
      observe(element: Element) {
        watches.push({ element, told: this.told, observer: this as unknown as IntersectionObserver })
      }
      disconnect() {
        watches = watches.filter(({ told }) => told !== this.told)
      }
    },
  )
  return {
    watched: () => watches.map(({ element }) => element),
    bringNear: () => {
      for (const { told, element, observer } of watches) {
        const entry: Partial<IntersectionObserverEntry> = { isIntersecting: true, target: element }
        told([entry as IntersectionObserverEntry], observer)
      }
    },
  }
}
