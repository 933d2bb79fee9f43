import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { playFault } from '#mocks/node.ts'

const folder = path.resolve('public/data')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
const ask = (file: string, init?: RequestInit) => fetch(`http://localhost:3000/x/y/data/${file}`, init)

describe('the pretend server', () => {
  it('answers every published file, under any sub-path', async () => {
    expect(files.length).toBeGreaterThan(20)
    const answers = await Promise.all(files.map(async (file) => [file, (await ask(file)).status]))
    expect(answers.filter(([, status]) => status !== 200)).toEqual([])
  })

  it('answers 404 for a file that does not exist', async () => {
    expect((await ask('nothing.json')).status).toBe(404)
  })

  it('plays a fault for one dataset only', async () => {
    playFault('down:issues')
    expect((await ask('issues.json')).status).toBe(503)
    expect((await ask('rounds.json')).status).toBe(200)
  })

  it('forgets the faults of the test before', async () => {
    expect((await ask('issues.json')).status).toBe(200)
  })

  it('loses the connection', async () => {
    playFault('unreachable')
    await expect(ask('rounds.json')).rejects.toThrow(TypeError)
  })

  it('combines faults', async () => {
    playFault('slow,empty:rounds')
    const began = performance.now()
    expect(await (await ask('rounds.json')).json()).toEqual([])
    expect(performance.now() - began).toBeGreaterThan(250)
  })

  it('lets a request be given up while it is stuck', async () => {
    playFault('stuck')
    await expect(ask('rounds.json', { signal: AbortSignal.timeout(20) })).rejects.toThrow('aborted due to timeout')
  })

  it('says when a fault does not exist', () => {
    expect(() => {
      playFault('donw')
    }).toThrow('donw')
  })
})
