import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { spawnSync } from 'node:child_process'
import { keptFile } from '../../.ci/kept-pictures.mjs'
import { giveUp, root } from '../../.ci/ready.mjs'
import { toLine } from './targets.mjs'

/**
 * Seconds of `npm run build`, all it does included: with no picture kept from a build before, and again with all of them.
 * Leaves dist/ built; where another build is measured, dist/ is left alone and this one goes to a folder that is thrown away.
 */
export function measureBuild(isThrownAway) {
  const folder = isThrownAway ? mkdtempSync(path.join(tmpdir(), 'bench-build-')) : null
  const args = folder === null ? [] : ['--outDir', folder, '--emptyOutDir']
  rmSync(keptFile, { force: true })
  const lines = ['build', 'build-again'].map((id) => toLine(id, build(args)))
  if (folder !== null) rmSync(folder, { recursive: true, force: true })
  return { lines }
}

function build(args) {
  const began = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, '.ci', 'build.mjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) giveUp(`The build failed:\n${stdout}\n${stderr}`)
  return (performance.now() - began) / 1000
}
