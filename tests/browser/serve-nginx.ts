import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

const hosting = path.resolve(import.meta.dirname, '../../.ci/hosting')

/** The build, as the other browser tests serve it too. */
export const DIST = path.resolve(process.env.DIST ?? path.join(import.meta.dirname, '../../dist'))

/**
 * Starts nginx with the configuration of the repository: only the port, the build's folder and the places for what it
 * writes are put in. It serves the build at / and under /truce/.
 */
export async function serveNginx(nginx: string): Promise<{ origin: string; close: () => Promise<void> }> {
  const prefix = await mkdtemp(path.join(tmpdir(), 'hosting-'))
  const port = await freePort()
  for (const name of (await readdir(hosting)).filter((name) => name.endsWith('.conf'))) {
    const text = await readFile(path.join(hosting, name), 'utf8')
    const here = text
      .replace('listen 8080;', `listen 127.0.0.1:${port};`)
      .replaceAll('/tmp/truce-tracker-', `${prefix}/`)
      .replaceAll(/(root|alias) dist/g, `$1 "${DIST}"`)
      // The closing slash stands inside the quotes.
      .replaceAll('"/;', '/";')
    await writeFile(path.join(prefix, name), here)
  }
  // nginx gives up root, and its workers could not read a folder of root's.
  const user = process.getuid?.() === 0 ? ['-g', 'user root;'] : []
  const server = spawn(nginx, ['-p', prefix, '-c', path.join(prefix, 'nginx.conf'), ...user], { stdio: 'pipe' })
  let said = ''
  server.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const ended = new Promise<void>((resolve) => {
    server.once('close', () => resolve())
    server.once('error', () => resolve())
  })
  const origin = `http://127.0.0.1:${port}`
  while (!(await fetch(origin).catch(() => undefined))) {
    const isOver = await Promise.race([ended.then(() => true), wait(50)])
    if (isOver) throw new Error(`nginx did not start: ${said}`)
  }
  return {
    origin,
    close: async () => {
      server.kill('SIGTERM')
      await ended
      await rm(prefix, { recursive: true, force: true })
    },
  }
}

const wait = (ms: number) => new Promise<false>((resolve) => setTimeout(resolve, ms, false))

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port)
        else reject(new Error('No free port was found for nginx.'))
      })
    })
  })
}
