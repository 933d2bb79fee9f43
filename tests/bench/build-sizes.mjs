import { scriptsOf, textOf, weightOf, weightOfAll } from './build-files.mjs'
import { askedFor, withImports } from './chunk-graph.mjs'
import { offendersIn } from './packages.mjs'
import { toLine } from './targets.mjs'

/**
 * What can be weighed without opening the page: HTML and style sheets of the default view, the scripts it asks for with all
 * they import outright, and the chart code beyond those.
 */
export async function weighBuild() {
  const { scripts, styles } = askedFor(textOf('index.html'))
  const first = withImports(scripts, textOf)
  const charts = chartCode(first)
  const kb = (names) => weightOfAll(names) / 1000
  const page = ['index.html', ...styles]
  const lines = [
    toLine('html-css', kb(page), [toList(page)]),
    toLine('script-first', kb(first), [`${first.size} files with their imports`]),
    toLine('chart-code', charts === null ? null : kb(charts), charts === null ? [NOT_APART] : [toList(charts)]),
  ]
  return nameOffenders(lines, { 'script-first': first, 'chart-code': charts ?? first })
}

/** Adds to each missed line which chunk, and which package in it, weighs most. Chunks by the id of the line. */
export async function nameOffenders(lines, chunksById) {
  const named = []
  for (const line of lines) {
    const chunks = line.verdict === 'MISSED' ? chunksById[line.id] : undefined
    named.push(chunks ? { ...line, notes: [...line.notes, ...(await offendersIn(chunks))] } : line)
  }
  return named
}

const NOT_APART = 'The drawing code is not apart from what the page asks for itself.'

/** The chunk that draws with Recharts, with its imports, less what is there already. Null where it is there from the first. */
function chartCode(first) {
  const drawing = scriptsOf().filter((name) => /\/drawn-plot-[^/]*\.js$/.test(name))
  if (drawing.length === 0 || drawing.some((name) => first.has(name))) return null
  return [...withImports(drawing, textOf)].filter((name) => !first.has(name))
}

function toList(names) {
  return [...names].map((name) => `${name} ${(weightOf(name) / 1000).toFixed(1)} KB`).join(', ')
}
