// A worker with a simulated page, in which drawings are made as in a browser. Sent a model, a number and an id, it sends
// back the number and the markup.
import { parentPort, workerData } from 'node:worker_threads'
import { JSDOM } from 'jsdom'

const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true, url: 'http://localhost/' })
for (const name of ['document', 'navigator', 'Element', 'HTMLElement', 'SVGElement', 'Node', 'MutationObserver']) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true })
}
globalThis.window = window
globalThis.requestAnimationFrame = window.requestAnimationFrame
globalThis.cancelAnimationFrame = window.cancelAnimationFrame
globalThis.getComputedStyle = window.getComputedStyle
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.ResizeObserver = globalThis.ResizeObserver

const { toPicture } = await import(workerData.module)
// A few at a time: each waits for its drawing to stand still, and many in one document hold each other up.
const desks = Array.from({ length: 3 }, () => Promise.resolve())
parentPort.on('message', ({ number, model, id }) => {
  const desk = number % desks.length
  desks[desk] = desks[desk].then(async () => {
    const picture = await toPicture(model, id)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort.postMessage({ number, picture })
  })
})
