import { describe, expect, it } from 'vitest'
import { weakestOnly } from '#src/data/tiers.ts'
import {
  claims,
  events,
  issues,
  observations,
  people,
  readRawList,
  repeated,
  rounds,
  sourceById,
  sources,
  truces,
} from './read.ts'

const STATE_MEDIA =
  /Xinhua|TASS|Sputnik|RIA Novosti|Global Times|CGTN|China Daily(?! Brief)|People's Daily|Chinese state media|\bS(?:hine|HINE)\b|TRT World|Anadolu|Qazinform/
const MACHINE_WRITTEN = /\bAI[ -](written|summary|digest)/
const TEST_HOST = /\/\/(?:[^/]*[.-])?(?:test|testing|dev|staging|echo-test)[.]|hocalwire|squids|wpinitiate/

const idsWhere = (wrong: (row: (typeof sources)[number]) => boolean) =>
  sources.filter(wrong).map((row) => `sources.json ${row.id}`)

const weak = (ids: readonly string[]) => weakestOnly(ids, sourceById) !== null

describe('sources.json', () => {
  it('links lead to the web and nowhere else', () => {
    const links = readRawList('sources.json').map((row) => JSON.stringify(row))
    expect(links.filter((text) => !/"url":(null|"https?:\/\/[^\s/"]+\.[^\s/"]+)/.test(text))).toEqual([])
  })

  it('what has no link says why', () => {
    expect(idsWhere((row) => row.url === null && row.note === null)).toEqual([])
  })

  it('state media carry their mark, 32 of them', () => {
    expect(
      idsWhere(
        ({ publisher, stateMedia }) =>
          STATE_MEDIA.test(publisher) && !/citing (TASS|Global Times)/.test(publisher) && !stateMedia,
      ),
    ).toEqual([])
    expect(idsWhere((row) => row.stateMedia)).toHaveLength(32)
  })

  it('machine-written pages and test hosts are tier D', () => {
    expect(idsWhere((row) => MACHINE_WRITTEN.test(`${row.publisher} ${row.note ?? ''}`) && row.tier !== 'D')).toEqual(
      [],
    )
    expect(idsWhere((row) => row.url !== null && TEST_HOST.test(row.url) && row.tier !== 'D')).toEqual([])
  })

  it('no address stands twice, but one table of the Census read in two copies', () => {
    const twice = repeated(sources.flatMap((row) => row.url ?? []))
    const who = sources.filter((row) => row.url !== null && twice.includes(row.url)).map((row) => row.id)
    expect(who.filter((id) => !id.startsWith('census-c5700-2026'))).toEqual([])
  })

  it.each([
    ['A', 21],
    ['B', 210],
    ['C', 155],
    ['D', 45],
  ])('tier %s has %i', (tier, count) => {
    expect(idsWhere((row) => row.tier === tier)).toHaveLength(count)
  })
})

describe('what rests on tiers C and D alone', () => {
  it.each([
    ['rounds', rounds, 2],
    ['events', events, 18],
    ['claims', claims, 1],
    ['people', people, 4],
    ['issue facts', issues.flatMap((issue) => issue.facts), 37],
    ['observations', [...observations.values()].flat(), 359],
  ])('%s', (_, rows, count) => {
    expect(rows.filter((row) => weak(row.sourceIds))).toHaveLength(count)
  })

  it('is never told with high confidence, and with low where tier D is all there is', () => {
    const wrong = [...rounds, ...events, ...claims, ...truces].filter(({ sourceIds, confidence }) => {
      const tier = weakestOnly(sourceIds, sourceById)
      return (tier === 'D' && confidence !== 'low') || (tier === 'C' && confidence === 'high')
    })
    expect(wrong.map((row) => row.id)).toEqual([])
  })
})
