// npm run bench: how heavy the build is, what the first view loads, how soon a filter answers. --json for machines.
import { arch, cpus, platform } from 'node:os'
import { ensureChromium } from '../../.ci/chromium.mjs'
import { makeReady } from '../../.ci/ready.mjs'
import { isFresh, sizesOfBuild } from './build-sizes.mjs'
import { measurePage } from './page-times.mjs'
import { printReport } from './report.mjs'

const isForMachines = process.argv.includes('--json')

makeReady()
if (!isFresh()) {
  const { build } = await import('vite')
  await build({ logLevel: 'error' })
}
const report = {
  machine: {
    node: process.version,
    platform: `${platform()} ${arch()}`,
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? '',
  },
  sizes: sizesOfBuild(),
  page: await measurePage(await ensureChromium()),
}
if (isForMachines) console.log(JSON.stringify(report, null, 2))
else printReport(report)
