// npm run bench: how heavy the build is, what the first view loads, how soon a filter and a chart of 496 months answer. --json for machines.
import { arch, cpus, platform } from 'node:os'
import { ensureChromium } from '../../.ci/chromium.mjs'
import { makeReady } from '../../.ci/ready.mjs'
import { isFresh, sizesOfBuild } from './build-sizes.mjs'
import { measureCharts } from './chart-times.mjs'
import { measurePage } from './page-times.mjs'
import { printReport } from './report.mjs'

const isForMachines = process.argv.includes('--json')

makeReady()
if (!isFresh()) {
  const { build } = await import('vite')
  await build({ logLevel: 'error' })
}
const chromium = await ensureChromium()
const report = {
  machine: {
    node: process.version,
    platform: `${platform()} ${arch()}`,
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? '',
  },
  sizes: sizesOfBuild(),
  page: await measurePage(chromium),
  charts: await measureCharts(chromium),
}
if (isForMachines) console.log(JSON.stringify(report, null, 2))
else printReport(report)
