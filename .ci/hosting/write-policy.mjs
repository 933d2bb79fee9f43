// Puts the hashes of the scripts written into the pages into truce-tracker.conf. Run it when such a script has changed:
// node .ci/hosting/write-policy.mjs [the build, dist/ when not named]
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { hashesOfPages } from './inline-scripts.mjs'

const file = path.join(import.meta.dirname, 'truce-tracker.conf')
const hashes = hashesOfPages(path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../../dist')))
const before = readFileSync(file, 'utf8')
const after = before.replace(/script-src 'self'[^;]*;/, `script-src ${["'self'", ...hashes].join(' ')};`)
writeFileSync(file, after)
console.log(`${hashes.length} hashes in truce-tracker.conf${after === before ? ', as before' : ''}`)
