// The browser of the browser tests and of the benchmark: one that is already here, else one that can be installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { giveUp } from './ready.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The path of a Chromium that starts. Order: CHROMIUM_PATH, the PATH, what Playwright has downloaded before, apt-get (root on Debian), Playwright's download.
 * Needs the packages installed; gives up with a message when none works.
 */
export async function ensureChromium() {
  const asked = process.env.CHROMIUM_PATH
  if (asked) return starts(asked) ? asked : giveUp(`CHROMIUM_PATH is ${asked}, but that does not start.`)
  return onPath() ?? (await downloaded()) ?? fromApt() ?? (await download()) ?? giveUp(help)
}

const help =
  'No Chromium was found and none could be installed. Install Chromium or Chrome and run the command again, ' +
  'or set CHROMIUM_PATH to the program.'

// The whole path: Playwright does not search.
function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((program) => existsSync(program) && starts(program))
}

// Ubuntu ships a chromium-browser that only asks for a snap: what counts is that it starts.
function starts(program) {
  return spawnSync(program, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

function fromApt() {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/etc/debian_version')) return undefined
  console.log('Installing Chromium (apt-get install chromium) ...')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env })
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { stdio: 'inherit', env })
  return onPath()
}

async function downloaded() {
  const { chromium } = await import('@playwright/test')
  const program = chromium.executablePath()
  return existsSync(program) && starts(program) ? program : undefined
}

async function download() {
  console.log('Installing Chromium (npx playwright install chromium) ...')
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' })
  return downloaded()
}
