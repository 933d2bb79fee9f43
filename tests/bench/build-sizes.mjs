import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { root } from '../../.ci/ready.mjs'

const dist = path.join(root, 'dist')

/** Whether dist/ is there and newer than all it is made of. */
export function isFresh() {
  const page = path.join(dist, 'index.html')
  if (!existsSync(page)) return false
  const built = statSync(page).mtimeMs
  const parts = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']
  return parts.flatMap((part) => filesOf(path.join(root, part))).every((file) => statSync(file).mtimeMs <= built)
}

/**
 * Every file of the build, the data apart: bytes as it is, gzipped (level 9) and brotli (quality 11), largest first.
 * `isFirst` marks what index.html itself asks for; the rest is loaded on demand.
 */
export function sizesOfBuild() {
  const page = readFileSync(path.join(dist, 'index.html'), 'utf8')
  return filesOf(dist)
    .map((file) => path.relative(dist, file))
    .filter((name) => !name.startsWith('data/'))
    .map((name) => {
      const bytes = readFileSync(path.join(dist, name))
      return {
        name,
        isFirst: name === 'index.html' || page.includes(`src="./${name}"`) || page.includes(`href="./${name}"`),
        raw: bytes.length,
        gzip: gzipSync(bytes, { level: 9 }).length,
        brotli: brotliCompressSync(bytes).length,
      }
    })
    .toSorted((a, b) => b.gzip - a.gzip)
}

function filesOf(place) {
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(place, name))
    .filter((file) => statSync(file).isFile())
}
