/**
 * Runs in the page: watches what the next click changes, and puts a promise of it in `window.clickAnswered`.
 *
 * After every frame before which something in the document had changed, what stands in sight is noted: the text of the
 * filter bar and of the regions (only what lies in the viewport; drawings, the tables for listeners beside them and what is
 * folded in left out) and the lines of the drawings. When nothing has changed for `quiet` ms, the last frame that brought a
 * new text is when the text was right, the last that brought a new line when the charts were. A change that comes between a
 * frame and the note of it counts for the next frame. Milliseconds from the click's own time stamp; `drawn` is null where no
 * drawing changed.
 */
export function watchClick({ quiet, most }) {
  window.clickAnswered = new Promise((resolve) => {
    const shifts = []
    const shiftWatcher = new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries())
        shifts.push({
          value,
          isAfterInput: hadRecentInput,
          isCovered: sources.length > 0 && sources.every(isCovered),
          moved: sources.map(toMoved),
        })
    })
    let [changes, noted, stirred] = [0, 0, 0]
    const watcher = new MutationObserver(() => {
      changes += 1
      stirred = performance.now()
    })
    const onClick = (event) => {
      const began = event.timeStamp
      let shown = look()
      let [text, drawn] = [0, null]
      shiftWatcher.observe({ type: 'layout-shift' })
      watcher.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
      stirred = performance.now()
      // Comes right after the frame was painted, before anything the page does after it: asked for first, of that urgency.
      const note = (before) => {
        if (before !== changes) return
        const at = performance.now() - began
        noted = changes
        const now = look()
        if (now.text !== shown.text) text = at
        if (now.lines !== shown.lines) drawn = at
        shown = now
      }
      const frame = () => {
        const now = performance.now()
        if (changes !== noted) {
          const before = changes
          scheduler.postTask(() => note(before), { priority: 'user-blocking' })
        } else if (now - stirred > quiet || now - began > most) {
          watcher.disconnect()
          shiftWatcher.disconnect()
          return resolve({ text, drawn, shifts })
        }
        return requestAnimationFrame(frame)
      }
      requestAnimationFrame(frame)
    }
    document.addEventListener('click', onClick, { capture: true, once: true })
  })

  /** What stands in sight now. */
  function look() {
    const text = []
    const lines = []
    const walk = (element) => {
      const { top, bottom, width, height } = element.getBoundingClientRect()
      const isOut = width > 0 && height > 0 && (bottom <= 0 || top >= innerHeight)
      if (isOut || element.matches('figure .sr-only')) return
      // What is folded in has a place all the same.
      if (!element.checkVisibility() && getComputedStyle(element).display !== 'contents') return
      if (element.matches('main svg')) {
        for (const part of element.querySelectorAll('path, line, rect, circle, text'))
          lines.push(['d', 'x', 'y', 'cx', 'cy', 'x1', 'y1', 'width', 'height'].map((name) => part.getAttribute(name)))
        return
      }
      if (element.ariaPressed !== null) text.push(element.ariaPressed)
      for (const child of element.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) text.push(child.data)
        else if (child.nodeType === Node.ELEMENT_NODE) walk(child)
      }
    }
    for (const place of document.querySelectorAll('form[role="search"], main')) walk(place)
    return { text: text.join('\n'), lines: lines.join('\n') }
  }

  /** Behind the header that stays on top, before and after. */
  function isCovered({ previousRect, currentRect }) {
    const { bottom } = document.querySelector('header').getBoundingClientRect()
    return previousRect.bottom <= bottom && currentRect.bottom <= bottom
  }

  function toMoved({ node, previousRect, currentRect }) {
    const element = node instanceof Element ? node : (node?.parentElement ?? null)
    const place = element?.closest('[data-chart], section[id], form, header')
    const of = place?.getAttribute('data-chart') ?? (place?.id || place?.tagName.toLowerCase()) ?? 'page'
    const tag = element === null ? 'something since removed' : `<${element.tagName.toLowerCase()}>`
    const toPlace = ({ left, top, width, height }) => [left, top, width, height].map(Math.round).join(',')
    return {
      what: `${of}: ${tag} ${(element?.textContent ?? '').trim().slice(0, 40)}`,
      // Left, top, width and height, as far as in sight.
      how: `${toPlace(previousRect)} to ${toPlace(currentRect)}`,
    }
  }
}
