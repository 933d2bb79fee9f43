import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './ready.mjs'

/** Where they lie from one build to the next; they may be deleted at any time. */
export const keptFile = path.join(root, 'node_modules', '.cache', 'pictures.json')
const installed = path.join(root, 'node_modules', '.package-lock.json')

/**
 * The pictures of the last build: drawing them takes most of one, and most changes leave most of them as they are. Known by
 * what is drawn, and only to the code that drew them: everything in `code`, and the packages as they are installed.
 * @param {string} code folder of the built code that draws
 */
export function openKept(code) {
  const built = readdirSync(code, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  const by = toDigest([...built.toSorted(), installed].map((name) => readFileSync(name, 'utf8')).join('\n'))
  const kept = new Map(readKept(by))
  return {
    /** The picture of a model, if it was drawn before. @param {string} id */
    find: (id) => kept.get(id),
    /** Keeps the pictures of this build, and no others. @param {[id: string, picture: string][]} pictures */
    keep: (pictures) => {
      // Whole or not at all: a build may be stopped, and two may run.
      const draft = `${keptFile}.${process.pid}`
      writeFileSync(draft, JSON.stringify({ by, pictures }))
      renameSync(draft, keptFile)
    },
  }
}

/** What cannot be read is drawn anew. @param {string} by */
function readKept(by) {
  try {
    const last = JSON.parse(readFileSync(keptFile, 'utf8'))
    return last.by === by ? last.pictures : []
  } catch {
    return []
  }
}

/** A short name for a text that no other has. @param {string} text */
export const toDigest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16)
