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
  // While the pages are written, the rest is packed.
  const [written, rest] = await Promise.all([writePages(folderOf(args)), compressDist(folderOf(args), 'files')])
  if (written !== 0) return written
  const pages = await compressDist(folderOf(args), 'pages')
  const sum = (of) => toKilobytes(rest[of] + pages[of])
  console.log(`${rest.files + pages.files} files packed: ${sum('bytes')} kB, brotli ${sum('brotli')} kB`)
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
