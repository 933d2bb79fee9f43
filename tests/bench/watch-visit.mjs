/**
 * Runs in the page before anything else of it (as an init script): notes in `window.benchSeen` when what matters was first
 * painted, what moved, and which tasks held the page up. Times are milliseconds from the start of the visit.
 *
 * Text, key figures and main chart each count from the end of the first frame in which they are in the document, styled
 * and of some size; `visible` is the frame that has all three.
 */
export function watchVisit() {
  const seen = {
    text: null,
    figures: null,
    chart: null,
    visible: null,
    firstPaint: null,
    largestPaint: null,
    largest: '',
    shifts: [],
    tasks: [],
    frames: [],
  }
  window.benchSeen = seen
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime
  })
  watch('largest-contentful-paint', ({ startTime, element }) => {
    seen.largestPaint = startTime
    seen.largest = element?.textContent.slice(0, 60) ?? ''
  })
  // Those just after input count as well: nobody asked for them either.
  watch('layout-shift', ({ startTime, value, sources }) => {
    seen.shifts.push({ start: startTime, value, moved: sources.map(({ node }) => nameOf(node)) })
  })
  watch('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }))
  watch('long-animation-frame', ({ startTime, duration, scripts }) => {
    const ran = scripts.map(({ sourceURL, sourceFunctionName, invoker, duration: ms }) => ({
      ms,
      what: `${sourceURL.split('/').at(-1)} ${sourceFunctionName || invoker}`,
    }))
    seen.frames.push({ start: startTime, duration, ran: ran.toSorted((a, b) => b.ms - a.ms).slice(0, 3) })
  })

  const isShown = (element) => {
    if (!element) return false
    const { width, height } = element.getBoundingClientRect()
    if (width === 0 || height === 0) return false
    const { visibility, opacity } = getComputedStyle(element)
    return visibility === 'visible' && opacity !== '0'
  }
  const isStyled = () => {
    const sheets = [...document.querySelectorAll('link[rel="stylesheet"]')]
    return sheets.every((link) => link.sheet !== null) && document.styleSheets.length > 0
  }
  const LOOKS = {
    text: () => isShown(document.querySelector('#overview .type-finding')),
    figures: () => {
      const rows = [...document.querySelectorAll('#overview li:has(.type-figure)')]
      return rows.length >= 4 && rows.every((row) => isShown(row.querySelector('.type-figure')))
    },
    chart: () => [...document.querySelectorAll('figure[data-chart="decline"] svg path')].some(isShown),
  }
  const look = () => {
    if (!isStyled()) return requestAnimationFrame(look)
    const fresh = Object.keys(LOOKS).filter((part) => seen[part] === null && LOOKS[part]())
    if (fresh.length > 0) {
      // A message comes after the frame has been painted; a callback of the frame itself comes before.
      const { port1, port2 } = new MessageChannel()
      port1.start()
      port1.addEventListener('message', () => {
        for (const part of fresh) seen[part] = performance.now()
        if (Object.keys(LOOKS).every((part) => seen[part] !== null)) seen.visible = performance.now()
      })
      port2.postMessage(null)
    }
    const isDone = Object.keys(LOOKS).every((part) => seen[part] !== null || fresh.includes(part))
    return isDone ? undefined : requestAnimationFrame(look)
  }
  requestAnimationFrame(look)

  function nameOf(node) {
    const element = node instanceof Element ? node : (node?.parentElement ?? null)
    if (element === null) return 'something since removed'
    const place = element.closest('[data-chart], section[id], form, header')
    const of = place?.getAttribute('data-chart') ?? (place?.id || place?.tagName.toLowerCase()) ?? 'page'
    const text = (element.textContent ?? '').trim().slice(0, 40)
    return `${of}: <${element.tagName.toLowerCase()}> ${text}`
  }
}
