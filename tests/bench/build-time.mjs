import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { spawnSync } from 'node:child_process'
import { giveUp, root } from '../../.ci/ready.mjs'
import { toLine } from './targets.mjs'

/**
 * Seconds of `npm run build`, all it does included. Leaves dist/ built; where another build is measured, dist/ is left
 * alone and this one goes to a folder that is thrown away.
 */
export function measureBuild(isThrownAway) {
  const folder = isThrownAway ? mkdtempSync(path.join(tmpdir(), 'bench-build-')) : null
  const args = folder === null ? [] : ['--outDir', folder, '--emptyOutDir']
  const began = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, '.ci', 'build.mjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  const seconds = (performance.now() - began) / 1000
  if (folder !== null) rmSync(folder, { recursive: true, force: true })
  if (status !== 0) giveUp(`The build failed:\n${stdout}\n${stderr}`)
  return { lines: [toLine('build', seconds)] }
}
