/** Between two attempts where nothing tells that the network is back, ms. */
const PAUSE = 4_000
/** Parts that did not come and are asked for again. */
let missing = 0

/**
 * What `load` brings: a part of the program that stands in the page. What the network holds up is asked for again until it
 * is here; meanwhile the page says so (index.html), and what stands in the place of the part stays. What opens when it is
 * asked for does not wait like this (`onDemand`).
 */
export async function untilHere<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  count(1)
  await untilOnline()
  return untilHere(load).finally(() => count(-1))
}

function count(change: number) {
  missing += change
  const { dataset } = document.documentElement
  if (missing > 0) dataset['program'] = 'partly'
  else delete dataset['program']
}

const untilOnline = () =>
  new Promise<void>((resolve) => {
    const goOn = () => {
      clearTimeout(limit)
      removeEventListener('online', goOn)
      resolve()
    }
    const limit = setTimeout(goOn, PAUSE)
    addEventListener('online', goOn)
  })
