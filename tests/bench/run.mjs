// npm run bench: size, visits, filters, memory, charts, the talk and a hundredfold dataset against their targets.
// --only sizes,visit  --runs 5  --json  --markdown; BENCH_DIST measures a build that lies elsewhere.
import { arch, cpus, loadavg, platform } from 'node:os'
import { giveUp, makeReady } from '../../.ci/ready.mjs'
import { toOptions } from './options.mjs'
import { measure } from './measure.mjs'
import { toMarkdown, toText } from './report.mjs'
import { failing } from './targets.mjs'

const options = readOptions()
makeReady()
const report = await measure(options, (part) => {
  // Apart from the report, which machines read.
  console.error(`${part} ...`)
})
const machine = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  chromium: report.chromium,
  platform: `${platform()} ${arch()}`,
  cores: cpus().length,
  cpu: cpus()[0]?.model ?? '',
  // Other work on the machine makes every time longer; the run itself is about one.
  load: loadavg()[1].toFixed(1),
}
const whole = { machine, lines: report.lines, tables: report.tables }
const forms = {
  json: () => JSON.stringify(whole, null, 2),
  markdown: () => toMarkdown(whole),
  text: () => toText(whole),
}
console.log(forms[options.form]())
const missed = failing(report.lines)
if (missed.length > 0) console.error(`Missed: ${missed.map(({ name }) => name).join('; ')}.`)
process.exit(missed.length > 0 ? 1 : 0)

function readOptions() {
  try {
    return toOptions(process.argv.slice(2))
  } catch (cause) {
    return giveUp(cause.message)
  }
}
