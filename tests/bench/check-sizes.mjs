// The sizes that come out alike everywhere, against their targets: no browser, a second or two. Part of npm test.
import { weighBuild } from './build-sizes.mjs'
import { failing, toWords } from './targets.mjs'

const lines = await weighBuild()
for (const { name, value, unit, most, verdict, notes } of lines) {
  console.log(`${verdict.padEnd(6)} ${name}: ${toWords(value, unit)} of ${toWords(most, unit)}`)
  if (verdict === 'MISSED') for (const note of notes) console.log(`       ${note}`)
}
process.exit(failing(lines).length > 0 ? 1 : 0)
