// A worker with a simulated page, in which drawings are made as in a browser. Sent models, sends back the markup of each.
import { once } from 'node:events'
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

const isSent = once(parentPort, 'message')
const { toPicture } = await import(workerData.module)
const [models] = await isSent
// A few at a time: each waits for its drawing to stand still, and many in one document hold each other up.
const AT_A_TIME = 3
const pictures = []
const left = models.entries()
await Promise.all(
  Array.from({ length: AT_A_TIME }, async () => {
    for (const [place, model] of left) pictures[place] = await toPicture(model)
  }),
)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort.postMessage(pictures)
