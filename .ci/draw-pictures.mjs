// A worker with a simulated page, in which drawings are made as in a browser. Given models, sends back the markup of each.
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
const pictures = await Promise.all(workerData.models.map((model) => toPicture(model)))
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort.postMessage(pictures)
