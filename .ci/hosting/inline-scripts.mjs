import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * What a Content-Security-Policy must name so that the scripts written into a page run: `'sha256-…'` of each, once.
 * Data blocks and scripts with a `src` need none. Of a page that the build wrote, where no script ends before its `</script>`.
 * @param {string} html
 * @returns {string[]}
 */
export function hashesOfInlineScripts(html) {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi)]
  const running = scripts.filter(([, attributes = '']) => !/\ssrc\s*=/i.test(attributes) && isRun(attributes))
  return [
    ...new Set(running.map(([, , code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)),
  ]
}

/**
 * The same of every page of a build.
 * @param {string} folder
 * @returns {string[]}
 */
export function hashesOfPages(folder) {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  const hashes = pages.flatMap((file) => hashesOfInlineScripts(readFileSync(path.join(folder, file), 'utf8')))
  return [...new Set(hashes)].toSorted()
}

function isRun(attributes) {
  const [, quoted, bare] = /\stype\s*=\s*(?:["']([^"']*)["']|([^\s"'>]+))/i.exec(attributes) ?? []
  const type = (quoted ?? bare ?? '').trim().toLowerCase()
  return ['', 'module', 'importmap', 'speculationrules', 'text/javascript', 'application/javascript'].includes(type)
}
