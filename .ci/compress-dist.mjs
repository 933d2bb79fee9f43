// What a build is sent as: beside each file of text its brotli and its gzip, so that a host packs nothing while it answers.
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TEXT = /\.(html|js|css|json|svg|txt|webmanifest)$/
/** Below this the headers of the answer weigh as much as what is spared. */
const LEAST_BYTES = 1024
/** The last percent takes seconds: what no page asks for at once does without it, and long files without one more. */
const MOST_BYTES = 350 * 1024

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/**
 * Writes `<file>.br` and `<file>.gz` beside every file of text in a build, and removes those whose file is gone. A file
 * that changes afterwards would have a pair that says something else.
 * @param {string} folder the build
 * @param {'all' | 'pages' | 'files'} which only the pages, only what is no page, or both
 * @returns {Promise<{ files: number, bytes: number, brotli: number }>} how many were packed, and what they weigh before and after
 */
export async function compressDist(folder, which = 'all') {
  const found = await filesOf(folder)
  const names = found.filter((name) => which === 'all' || isPage(name) === (which === 'pages'))
  const packed = names.filter((name) => /\.(br|gz)$/.test(name))
  await Promise.all(packed.map((name) => rm(path.join(folder, name))))
  const pages = await Promise.all(
    found.filter((name) => name.endsWith('.html')).map((name) => readFile(path.join(folder, name), 'utf8')),
  )
  const written = await Promise.all(
    names.filter((name) => TEXT.test(name)).map((name) => pack(path.join(folder, name), isAskedForIn(pages, name))),
  )
  const pairs = written.filter((pair) => pair !== undefined)
  return {
    files: pairs.length,
    bytes: pairs.reduce((sum, { bytes }) => sum + bytes, 0),
    brotli: pairs.reduce((sum, { brotli }) => sum + brotli, 0),
  }
}

// zlib works in Node's own threads: started together, the files keep every core busy.
async function pack(file, isFirst) {
  const text = await readFile(file)
  if (text.length < LEAST_BYTES) return undefined
  const quality = isFirst ? 11 : text.length > MOST_BYTES ? 9 : 10
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  }
  const [brotli, gzipped] = await Promise.all([toBrotli(text, { params }), toGzip(text, { level: 9 })])
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)])
  return { bytes: text.length, brotli: brotli.length }
}

const isPage = (name) => /\.html(\.br|\.gz)?$/.test(name)
const isAskedForIn = (pages, name) => pages.some((page) => page.includes(path.posix.basename(name)))

async function filesOf(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

/**
 * The packed pair of a file that a client takes, where one was written after the file: an older one tells of another file.
 * @param {string} file
 * @param {string} accepted the request's Accept-Encoding
 * @returns {Promise<{ file: string, encoding: string } | undefined>}
 */
export async function packedPair(file, accepted) {
  const written = await stat(file)
  for (const [encoding, ending] of [
    ['br', '.br'],
    ['gzip', '.gz'],
  ]) {
    if (!new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0+)?\\s*(?:,|$))`).test(accepted)) continue
    const pair = await stat(file + ending).catch(() => undefined)
    if (pair?.isFile() && pair.mtimeMs >= written.mtimeMs) return { file: file + ending, encoding }
  }
  return undefined
}
