// The web server of the hosting test: one that is already here, else Debian's package.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The nginx of this machine: NGINX_PATH, else the PATH. Undefined where there is none. */
export function findNginx() {
  const names = [process.env.NGINX_PATH, 'nginx', '/usr/sbin/nginx'].filter(Boolean)
  return names.find((program) => spawnSync(program, ['-v'], { stdio: 'ignore' }).status === 0)
}

/** The same, installed where it is missing and can be (root on Debian). Without one the hosting test is left out. */
export function ensureNginx() {
  return findNginx() ?? fromApt()
}

function fromApt() {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/etc/debian_version')) return undefined
  console.log('Installing nginx (apt-get install nginx-light) ...')
  // In runlevel 1 no service is started: the program is wanted, not a server on port 80.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env })
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'nginx-light'], { stdio: 'inherit', env })
  return findNginx()
}
