import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { serveDist } from '../browser/serve-dist.mjs'
import { DIST, textOf } from './build-files.mjs'
import { withoutScripts } from './chunk-graph.mjs'

/** Serves the build with its first page changed, and nothing else; packed beside it as the page itself is. */
function serveChanged(change) {
  return serveBeside(DIST, {
    'index.html': change(textOf('index.html')),
  })
}

/** The page with no program in it: what every visit is compared with. */
export const serveWithoutScripts = () => serveChanged(withoutScripts)

/** Serves a folder in which some files are others (text, by name at its top) and the rest is the same. */
export async function serveBeside(folder, others, folders = {}) {
  const made = mkdtempSync(path.join(tmpdir(), 'bench-page-'))
  const isReplaced = (name) => Object.keys(others).some((other) => [other, `${other}.br`, `${other}.gz`].includes(name))
  mkdirSync(made, { recursive: true })
  for (const name of readdirSync(folder)) {
    if (!isReplaced(name) && !(name in folders)) symlinkSync(path.join(folder, name), path.join(made, name))
  }
  for (const [name, place] of Object.entries(folders)) symlinkSync(place, path.join(made, name))
  for (const [name, text] of Object.entries(others)) {
    const file = path.join(made, name)
    writeFileSync(file, text)
    if (existsSync(path.join(folder, `${name}.br`))) writeFileSync(`${file}.br`, brotliCompressSync(text))
    if (existsSync(path.join(folder, `${name}.gz`))) writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }))
  }
  const server = await serveDist(0, made)
  return {
    port: server.port,
    close: () => {
      server.close()
      rmSync(made, { recursive: true, force: true })
    },
  }
}
