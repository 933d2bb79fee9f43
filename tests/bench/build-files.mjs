import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { root } from '../../.ci/ready.mjs'

/** The build that is measured: dist/, or the folder named by BENCH_DIST. */
export const DIST = path.resolve(process.env.BENCH_DIST ?? path.join(root, 'dist'))

/** Whether the build is there and newer than all it is made of. */
export function isFresh() {
  const page = path.join(DIST, 'index.html')
  if (!existsSync(page)) return false
  const built = statSync(page).mtimeMs
  const parts = ['src', 'public', '.ci', 'index.html', 'vite.config.ts', 'package-lock.json']
  return parts.flatMap((part) => filesOf(path.join(root, part))).every((file) => statSync(file).mtimeMs <= built)
}

/** What lies packed already is packed no further. */
const PACKED = /\.(woff2|png|jpe?g|webp|avif|br|gz)$/

const weighed = new Map()

/** Bytes of a file of the build as a host would send it: brotli, quality 11, where that helps. `name` is relative to the build. */
export function weightOf(name) {
  const known = weighed.get(name)
  if (known !== undefined) return known
  const bytes = readFileSync(path.join(DIST, name))
  const weight = PACKED.test(name) ? bytes.length : brotliCompressSync(bytes).length
  weighed.set(name, weight)
  return weight
}

export const weightOfAll = (names) => [...names].reduce((sum, name) => sum + weightOf(name), 0)

/** The text of a file of the build. */
export const textOf = (name) => readFileSync(path.join(DIST, name), 'utf8')

/** The scripts of the build, relative to it. */
export function scriptsOf() {
  return filesOf(path.join(DIST, 'assets'))
    .map((file) => path.relative(DIST, file).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js'))
}

function filesOf(place) {
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(place, name))
    .filter((file) => statSync(file).isFile())
}
