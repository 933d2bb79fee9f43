import path from 'node:path'
import { compressDist } from './compress-dist.mjs'
import { binOf, root, run } from './ready.mjs'

/**
 * The one way to build: dist/ as it will be published. Needs the packages installed.
 * @param {string[]} args for `vite build`; with `--outDir` the build lies elsewhere
 * @returns {Promise<number>} the exit code
 */
export async function buildDist(args = []) {
  const code = await run(process.execPath, [binOf('vite'), 'build', ...args])
  if (code !== 0) return code
  const written = await writePages(folderOf(args))
  if (written !== 0) return written
  const began = performance.now()
  const { files, bytes, brotli } = await compressDist(folderOf(args))
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${files} files packed: ${toKilobytes(bytes)} kB, brotli ${toKilobytes(brotli)} kB (${seconds} s)`)
  return 0
}

/** With the data elsewhere there is nothing to write from: the page is drawn where it is opened. */
function writePages(folder) {
  if (process.env.VITE_DATA_URL) return 0
  return run(process.execPath, [path.join(root, '.ci/write-pages.mjs'), folder], { NODE_ENV: 'production' })
}

function folderOf(args) {
  const asked = args.flatMap((arg, place) =>
    arg === '--outDir' ? [args[place + 1]] : arg.startsWith('--outDir=') ? [arg.slice('--outDir='.length)] : [],
  )
  return path.resolve(root, asked.at(-1) ?? 'dist')
}

const toKilobytes = (bytes) => Math.round(bytes / 1000)
