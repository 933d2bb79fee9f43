// What every command does first: the right Node, and the packages of the lock file. Plain Node, needs nothing installed.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The folder that holds package.json. */
export const root = path.resolve(import.meta.dirname, '..')

/** Ends the process with a message that says what failed and what to do. */
export function giveUp(message) {
  console.error(`\n${message}`)
  process.exit(1)
}

/** Moves to the root, checks Node, and installs the packages when they are missing or differ from the lock file. */
export function makeReady() {
  checkNode()
  process.chdir(root)
  if (!isInstalled()) install()
}

/**
 * Runs a command in the root with its output on screen.
 * @returns {Promise<number>} its exit code
 */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`)
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** Where an installed package keeps the script behind one of its commands. */
export function binOf(name, command = name) {
  const folder = path.join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, typeof bin === 'string' ? bin : bin[command])
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isNewEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24
  if (!isNewEnough)
    giveUp(
      `Node ${process.versions.node} is too old for this project. Use Node 20.19+, 22.13+ or 24+ (https://nodejs.org).`,
    )
}

// npm notes what it installed in node_modules/.package-lock.json, at the very end: an interrupted install has none.
function isInstalled() {
  const noted = path.join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(noted)) return false
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(readFileSync(noted, 'utf8')).packages
  // Optional packages are those of other platforms: npm leaves them out.
  return Object.entries(wanted).every(
    ([where, { version, optional }]) => where === '' || optional === true || present[where]?.version === version,
  )
}

function install() {
  console.log('Installing packages (npm ci) ...')
  if (npm('ci')) return
  // npm ci refuses a lock file that misses an optional package of some other platform, which npm install itself may leave out.
  console.log('npm ci failed; trying npm install, which keeps to the versions of the lock file as well ...')
  if (!npm('install', '--no-save'))
    giveUp(
      "The packages could not be installed. npm's own message stands above; check the network and run the command again.",
    )
}

function npm(...args) {
  // --include=dev: with NODE_ENV=production npm would leave the build tools out.
  const flags = ['--no-audit', '--no-fund', '--include=dev']
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }
  return spawnSync('npm', [...args, ...flags], options).status === 0
}
