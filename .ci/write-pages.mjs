// Writes the pages of a build as HTML that can be read before, and without, any script: London at the root, each round at
// rounds/<id>/. Run by build-dist.mjs in a process of its own: node .ci/write-pages.mjs FOLDER
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import { toPage } from './page-of-round.mjs'
import { root } from './ready.mjs'

const dist = path.resolve(process.argv[2] ?? path.join(root, 'dist'))
const parts = path.join(root, 'node_modules', '.cache', 'write-pages')
const FIRST_ROUND = 'london'

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
// Once to learn what is drawn, once more with the pictures of it.
const models = new Map()
for (const page of pages) {
  await prerender({
    ...page,
    pictureOf: (model) => {
      models.set(JSON.stringify(model), model)
      return ''
    },
  })
}
const pictures = await draw(models)
for (const page of pages) {
  const html = await prerender({ ...page, pictureOf: (model) => pictures.get(JSON.stringify(model)) ?? '' })
  const file = path.join(dist, page.file)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, toPage(template, { ...page, html, rounds }))
}
console.log(`${pages.length} pages written, ${pictures.size} drawings in them`)

/** Answers requests for published files from the build. */
async function readPublished(url) {
  return new Response(await readFile(path.join(dist, new URL(url).pathname)))
}

/** Markup by the text of its model; drawn in a simulated page, apart from this one, which must have no window. */
function draw(all) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('draw-pictures.mjs', import.meta.url), {
      workerData: { models: [...all], module: pathToFileURL(path.join(parts, 'to-picture.js')).href },
    })
    worker.once('message', (drawn) => {
      resolve(new Map(drawn))
      void worker.terminate()
    })
    worker.once('error', reject)
  })
}
