// The views that will be written into the pages of a build, from the published data: London at the root, each round at
// rounds/<id>/. Run by build-dist.mjs in a process of its own, while the program is built: node .ci/draft-pages.mjs
import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import { openKept, toDigest } from './kept-pictures.mjs'
import { root } from './ready.mjs'
import { draftsFile } from './write-pages.mjs'

const parts = path.dirname(draftsFile)
const FIRST_ROUND = 'london'
const MARK = /<i data-picture="(\d+)"><\/i>/g
const toMark = (number) => `<i data-picture="${number}"></i>`

await buildPart('words', '.ci/prerender.tsx')
// With its packages in it: each drawer would look for some hundred files.
await buildPart('drawings', 'src/charts/export/to-picture.ts', { noExternal: true })
const kept = openKept(path.join(parts, 'drawings'))
globalThis.fetch = readPublished
const { prerender } = await import(pathToFileURL(path.join(parts, 'words', 'prerender.js')).href)
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
let drawers = []
const drafts = []
for (const page of pages) {
  const { html, proofs } = await prerender({
    ...page,
    pictureOf: (model) => {
      const id = `picture-${toDigest(JSON.stringify(model))}`
      if (!numbers.has(id)) numbers.set(id, drawings.push(kept.find(id) ?? draw(model, id, drawings.length)) - 1)
      return toMark(numbers.get(id))
    },
  })
  drafts.push({ ...page, html, proofs })
}
const pictures = await Promise.all(drawings)
kept.keep([...numbers].map(([id, number]) => [id, pictures[number]]))
for (const draft of drafts) draft.html = draft.html.replaceAll(MARK, (_, number) => pictures[Number(number)])
await writeFile(draftsFile, JSON.stringify({ rounds, drafts }))
console.log(`${pages.length} pages drafted, ${pictures.length} drawings in them`)
// The drawers would wait for more.
process.exit()

/** Code of the app that runs here. */
function buildPart(name, input, ssr = {}) {
  return build({
    root,
    logLevel: 'error',
    ssr,
    // React decides by it which of its two programs it is, and both would come along.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      ssr: true,
      outDir: path.join(parts, name),
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { input },
    },
  })
}

/** Answers requests for published files from where the build will take them. */
async function readPublished(url) {
  return new Response(await readFile(path.join(root, 'public', new URL(url).pathname)))
}

/** A simulated page to draw in, apart from this one, which must have no window; there are as many as cores. */
function startDrawer() {
  const drawer = new Worker(new URL('draw-pictures.mjs', import.meta.url), {
    workerData: { module: pathToFileURL(path.join(parts, 'drawings', 'to-picture.js')).href },
    // Most of what a drawing makes is gone with it.
    resourceLimits: { maxYoungGenerationSizeMb: 128 },
  })
  return drawer.setMaxListeners(0)
}

/** Markup of a model. */
function draw(model, id, number) {
  if (drawers.length === 0) drawers = Array.from({ length: availableParallelism() }, startDrawer)
  const drawer = drawers[number % drawers.length]
  return new Promise((resolve, reject) => {
    drawer.once('error', reject)
    drawer.on('message', function take(drawn) {
      if (drawn.number !== number) return
      drawer.off('message', take)
      resolve(drawn.picture)
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    drawer.postMessage({ number, model, id })
  })
}
