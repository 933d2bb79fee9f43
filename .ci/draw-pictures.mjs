// A worker with a simulated page, in which drawings are made as in a browser. Sent a model, a number and an id, it sends
// back the number and the markup.
import { parentPort, workerData } from 'node:worker_threads'
// It is here in half the time that jsdom takes, which the tests use for what it does more exactly.
import { Window } from 'happy-dom'

const window = new Window({ url: 'http://localhost/' })
for (const name of ['document', 'navigator', 'Element', 'HTMLElement', 'SVGElement', 'Node', 'MutationObserver']) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true })
}
globalThis.window = window
globalThis.requestAnimationFrame = (draw) => setTimeout(() => draw(performance.now()), 16)
globalThis.cancelAnimationFrame = clearTimeout
globalThis.getComputedStyle = window.getComputedStyle.bind(window)
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
