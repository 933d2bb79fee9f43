import { text } from 'node:stream/consumers'
import { prerenderToNodeStream } from 'react-dom/static'
import type { PlotModel } from '#src/charts/model.ts'
import { PictureContext } from '#src/charts/picture.ts'
import type { Prerendered } from '#src/lib/prerendered.ts'
import { FIRST_DATA } from '#src/pages/data-of-page.ts'
import { ALL_DATA } from '#src/pages/data-of-regions.ts'
import { App } from '#src/app/app.tsx'
import { digestOfData } from '#src/app/prefetch-page.ts'
import { createQueryClient } from '#src/app/query-client.ts'

interface Page {
  /** Query of the address: '' or '?round=busan'. */
  search: string
  written: Exclude<Prerendered, 'none'>
  /** The picture of a drawing, as markup. */
  pictureOf: (model: PlotModel) => string
}

/**
 * The HTML of a view, as it is when its data is here, and what tells this data. Runs without a window, where `fetch` reads the published files.
 * Throws whatever the page would have shown as a failure.
 */
export async function prerender({ search, written, pictureOf }: Page): Promise<{ html: string; digest: string }> {
  const client = createQueryClient()
  for (const ask of written === 'whole' ? ALL_DATA : FIRST_DATA) await ask(client)
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
  return { html, digest: digestOfData(client) }
}
