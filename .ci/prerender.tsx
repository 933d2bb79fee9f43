import { text } from 'node:stream/consumers'
import type { QueryClient } from '@tanstack/react-query'
import { prerenderToNodeStream } from 'react-dom/static'
import type { PlotModel } from '#src/charts/model.ts'
import { PictureContext } from '#src/charts/picture.ts'
import type { Prerendered } from '#src/lib/prerendered.ts'
import { FIRST_DATA } from '#src/pages/data-of-page.ts'
import { ALL_DATA } from '#src/pages/data-of-regions.ts'
import { App } from '#src/app/app.tsx'
import type { AskFor } from '#src/data/ask-for.ts'
import { dataUrl } from '#src/data/get-json.ts'
import { toProof } from '#src/data/proven.ts'
import { isSame } from '#src/lib/is-same.ts'
import { pathOf } from '#src/data/ask-for.ts'
import { createQueryClient } from '#src/app/query-client.ts'

interface Page {
  /** Query of the address: '' or '?round=busan'. */
  search: string
  written: Exclude<Prerendered, 'none'>
  /** The picture of a drawing, as markup. */
  pictureOf: (model: PlotModel) => string
}

/** What is read for a page, once for all of its kind. */
const clients = { first: withData(FIRST_DATA), whole: withData(ALL_DATA) }

async function withData(data: readonly AskFor[]): Promise<QueryClient> {
  const client = createQueryClient()
  for (const ask of data) await ask(client)
  return client
}

/**
 * The HTML of a view, as it is when its data is here, and the proofs of the files it was written from. Runs without a window, where `fetch` reads the published files.
 * Throws whatever the page would have shown as a failure.
 */
export async function prerender({ search, written, pictureOf }: Page): Promise<{ html: string; proofs: string }> {
  const client = await clients[written]
  const failures: unknown[] = []
  const { prelude } = await prerenderToNodeStream(
    <PictureContext value={pictureOf}>
      <App client={client} serverSearch={search} written={written} />
    </PictureContext>,
    // Parts that end later than others stand in their place all the same, and no script puts them there.
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER, onError: (error) => void failures.push(error) },
  )
  const html = await text(prelude)
  const failed = client
    .getQueryCache()
    .getAll()
    .flatMap(({ state, queryHash }) => (state.status === 'error' ? [`${queryHash}: ${String(state.error)}`] : []))
  if (failures.length > 0 || failed.length > 0) {
    throw new Error(`The page "${search || '/'}" was not written. ${failed.join(', ')}`, { cause: failures[0] })
  }
  // What comes later is proven here as well.
  return { html, proofs: await proofs }
}

const proofs = clients.whole.then(toProofs)

/** The files of which every record was read with its schema and says what it says in the file. */
async function toProofs(client: QueryClient): Promise<string> {
  const files = client
    .getQueryCache()
    .findAll({ predicate: ({ state }) => state.status === 'success' })
    .map(async ({ queryKey, state }) => {
      const path = pathOf(queryKey)
      const body = await (await fetch(dataUrl(path))).text()
      const value: unknown = JSON.parse(body)
      const read = Array.isArray(value) ? { rows: value, setAside: [] } : value
      return isSame(read, state.data) ? [toProof(path, body)] : []
    })
  return (await Promise.all(files)).flat().join(' ')
}
