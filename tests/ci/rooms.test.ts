import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// The linter's own answer for every pair of rooms: a pattern that matches nothing would stay silent for ever.
const mayImport = {
  app: ['pages', 'features', 'evidence', 'filters', 'data', 'ui', 'lib'],
  pages: ['features', 'evidence', 'filters', 'data', 'ui', 'lib'],
  features: ['evidence', 'filters', 'data', 'charts', 'ui', 'lib'],
  evidence: ['filters', 'data', 'charts', 'ui', 'lib'],
  filters: ['data', 'ui', 'lib'],
  data: ['lib'],
  charts: ['lib'],
  ui: ['lib'],
  lib: [],
}
const rooms = Object.keys(mayImport)
const fromRooms = rooms.map((room) => `#src/${room}/deep/thing.ts`)
const others = ['./thing.ts', '../other/thing.ts', '../../other.ts', 'msw', '@testing-library/react', 'zod', 'recharts']
const probe = `${toImports([...fromRooms, ...others])}\nexport const answer = fetch('/')\nexport default answer\n`

let folder = ''
let said: string[] = []

// One run over a small tree with the same offences in every room.
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rooms-'))
  copyFileSync('.oxlintrc.json', path.join(folder, '.oxlintrc.json'))
  for (const room of rooms) write(`src/${room}/part/probe.ts`, probe)
  const subfolders = ['exports', 'issues'].map((name) => `#src/features/${name}/deep/thing.ts`)
  write('src/features/exports/deep/probe.ts', toImports(subfolders))
  write('mocks/value.ts', probe)
  write('mocks/type.ts', "import type { TradeEvent } from '#src/data/events.ts'\nexport type It = TradeEvent\n")

  const oxlint = path.resolve('node_modules/oxlint/bin/oxlint')
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format=unix', '.'], { cwd: folder, encoding: 'utf8' })
  said = stdout.split('\n')
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('imports go one way', () => {
  it.each(Object.entries(mayImport))('%s imports only what stands below it', (room, allowed) => {
    const refused = rooms.filter((other) => isRefused(room, `#src/${other}/deep/thing.ts`))
    // A feature is no more open to another feature than a room above it is.
    const own = room === 'features' ? [] : [room]
    expect(refused).toEqual(rooms.filter((other) => ![...allowed, ...own].includes(other)))
  })

  it.each(rooms)('%s reaches into its own folder, not out of it by ../, and into no test library', (room) => {
    const refused = others.filter((name) => name !== 'recharts' && isRefused(room, name))
    expect(refused).toEqual(['../other/thing.ts', '../../other.ts', 'msw', '@testing-library/react', 'zod'])
  })

  it('a feature reaches into its own subfolders and into no other feature', () => {
    const own = said.filter((line) => line.startsWith('src/features/exports/deep/'))
    expect(own.some((line) => line.includes("'#src/features/exports/deep/thing.ts' import is restricted"))).toBe(false)
    expect(own.some((line) => line.includes("'#src/features/issues/deep/thing.ts' import is restricted"))).toBe(true)
  })

  it('only charts draws with Recharts', () => {
    expect(rooms.filter((room) => !isRefused(room, 'recharts'))).toEqual(['charts'])
  })

  it('only data fetches', () => {
    expect(rooms.filter((room) => !says(room, "use of 'fetch'"))).toEqual(['data'])
  })

  it('nothing is exported as default', () => {
    expect(rooms.filter((room) => !says(room, 'no-default-export'))).toEqual([])
  })

  it('the mock knows only the types of data', () => {
    const mocks = said.filter((line) => line.startsWith('mocks/'))
    expect(fromRooms.filter((name) => !mocks.some((line) => line.includes(`'${name}' import is restricted`)))).toEqual(
      [],
    )
    expect(mocks.filter((line) => line.startsWith('mocks/type.ts'))).toEqual([])
  })
})

function toImports(names: readonly string[]): string {
  return names.map((name, place) => `import { it as it${place} } from '${name}'\nexport { it${place} }`).join('\n')
}

function write(file: string, text: string) {
  const place = path.join(folder, file)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, text)
}

function says(room: string, what: string): boolean {
  return said.some((line) => line.startsWith(`src/${room}/`) && line.includes(what))
}

function isRefused(room: string, name: string): boolean {
  return says(room, `'${name}' import is restricted`)
}
