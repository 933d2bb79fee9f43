import path from 'node:path'
import { compressDist } from './compress-dist.mjs'
import { binOf, root, run } from './ready.mjs'
import { writePages } from './write-pages.mjs'

/**
 * The one way to build: dist/ as it will be published. Needs the packages installed.
 * @param {string[]} args for `vite build`; with `--outDir` the build lies elsewhere
 * @returns {Promise<number>} the exit code
 */
export async function buildDist(args = []) {
  const folder = folderOf(args)
  const drafting = draftPages()
  const built = await run(process.execPath, [binOf('vite'), 'build', ...args])
  // While the last pages are drafted, the rest is packed.
  const [drafted, rest] = await Promise.all([drafting, built === 0 ? compressDist(folder, 'files') : undefined])
  if (built !== 0 || drafted !== 0) return built || drafted
  if (!isWrittenWhereItIsOpened()) await writePages(folder)
  const pages = await compressDist(folder, 'pages')
  const sum = (of) => toKilobytes(rest[of] + pages[of])
  console.log(`${rest.files + pages.files} files packed: ${sum('bytes')} kB, brotli ${sum('brotli')} kB`)
  return 0
}

/** With the data elsewhere there is nothing to write from: the page is drawn where it is opened. */
const isWrittenWhereItIsOpened = () => Boolean(process.env.VITE_DATA_URL)

function draftPages() {
  if (isWrittenWhereItIsOpened()) return 0
  return run(process.execPath, [path.join(root, '.ci/draft-pages.mjs')], { NODE_ENV: 'production' })
}

function folderOf(args) {
  const asked = args.flatMap((arg, place) =>
    arg === '--outDir' ? [args[place + 1]] : arg.startsWith('--outDir=') ? [arg.slice('--outDir='.length)] : [],
  )
  return path.resolve(root, asked.at(-1) ?? 'dist')
}

const toKilobytes = (bytes) => Math.round(bytes / 1000)
