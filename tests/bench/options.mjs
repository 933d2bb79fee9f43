/** The parts of the benchmark, in the order in which they run. */
export const PARTS = ['build', 'sizes', 'visit', 'filters', 'memory', 'charts', 'talk', 'large']

/**
 * What the command line asks for: `--only sizes,visit`, `--runs 5`, `--json`, `--markdown`. Throws on anything else.
 * @param {readonly string[]} args
 */
export function toOptions(args) {
  const options = { parts: PARTS, runs: 5, form: 'text' }
  const rest = args.flatMap((arg) =>
    /^--\w+=/.test(arg) ? [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)] : [arg],
  )
  while (rest.length > 0) {
    const flag = rest.shift()
    if (flag === '--json' || flag === '--markdown') options.form = flag.slice(2)
    else if (flag === '--only') options.parts = toParts(rest.shift() ?? '')
    else if (flag === '--runs') options.runs = toRuns(rest.shift() ?? '')
    else throw new Error(`${flag} is unknown. Known: --only ${PARTS.join(',')}; --runs N; --json; --markdown.`)
  }
  return options
}

function toParts(text) {
  const asked = text.split(',')
  const strange = asked.filter((part) => !PARTS.includes(part))
  if (strange.length > 0) throw new Error(`--only does not know "${strange.join(', ')}". Parts: ${PARTS.join(', ')}.`)
  return PARTS.filter((part) => asked.includes(part))
}

function toRuns(text) {
  const runs = Number(text)
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is "${text}"; it must be a whole number from 1.`)
  return runs
}
