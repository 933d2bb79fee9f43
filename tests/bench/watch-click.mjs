/**
 * Runs in the page: watches what the next click changes, and puts a promise of it in `window.clickAnswered`.
 *
 * What each frame changes is kept with the time at which it was painted, and looked at only when nothing has changed for
 * `quiet` ms: to look costs as much as a frame, and would be counted with the page. The last frame that brought, changed or
 * took away text in sight is when the text was right (filter bar and regions; drawings, the tables for listeners beside
 * them and what is folded in left out), the last that changed lines of drawings in sight when the charts were. What was
 * brought or changed is in sight where it stands in the end, what was taken away where it stood before the click; what was
 * hidden went with that. Not seen: what moves into sight, what a class or style shows, the value of a select. A change
 * that comes between a frame and the note of it counts for the next frame. Milliseconds from the click's own time stamp;
 * `text` and `drawn` are null where no text or drawing changed.
 */
export function watchClick({ quiet, most }) {
  const LINES = ['d', 'x', 'y', 'cx', 'cy', 'x1', 'y1', 'x2', 'y2', 'r', 'width', 'height', 'transform']
  const PLACES = 'form[role="search"], main'
  const stood = new Set()
  const stoodInSight = new Set()
  for (const place of document.querySelectorAll(PLACES)) keepWhatStands(place, true)

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
    const frames = []
    let records = []
    let [changes, noted, stirred] = [0, 0, 0]
    const watcher = new MutationObserver((list) => {
      records.push(...list)
      changes += 1
      stirred = performance.now()
    })
    const onClick = (event) => {
      const began = event.timeStamp
      shiftWatcher.observe({ type: 'layout-shift' })
      watcher.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
      stirred = performance.now()
      // Comes right after the frame was painted, before anything the page does after it: asked for first, of that urgency.
      const note = (before) => {
        if (before !== changes) return
        frames.push({ at: performance.now() - began, records })
        records = []
        noted = changes
      }
      const frame = () => {
        const now = performance.now()
        if (now - began > most || (changes === noted && now - stirred > quiet)) {
          watcher.disconnect()
          shiftWatcher.disconnect()
          const lastOf = (isMeant) => frames.findLast((one) => one.records.some(isMeant))?.at ?? null
          return resolve({ text: lastOf(changesText), drawn: lastOf(changesLines), shifts })
        }
        if (changes !== noted) {
          const before = changes
          scheduler.postTask(() => note(before), { priority: 'user-blocking' })
        }
        return requestAnimationFrame(frame)
      }
      requestAnimationFrame(frame)
    }
    document.addEventListener('click', onClick, { capture: true, once: true })
  })

  function keepWhatStands(node, isAboveInSight) {
    const isInSight = isAboveInSight && (node.nodeType !== Node.ELEMENT_NODE || isSeen(node))
    stood.add(node)
    if (isInSight) stoodInSight.add(node)
    for (const child of node.childNodes) keepWhatStands(child, isInSight)
  }

  function changesText({ type, target, attributeName, addedNodes, removedNodes }) {
    if (isInDrawing(target)) return false
    if (type === 'characterData') return isInSight(target)
    if (type === 'attributes')
      return ['aria-pressed', 'hidden', 'open'].includes(attributeName) && isOrWasInSight(target)
    return (
      [...addedNodes].some((node) => hasText(node) && isInSight(node)) ||
      [...removedNodes].some((node) => hasText(node) && wasInSight(node, target))
    )
  }

  function changesLines({ type, target, attributeName, addedNodes, removedNodes }) {
    if (attributeName === 'hidden') return holdsDrawing(target) && isOrWasInSight(target)
    if (type === 'attributes') return LINES.includes(attributeName) && isInDrawing(target) && isInSight(target)
    const isDrawing = (node) =>
      node instanceof Element && (isInDrawing(target) ? node instanceof SVGElement : holdsDrawing(node))
    return (
      [...addedNodes].some((node) => isDrawing(node) && isInSight(node)) ||
      [...removedNodes].some((node) => isDrawing(node) && wasInSight(node, target))
    )
  }

  function isOrWasInSight(node) {
    return stoodInSight.has(node) || isInSight(node)
  }

  function holdsDrawing(element) {
    return element.matches('svg') || element.querySelector('svg') !== null
  }

  /** What came after the click and has left again was in sight if what it stood in is. */
  function wasInSight(node, parent) {
    if (node.hidden === true) return false
    return stood.has(node) ? stoodInSight.has(node) : isInSight(parent)
  }

  function isInSight(node) {
    const element = node instanceof Element ? node : node.parentElement
    if (!element?.isConnected || element.closest(PLACES) === null) return false
    for (let at = element; at !== document.body; at = at.parentElement) if (!isSeen(at)) return false
    return true
  }

  /** As far as the element itself tells; what is folded in has a place all the same. */
  function isSeen(element) {
    const { top, bottom, width, height } = element.getBoundingClientRect()
    if (width > 0 && height > 0 && (bottom <= 0 || top >= innerHeight)) return false
    if (element.matches('figure .sr-only')) return false
    return element.checkVisibility() || getComputedStyle(element).display === 'contents'
  }

  /** Lines of the filter bar are no drawings. */
  function isInDrawing(node) {
    return (node instanceof Element ? node : node.parentElement)?.closest('main svg') != null
  }

  /** Outside of drawings. */
  function hasText(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data !== ''
    return node.nodeName !== 'svg' && [...node.childNodes].some(hasText)
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
