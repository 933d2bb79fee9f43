import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// jsdom lays nothing out, so there is no size to observe and no medium to match.
class NoResizeObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= NoResizeObserver

// It scrolls nowhere either.
Element.prototype.scrollIntoView ??= () => undefined

globalThis.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener() {},
    removeListener() {},
  })

// A busy machine is no failure: what is waited for may take a while.
configure({ asyncUtilTimeout: 20_000 })

afterEach(() => {
  cleanup()
  // Files share a page: no address of one test leads the next one anywhere.
  history.replaceState(null, '', '/')
})
