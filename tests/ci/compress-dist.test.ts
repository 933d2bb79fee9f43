import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compressDist, packedPair } from '../../.ci/compress-dist.mjs'

const long = 'The rounds of the talks. '.repeat(100)
let dist = ''

beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'dist-'))
  mkdirSync(path.join(dist, 'rounds/london'), { recursive: true })
})

afterEach(() => {
  rmSync(dist, { recursive: true })
})

describe('compressDist', () => {
  it('writes both pairs of every text over 1 KB, in every folder, and nothing else', async () => {
    write('index.html', long)
    write('rounds/london/index.html', long)
    write('short.js', 'let it')
    write('face.woff2', long)
    const { files, bytes, brotli } = await compressDist(dist)
    expect(read()).toEqual([
      'face.woff2',
      'index.html',
      'index.html.br',
      'index.html.gz',
      'rounds/london/index.html',
      'rounds/london/index.html.br',
      'rounds/london/index.html.gz',
      'short.js',
    ])
    expect({ files, bytes }).toEqual({ files: 2, bytes: 2 * long.length })
    expect(brotli).toBeLessThan(bytes / 10)
    expect(brotliDecompressSync(readFileSync(path.join(dist, 'index.html.br'))).toString()).toBe(long)
    expect(gunzipSync(readFileSync(path.join(dist, 'index.html.gz'))).toString()).toBe(long)
  })

  it('packs what changed anew, and drops the pair of what is gone or has become short', async () => {
    for (const name of ['a.js', 'b.js', 'c.js']) write(name, long)
    await compressDist(dist)
    write('a.js', long.toUpperCase())
    rmSync(path.join(dist, 'b.js'))
    write('c.js', 'short')
    await compressDist(dist)
    expect(read()).toEqual(['a.js', 'a.js.br', 'a.js.gz', 'c.js'])
    expect(brotliDecompressSync(readFileSync(path.join(dist, 'a.js.br'))).toString()).toBe(long.toUpperCase())
  })
})

describe('packedPair', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', undefined],
    ['', undefined],
  ])('for "%s" is %s', async (accepted, encoding) => {
    write('a.js', long)
    await compressDist(dist)
    expect((await packedPair(path.join(dist, 'a.js'), accepted))?.encoding).toBe(encoding)
  })

  it('is none where the file is younger than its pair', async () => {
    write('a.js', long)
    await compressDist(dist)
    const later = new Date(Date.now() + 60_000)
    utimesSync(path.join(dist, 'a.js'), later, later)
    expect(await packedPair(path.join(dist, 'a.js'), 'br')).toBeUndefined()
  })
})

function write(name: string, text: string) {
  writeFileSync(path.join(dist, name), text)
}

function read(): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))
    .toSorted()
}
