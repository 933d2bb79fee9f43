import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { series } from '#src/data/records/series.ts'
import { GROUP_CHARTS, GROUPS, toGroups } from '#src/features/issues/to-groups.ts'
import { CHIPS_CHINA, CHIPS_TAIWAN } from '#src/features/issues/technology/to-chips.ts'
import { MAGNETS, MAGNETS_TO_US } from '#src/features/issues/magnets/to-magnets.ts'
import { STUDENTS } from '#src/features/issues/technology/to-students.ts'
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { DATA_DATE, issues, lensOf, rounds } from './records.ts'

const options = (roundId: string, hindsight = true) => ({
  lens: lensOf(roundId, hindsight),
  dataDate: DATA_DATE,
  rounds,
})
const ALL = { country: [], topic: [] }

describe('toGroups', () => {
  it('puts rare earths and technology access first', () => {
    const { groups } = toGroups(issues, ALL, options('london'))
    expect(groups.map((group) => group.name)).toEqual(['Rare earths', 'Technology access', 'Students'])
  })

  it.each([
    ['london', 'rare-earth-licences', 'may-2025-tech-stops'],
    ['busan', 'october-package', 'ai-chips'],
  ])('leads at %s with the issues that moved last', (roundId, rareEarths, technology) => {
    const { groups } = toGroups(issues, ALL, options(roundId))
    expect(groups.slice(0, 2).map((group) => group.lead?.id)).toEqual([rareEarths, technology])
  })

  it('keeps as many issues as the file holds under any filters', () => {
    const countries = [...new Set(issues.flatMap((issue) => issue.countries))]
    const topics = [...new Set(issues.flatMap((issue) => issue.topics)), 'courts']
    fc.assert(
      fc.property(fc.subarray(countries), fc.subarray(topics), (country, topic) => {
        const { kept, total, groups } = toGroups(issues, { country, topic }, options('london'))
        const expected = issues.filter(
          (issue) =>
            (country.length === 0 || country.some((code) => issue.countries.includes(code))) &&
            (topic.length === 0 || topic.some((id) => issue.topics.includes(id))),
        )
        expect(kept).toBe(expected.length)
        expect(total).toBe(issues.length)
        expect(groups.flatMap((group) => group.issues.map((issue) => issue.id)).toSorted()).toEqual(
          expected.map((issue) => issue.id).toSorted(),
        )
      }),
    )
  })

  it('leaves out what arose later when hindsight is off, and only then', () => {
    expect(toGroups(issues, ALL, options('london', false)).total).toBe(issues.length - 1)
    const ids = toGroups(issues, ALL, options('london', false)).groups.flatMap((group) => group.issues)
    expect(ids.map((issue) => issue.id)).not.toContain('october-package')
  })

  it('drops a group of which neither issue nor chart is left', () => {
    const { groups, kept } = toGroups(issues, { country: ['JP'], topic: [] }, options('london'))
    expect(groups.map((group) => group.id)).toEqual(['rare-earths'])
    expect(kept).toBe(3)
    expect(groups[0]?.hasChart).toBe(false)
    expect(groups[0]?.moreCharts).toEqual(['import-sources'])
  })

  it('keeps a group for its charts alone', () => {
    const { groups } = toGroups(issues, { country: ['AT'], topic: [] }, options('london'))
    expect(groups.map(({ id, issues, moreCharts }) => [id, issues.length, moreCharts])).toEqual([
      ['rare-earths', 0, ['import-sources']],
    ])
  })

  it('knows of its charts what series.json says of their series', () => {
    const all = z.array(series).parse(JSON.parse(readFileSync('public/data/series.json', 'utf8')))
    const ofCharts = {
      'rare-earths': [MAGNETS, MAGNETS_TO_US],
      'technology-access': [CHIPS_CHINA, CHIPS_TAIWAN],
      students: [STUDENTS],
    }
    for (const { id } of GROUPS) {
      const drawn = all.filter((one) => ofCharts[id].some((seriesId) => seriesId === one.id))
      expect(drawn).toHaveLength(ofCharts[id].length)
      const codes = drawn.flatMap((one) => [one.reporter, one.partner]).filter((code) => code !== null)
      expect([...new Set(codes)].toSorted()).toEqual(GROUP_CHARTS[id].reporters.toSorted())
      expect([...new Set(drawn.flatMap((one) => one.topics))].toSorted()).toEqual(GROUP_CHARTS[id].topics.toSorted())
    }
  })
})
