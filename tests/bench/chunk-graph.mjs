import path from 'node:path'

const IMPORTED = /\b(?:import|export)\s*(?:[\w$*{][^"'()]*?\bfrom\s*)?["'](\.\.?\/[^"']+\.js)["']/g
const SCRIPT = /<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g
const PREPARED = /<link\b(?=[^>]*\b(?:rel="modulepreload"|as="script"))[^>]*\bhref="([^"]+)"[^>]*>/g
const STYLE = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]+)"[^>]*>/g
const RUNNABLE = /<script\b(?![^>]*\btype="(?!module|text\/javascript)[^"]*")/

/** The scripts that a script imports outright, by name relative to the build; what it asks for later is not among them. */
export function importsOf(name, text) {
  return [...text.matchAll(IMPORTED)].map(([, asked]) => path.posix.join(path.posix.dirname(name), asked))
}

/**
 * Scripts and all they import outright, so all that is loaded before the first of them runs.
 * @param {readonly string[]} names
 * @param {(name: string) => string} textOf the text of a script
 */
export function withImports(names, textOf) {
  const all = new Set(names)
  for (const name of all) for (const imported of importsOf(name, textOf(name))) all.add(imported)
  return all
}

/** What a page asks for itself: scripts that run (data blocks do not) or are fetched to, and style sheets, relative to the build. */
export function askedFor(page) {
  const scripts = [...page.matchAll(SCRIPT)].filter(([tag]) => RUNNABLE.test(tag)).map(([, src]) => toName(src))
  const prepared = [...page.matchAll(PREPARED)].map(([, href]) => toName(href))
  const styles = [...page.matchAll(STYLE)].map(([, href]) => toName(href))
  return { scripts: [...new Set([...scripts, ...prepared])], styles }
}

/** The page with its scripts, data blocks and all that only prepares for scripts taken out. */
export function withoutScripts(page) {
  return page
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>\s*/g, '')
    .replace(/<link\b[^>]*\brel="(?:modulepreload|prefetch)"[^>]*>\s*/g, '')
    .replace(/<link\b(?=[^>]*\brel="preload")(?=[^>]*\bas="(?:script|fetch)")[^>]*>\s*/g, '')
}

function toName(address) {
  return address.replace(/^(?:\.?\/)+/, '')
}
