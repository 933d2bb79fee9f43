// The views that will be written into the pages of a build, from the published data: London at the root, each round at
// rounds/<id>/. Run by build-dist.mjs in a process of its own, while the program is built: node .ci/draft-pages.mjs
import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import { draftsFile } from './write-pages.mjs'
import { root } from './ready.mjs'

const parts = path.dirname(draftsFile)
const FIRST_ROUND = 'london'
const MARK = /<i data-picture="(\d+)"><\/i>/g
const toMark = (number) => `<i data-picture="${number}"></i>`

await build({
  root,
  logLevel: 'error',
  build: {
    ssr: true,
    outDir: parts,
    emptyOutDir: true,
    copyPublicDir: false,
    rolldownOptions: { input: ['.ci/prerender.tsx', 'src/charts/export/to-picture.ts'] },
  },
})
// One core is left to the words, and to the program that is built at the same time.
const drawers = Array.from({ length: Math.max(1, availableParallelism() - 1) }, startDrawer)
globalThis.fetch = readPublished
const { prerender } = await import(pathToFileURL(path.join(parts, 'prerender.js')).href)
const rounds = JSON.parse(await readFile(path.join(root, 'public', 'data', 'rounds.json'), 'utf8'))

const pages = [
  { file: 'index.html', round: FIRST_ROUND, search: '', written: 'first' },
  ...rounds.map(({ id }) => ({
    file: `rounds/${id}/index.html`,
    round: id,
    search: id === FIRST_ROUND ? '' : `?round=${id}`,
    written: 'whole',
  })),
]
// Where a drawing will stand, a mark does; what is drawn in several pages is drawn once, while the next words are written.
const numbers = new Map()
const drawings = []
const drafts = []
for (const page of pages) {
  const { html, proofs } = await prerender({
    ...page,
    pictureOf: (model) => {
      const key = JSON.stringify(model)
      if (!numbers.has(key)) numbers.set(key, drawings.push(draw(model, drawings.length)) - 1)
      return toMark(numbers.get(key))
    },
  })
  drafts.push({ ...page, html, proofs })
}
const pictures = await Promise.all(drawings)
for (const draft of drafts) draft.html = draft.html.replaceAll(MARK, (_, number) => pictures[Number(number)])
await writeFile(draftsFile, JSON.stringify({ rounds, drafts }))
console.log(`${pages.length} pages drafted, ${pictures.length} drawings in them`)
process.exit()

/** Answers requests for published files from where the build will take them. */
async function readPublished(url) {
  return new Response(await readFile(path.join(root, 'public', new URL(url).pathname)))
}

/** A simulated page to draw in, apart from this one, which must have no window. */
function startDrawer() {
  const drawer = new Worker(new URL('draw-pictures.mjs', import.meta.url), {
    workerData: { module: pathToFileURL(path.join(parts, 'to-picture.js')).href },
    // Most of what a drawing makes is gone with it.
    resourceLimits: { maxYoungGenerationSizeMb: 128 },
  })
  return drawer.setMaxListeners(0)
}

/** Markup of a model. */
function draw(model, number) {
  const drawer = drawers[number % drawers.length]
  return new Promise((resolve, reject) => {
    drawer.once('error', reject)
    drawer.on('message', function take(drawn) {
      if (drawn.number !== number) return
      drawer.off('message', take)
      resolve(drawn.picture)
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    drawer.postMessage({ number, model })
  })
}
