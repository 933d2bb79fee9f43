import path from 'node:path'
import { root } from '../../.ci/ready.mjs'
import { weightOf } from './build-files.mjs'
import { sumBy } from './stats.mjs'

let made

/**
 * What each chunk is made of: npm packages and rooms of src, by their share of what is drawn up for it, from 0 to 1. Builds
 * once more, writing nothing, to look into it.
 * @returns {Promise<Map<string, { name: string, value: number }[]>>} by the chunk's file name, with its hash and without, the heaviest first
 */
function packagesByChunk() {
  made ??= lookInto()
  return made
}

async function lookInto() {
  const { build } = await import('vite')
  const chunks = new Map()
  const look = {
    name: 'bench-packages',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        const shares = sharesOf(chunk)
        chunks.set(chunk.fileName, shares).set(stemOf(chunk.fileName), shares)
      }
    },
  }
  await build({ root, logLevel: 'silent', build: { write: false }, plugins: [look] })
  return chunks
}

// A build of sources that have changed since has other hashes in its names.
const stemOf = (file) => file.replace(/-[\w-]{8}\.js$/, '')

function sharesOf({ modules }) {
  const rendered = Object.entries(modules).map(([id, { renderedLength }]) => ({ id, renderedLength }))
  const whole = rendered.reduce((sum, { renderedLength }) => sum + renderedLength, 0)
  return sumBy(
    rendered,
    ({ id }) => toOwner(id),
    ({ renderedLength }) => renderedLength / whole,
  )
}

/** 'recharts' for a module of the package, 'src/features/exports' for one of the app, 'the build' for its own helpers. */
function toOwner(id) {
  const place = id.split('?')[0].replaceAll('\\', '/').replaceAll('\0', '')
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(place)
  if (inPackage) return inPackage[1]
  const own = path.posix.relative(root.replaceAll('\\', '/'), place)
  const room = /^(src\/(?:features\/)?[^/]+)\//.exec(own)
  return room ? room[1] : 'the build'
}

/** Notes that name what is heaviest in some chunks, packed: the chunks first, then the packages and rooms across them. */
export async function offendersIn(names) {
  const chunks = [...names].map((name) => ({ name, value: weightOf(name) })).toSorted((a, b) => b.value - a.value)
  const notes = [`heaviest chunks, KB: ${toList(chunks)}`]
  try {
    const byChunk = await packagesByChunk()
    const parts = chunks.flatMap((chunk) =>
      (byChunk.get(chunk.name) ?? byChunk.get(stemOf(chunk.name)) ?? []).map(({ name, value }) => ({
        name,
        value: value * chunk.value,
      })),
    )
    const owners = sumBy(
      parts,
      ({ name }) => name,
      ({ value }) => value,
    )
    return [...notes, `heaviest in them, KB: ${toList(owners)}`]
  } catch (cause) {
    return [...notes, `What is in them could not be told, the build failed: ${String(cause).split('\n')[0]}`]
  }
}

const toList = (items) =>
  items
    .slice(0, 8)
    .map(({ name, value }) => `${name} ${(value / 1000).toFixed(1)}`)
    .join(', ')
