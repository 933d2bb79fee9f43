// The faces of the page, cut from the @fontsource-variable packages when something is built: no font file is committed.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'

const root = path.resolve(import.meta.dirname, '..')
const packages = path.join(root, 'node_modules', '@fontsource-variable')

/**
 * What a face holds, as theme.css says it in `unicode-range`.
 * page: all of Fontsource's Latin file. accents: letters of names in the dataset beyond it, so that such a name costs 2 KB
 * and not the rest. rest: the other letters of Latin Extended A and B.
 */
export const RANGES = {
  page: 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  accents: 'U+0106-0107, U+010C-010D, U+0160-0161, U+017D-017E',
  rest: 'U+0100-0105, U+0108-010B, U+010E-0130, U+0132-0151, U+0154-015F, U+0162-017C, U+017F-024F',
}
export type Part = keyof typeof RANGES

/** The weights that the page sets: theme.css states the same range. */
export const WEIGHTS = { min: 400, max: 700 }

// Tabular and lining figures are asked for; the others are what a browser applies unasked.
const FEATURES = 'tnum lnum kern liga clig calt ccmp locl rlig rclt rvrn mark mkmk'.split(' ')

const FAMILIES = { inter: 'inter', serif: 'source-serif-4' }
const FILES: Record<Part, string> = { page: 'latin', accents: 'latin-ext', rest: 'latin-ext' }
const PARTS = ['page', 'accents', 'rest'] as const

/** The faces that the first view needs: index.html asks for them at once. */
const FIRST = ['inter-page.woff2', 'serif-page.woff2']

/**
 * `@faces/<inter|serif>-<page|accents|rest>.woff2` in a style sheet or an import is the cut face. The files lie in
 * node_modules/.cache/faces under a key of all they depend on, so that they are cut once and never stale.
 */
export function subsetFonts(): Plugin {
  return {
    name: 'subset-fonts',
    async config({ build }) {
      const folder = await cutFaces()
      return {
        resolve: { alias: { '@faces': folder } },
        // A small face inlined would make every visitor wait for it in the style sheet. The one file asks for the opposite.
        ...(build?.assetsInlineLimit === undefined && { build: { assetsInlineLimit: isInlined } }),
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const faces = Object.values(bundle ?? {}).filter(
          (file) => file.type === 'asset' && file.names.some((name) => FIRST.includes(name)),
        )
        return faces.map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${fileName}` },
          injectTo: 'head',
        }))
      },
    },
  }
}

/** Cuts what is not in the cache yet. @returns the folder of the faces */
export async function cutFaces(): Promise<string> {
  const sources = Object.entries(FAMILIES).flatMap(([family, name]) =>
    PARTS.map((part) => ({
      name: `${family}-${part}.woff2`,
      part,
      file: path.join(packages, name, 'files', `${name}-${FILES[part]}-wght-normal.woff2`),
    })),
  )
  const folder = path.join(root, 'node_modules', '.cache', 'faces', await keyOf(sources.map(({ file }) => file)))
  await mkdir(folder, { recursive: true })
  for (const { name, part, file } of sources) {
    const place = path.join(folder, name)
    if (await isThere(place)) continue
    const options = { targetFormat: 'woff2', keepFeatures: FEATURES, variationAxes: { wght: WEIGHTS } } as const
    const face = await subsetFont(await readFile(file), toText(RANGES[part]), options)
    // Two builds may cut at once: neither may read the other's half.
    const half = `${place}.${process.pid}`
    await writeFile(half, face)
    await rename(half, place)
  }
  return folder
}

/** The characters of a `unicode-range`. */
export function toText(range: string): string {
  return range
    .split(', ')
    .flatMap((part) => {
      const [first = 0, last = first] = part
        .slice(2)
        .split('-')
        .map((code) => Number.parseInt(code, 16))
      return Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place))
    })
    .join('')
}

function isInlined(file: string): false | undefined {
  return file.endsWith('.woff2') ? false : undefined
}

async function keyOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  const library = path.join(root, 'node_modules', 'subset-font', 'package.json')
  for (const file of [import.meta.filename, library, ...new Set(files)]) hash.update(await readFile(file))
  return hash.digest('hex').slice(0, 12)
}

async function isThere(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined
}
