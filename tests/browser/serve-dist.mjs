// Serves dist/ the way a plain static host would: at the root and, the same files, under /x/y/. What is not there is a 404.
// node tests/browser/serve-dist.mjs PORT
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream'
import { createGzip } from 'node:zlib'
import { packedPair } from '../../.ci/compress-dist.mjs'

// DIST names a build elsewhere.
const DIST = path.resolve(process.env.DIST ?? path.join(import.meta.dirname, '../../dist'))
const SUB_PATH = '/x/y/'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** For how long a browser keeps what it has: the same as in .ci/hosting. */
const KEPT = {
  assets: 'public, max-age=31536000, immutable',
  data: 'public, max-age=300, stale-while-revalidate=3600',
  page: 'no-cache',
}

/**
 * Starts the server on a port of this machine.
 * @param {number} port 0 chooses a free one
 * @param {string} dist the folder that is served
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export function serveDist(port, dist = DIST) {
  const server = createServer((request, response) => {
    answer(request, response, dist).catch(() => {
      response.writeHead(500).end()
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      resolve({
        port: server.address().port,
        close: () => {
          server.closeAllConnections()
          server.close()
        },
      })
    })
  })
}

async function answer(request, response, dist) {
  const asked = decodeURIComponent(new URL(request.url, 'http://localhost').pathname)
  const below = asked.startsWith(SUB_PATH) ? asked.slice(SUB_PATH.length) : asked.slice(1)
  const file = path.resolve(dist, below === '' || below.endsWith('/') ? `${below}index.html` : below)
  const found = file.startsWith(dist + path.sep) ? await stat(file).catch(() => undefined) : undefined
  if (!found?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
    return
  }
  const type = types[path.extname(file)] ?? 'application/octet-stream'
  const isText = !/image\/png|font|octet/.test(type)
  const accepted = isText ? (request.headers['accept-encoding'] ?? '') : ''
  const pair = await packedPair(file, accepted)
  // What was built without packing, or changed since, is packed while it is sent.
  const isZipped = pair === undefined && /\bgzip\b/.test(accepted)
  const encoding = pair?.encoding ?? (isZipped ? 'gzip' : undefined)
  const kind = /[/\\](assets|data)[/\\]/.exec(file.slice(dist.length))?.[1] ?? 'page'
  const etag = `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}-${encoding ?? 'plain'}"`
  const kept = { 'cache-control': KEPT[kind], etag }
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, kept).end()
    return
  }
  response.writeHead(200, {
    'content-type': type,
    ...kept,
    ...(encoding !== undefined && { 'content-encoding': encoding, vary: 'accept-encoding' }),
  })
  const parts = [createReadStream(pair?.file ?? file), ...(isZipped ? [createGzip()] : []), response]
  pipeline(parts, () => {})
}

if (process.argv[1] === import.meta.filename) await serveDist(Number(process.argv[2] ?? 0))
