/** Who does not answer by then is not reached, ms. */
const PATIENCE_MS = 2_500

interface KeptPage {
  /** Where it was loaded from, which may be the page of a round: the files it names lie as seen from there. */
  readonly url: string
  readonly html: string
}

/** What the browser keeps of the page it has loaded, however old. Throws where it keeps nothing. */
export async function readKeptPage(): Promise<KeptPage> {
  const url = performance.getEntriesByType('navigation')[0]?.name ?? location.href
  const response = await fetch(url, { cache: 'force-cache' })
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
  return { url, html: await response.text() }
}

/** Whether the page's server answers at all. */
export async function isReached(): Promise<boolean> {
  try {
    await fetch(document.baseURI, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) })
    return true
  } catch {
    return false
  }
}
