import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { toPage } from './page-of-round.mjs'
import { root } from './ready.mjs'

/** Where draft-pages.mjs leaves the views, and beside it what it made them with. */
export const draftsFile = path.join(root, 'node_modules', '.cache', 'write-pages', 'drafts.json')

/**
 * Writes the drafted views into the pages of a build: HTML that can be read before, and without, any script.
 * @param {string} dist the build
 */
export async function writePages(dist) {
  const template = await readFile(path.join(dist, 'index.html'), 'utf8')
  const { rounds, drafts } = JSON.parse(await readFile(draftsFile, 'utf8'))
  for (const draft of drafts) {
    const file = path.join(dist, draft.file)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, toPage(template, { ...draft, rounds }))
  }
}
