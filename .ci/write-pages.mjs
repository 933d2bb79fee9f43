// Writes the pages of a build as HTML that can be read before, and without, any script: London at the root, each round at
// rounds/<id>/. Run by build-dist.mjs in a process of its own: node .ci/write-pages.mjs FOLDER
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import { toPage } from './page-of-round.mjs'
import { root } from './ready.mjs'

const dist = path.resolve(process.argv[2] ?? path.join(root, 'dist'))
const parts = path.join(root, 'node_modules', '.cache', 'write-pages')
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
// They come to themselves while the words are written.
const drawers = Array.from({ length: availableParallelism() }, startDrawer)
globalThis.fetch = readPublished
const { prerender } = await import(pathToFileURL(path.join(parts, 'prerender.js')).href)
const template = await readFile(path.join(dist, 'index.html'), 'utf8')
const rounds = JSON.parse(await readFile(path.join(dist, 'data', 'rounds.json'), 'utf8'))

const pages = [
  { file: 'index.html', round: FIRST_ROUND, search: '', written: 'first' },
  ...rounds.map(({ id }) => ({
    file: `rounds/${id}/index.html`,
    round: id,
    search: id === FIRST_ROUND ? '' : `?round=${id}`,
    written: 'whole',
  })),
]
// Where a drawing will stand, a mark does; what is drawn in several pages is drawn once.
const models = new Map()
const drafts = []
for (const page of pages) {
  const { html, proofs } = await prerender({
    ...page,
    pictureOf: (model) => {
      const key = JSON.stringify(model)
      const known = models.get(key) ?? { number: models.size, key, model }
      models.set(key, known)
      return toMark(known.number)
    },
  })
  drafts.push({ ...page, html, proofs })
}
const pictures = await drawAll([...models.values()].map(({ model }) => model))
for (const draft of drafts) {
  const html = draft.html.replaceAll(MARK, (_, number) => pictures[Number(number)])
  const file = path.join(dist, draft.file)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, toPage(template, { ...draft, html, rounds }))
}
console.log(`${pages.length} pages written, ${pictures.length} drawings in them`)

/** Answers requests for published files from the build. */
async function readPublished(url) {
  return new Response(await readFile(path.join(dist, new URL(url).pathname)))
}

/** A simulated page to draw in, apart from this one, which must have no window; there are as many as cores. */
function startDrawer() {
  return new Worker(new URL('draw-pictures.mjs', import.meta.url), {
    workerData: { module: pathToFileURL(path.join(parts, 'to-picture.js')).href },
    // Most of what a drawing makes is gone with it.
    resourceLimits: { maxYoungGenerationSizeMb: 128 },
  })
}

/** Markup of each model. */
async function drawAll(all) {
  const count = drawers.length
  const drawn = await Promise.all(
    drawers.map((drawer, share) =>
      draw(
        drawer,
        all.filter((_, index) => index % count === share),
      ),
    ),
  )
  return all.map((_, index) => drawn[index % count][Math.floor(index / count)])
}

function draw(drawer, models) {
  return new Promise((resolve, reject) => {
    drawer.once('message', (pictures) => {
      resolve(pictures)
      void drawer.terminate()
    })
    drawer.once('error', reject)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    drawer.postMessage(models)
  })
}
