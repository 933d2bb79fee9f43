import { describe, expect, it } from 'vitest'
import { formatPoint } from '#src/charts/format-value.ts'
import { linesOf } from '#src/charts/bars/bar-lines.ts'
import type { PlotModel } from '#src/charts/model.ts'
import { toRows } from '#src/charts/to-rows.ts'
import { toTable } from '#src/charts/table/to-table.ts'
import { findingText } from '#src/evidence/citing/cited.ts'
import { keptCharts, RARE_EARTH_CHARTS } from '#src/features/issues/rare-earths/charts.ts'
import { RELIANCE, toImportReliance } from '#src/features/issues/rare-earths/imports/to-import-reliance.ts'
import { toImportSources } from '#src/features/issues/rare-earths/imports/to-import-sources.ts'
import { MINES, toMineProduction } from '#src/features/issues/rare-earths/mining/to-mine-production.ts'
import { PRICE_SERIES, toPrices } from '#src/features/issues/rare-earths/to-prices.ts'
import { toProductionTable } from '#src/features/issues/rare-earths/mining/to-production-table.ts'
import {
  RARE_EARTHS,
  RARE_EARTHS_ANNUAL,
  toRareEarthExports,
} from '#src/features/issues/rare-earths/to-rare-earth-exports.ts'
import { toMissingStages, toStages } from '#src/features/issues/rare-earths/to-stages.ts'
import { importSources, observationsOf, production, sourceById } from '#tests/dataset/read.ts'
import { LENS_IDS, lensOf } from '#tests/evidence/lens-of.ts'
import { issues } from '#tests/features/issues/records.ts'

const rowsOf = (ids: readonly string[]) => new Map(ids.map((id) => [id, observationsOf(id)]))
const optionsAt = (roundId: string, hindsight = true) => ({
  lens: lensOf(roundId, hindsight),
  lensLabel: roundId,
  sources: sourceById,
  marked: [],
})

const CHARTS = {
  'rare-earth-exports': (options: ReturnType<typeof optionsAt>) =>
    toRareEarthExports({ monthly: observationsOf(RARE_EARTHS), annual: observationsOf(RARE_EARTHS_ANNUAL) }, options),
  stages: (options: ReturnType<typeof optionsAt>) => toStages(issues, options),
  'mine-production': (options: ReturnType<typeof optionsAt>) =>
    toMineProduction({ series: rowsOf(MINES.map(({ seriesId }) => seriesId)), production }, options),
  'import-sources': (options: ReturnType<typeof optionsAt>) => toImportSources(importSources, options),
  'import-reliance': (options: ReturnType<typeof optionsAt>) =>
    toImportReliance(rowsOf(RELIANCE.map(({ seriesId }) => seriesId)), options),
  prices: (options: ReturnType<typeof optionsAt>) => toPrices(rowsOf(PRICE_SERIES), options),
}
type Id = keyof typeof CHARTS
const findingAt = (id: Id, roundId: string) => findingText(CHARTS[id](optionsAt(roundId)).finding)
const pointsOf = (model: PlotModel) =>
  model.kind === 'bars' ? model.rows.map(({ point }) => point) : model.series.flatMap(({ points }) => points)

describe('what is found', () => {
  it.each<[Id, string, string]>([
    ['rare-earth-exports', 'london', 'China’s exports of rare earths rose 22.6% in May 2025, to 5 865 t'],
    [
      'rare-earth-exports',
      'all',
      'China’s exports of rare earths averaged 5 230 t a month in January and February 2026',
    ],
    ['stages', 'london', 'Of rare earths China held 62% of mining and 92% of separation and refining in 2023'],
    [
      'stages',
      'kuala-lumpur',
      'Of rare earths China held 62% of mining in 2023, and 91% of separation and refining and 94% of sintered magnets in 2024',
    ],
    ['mine-production', 'london', 'China mined 270 000 t of the world’s 390 000 t of rare earths in 2024, 69.2%'],
    ['mine-production', 'all', 'China mined 270 000 t of the world’s 390 000 t of rare earths in 2025, 69.2%'],
    [
      'import-sources',
      'london',
      '70% of US imports of rare-earth compounds and metals came from China in 2020 to 2023',
    ],
    [
      'import-sources',
      'paris',
      '71% of US imports of rare-earth compounds and metals came from China in 2021 to 2024, and all of terbium, holmium and lutetium',
    ],
    ['import-reliance', 'london', 'No figure on US import reliance known on 9 June 2025 was found'],
    [
      'import-reliance',
      'beijing',
      'The US relied on net imports for 67% of its rare-earth compounds and metals in 2025, and for all of its heavy rare earths, yttrium and scandium',
    ],
    [
      'prices',
      'geneva',
      'Outside China dysprosium was quoted at $700/kg to $1 000/kg on 6 May 2025, against $250/kg to $310/kg in April 2025',
    ],
    [
      'prices',
      'all',
      'In China dysprosium oxide averaged $239/kg in 2025, 7.0% less than a year before; outside China it was quoted at $750/kg on 5 June 2025',
    ],
  ])('%s at %s', (id, roundId, sentence) => {
    expect(findingAt(id, roundId).replaceAll('\u202F', ' ')).toBe(sentence)
  })
})

describe('what was known then', () => {
  const everyLens = LENS_IDS.flatMap((roundId) => Object.keys(CHARTS).map((id) => [id, roundId] as const))

  it.each(everyLens)('%s at %s holds nothing later with hindsight off', (id, roundId) => {
    const chart = Object.entries(CHARTS).find(([name]) => name === id)?.[1]
    const { finding, model } = chart?.(optionsAt(roundId, false)) ?? {}
    const { day } = lensOf(roundId)
    expect(model && pointsOf(model).filter((point) => point.known > day || point.isLater)).toEqual([])
    expect(finding?.filter((part) => typeof part !== 'string' && (part.known ?? '') > day)).toEqual([])
  })

  it.each(everyLens)('%s at %s says in its table what it draws', (id, roundId) => {
    const chart = Object.entries(CHARTS).find(([name]) => name === id)?.[1]
    const model = chart?.(optionsAt(roundId)).model
    if (!model) throw new Error(`No chart ${id}`)
    const cells = toTable(model).rows.flatMap((row) => row.cells.filter((cell) => cell !== undefined))
    expect(new Set(cells)).toEqual(new Set(pointsOf(model)))
    expect(cells.filter((cell) => formatPoint(cell, model.unit) === null)).toEqual([])
  })

  it('has 2024 as first published until the revision was out, from the source of that day', () => {
    const of2024 = (roundId: string) =>
      CHARTS['mine-production'](optionsAt(roundId)).model.series.map(
        (series) => series.points.find((point) => point.period === '2024')?.value,
      )
    // World, China, United States, Australia, Myanmar: production.json, production2024FirstPublished and production2024.
    expect(of2024('london')).toEqual([390_000, 270_000, 45_000, 13_000, 31_000])
    expect(of2024('paris')).toEqual([380_000, 270_000, 45_500, 29_000, 27_000])
    const china = CHARTS['mine-production'](optionsAt('london')).model.series[1]
    expect(china?.points.find((point) => point.period === '2024')).toMatchObject({
      known: '2025-01-31',
      sourceIds: ['usgs-mcs-2025-transcription'],
      weakTier: 'D',
    })
  })

  it('says which stages had no share', () => {
    expect(toMissingStages(toStages(issues, optionsAt('london')).missing, lensOf('london'))).toBe(
      'No share found by 9 June 2025: sintered magnets.',
    )
    expect(toStages(issues, optionsAt('busan')).missing).toEqual([])
  })
})

describe('what is drawn', () => {
  it('has January and February as their average, with the arithmetic', () => {
    const points = pointsOf(CHARTS['rare-earth-exports'](optionsAt('all')).model)
    expect(points.find((point) => point.period === '2026-01/02')).toMatchObject({
      value: 5230,
      isDerived: true,
      formula: '10460 / 2',
    })
    expect(points.find((point) => point.period === '2025-01/02')?.value).toBeCloseTo(4255.45, 6)
  })

  it.each(['london', 'all'])('leaves the line of mine production open between editions at %s', (roundId) => {
    for (const series of CHARTS['mine-production'](optionsAt(roundId)).model.series) {
      const [first, ...others] = series.points.filter((point) => point.isUnjoined)
      expect(first?.period).toBe(roundId === 'london' ? '2025' : '2024')
      expect(others).toEqual([])
      const before = series.points[series.points.findIndex((point) => point === first) - 1]
      const breaks = toRows(series, null).filter((row) => row.known === null && row.later === null)
      expect(breaks.map((row) => row.at)).toContain(((first?.at ?? 0) + (before?.at ?? 0)) / 2)
    }
  })

  it('adds the parts of every bar up to a hundred', () => {
    for (const id of ['stages', 'import-sources'] as const) {
      const lines = linesOf(CHARTS[id](optionsAt('all')).model)
      expect(lines.length).toBeGreaterThan(4)
      expect(lines.map(({ bars }) => bars.at(-1)?.to)).toEqual(lines.map(() => 100))
    }
  })

  it('draws ranges as ranges and never joins quotations', () => {
    const { model } = CHARTS.prices(optionsAt('all'))
    const outside = model.series.find(({ id }) => id === 'price-europe-dysprosium')
    expect(outside?.shape).toBe('dots')
    expect(outside?.points.map((point) => formatPoint(point, 'usd-kg', true))).toEqual([
      '250 to 310',
      '850',
      '700 to 1\u202F000',
      '750',
    ])
    for (const { domain, seriesIds } of model.panels ?? []) {
      const inPanel = model.series.filter(({ id }) => seriesIds.includes(id)).flatMap(({ points }) => points)
      expect(domain[0]).toBe(0)
      expect(inPanel.filter((point) => (point.value ?? point.high ?? 0) > domain[1])).toEqual([])
    }
    expect(model.panels?.flatMap(({ seriesIds }) => seriesIds).toSorted()).toEqual(PRICE_SERIES.toSorted())
  })

  it('writes a bound as one', () => {
    const [compounds] = CHARTS['import-reliance'](optionsAt('all')).model.series
    expect(compounds?.points.map((point) => formatPoint(point, 'share'))).toEqual([
      '>95%',
      '>95%',
      '>90%',
      '53%',
      '67%',
    ])
  })

  it.each(Object.keys(CHARTS))('%s survives empty files', (id) => {
    const empty = {
      'rare-earth-exports': () => toRareEarthExports({ monthly: [], annual: [] }, optionsAt('london')),
      stages: () => toStages([], optionsAt('london')),
      'mine-production': () => toMineProduction({ series: new Map(), production: [] }, optionsAt('london')),
      'import-sources': () => toImportSources([], optionsAt('london')),
      'import-reliance': () => toImportReliance(new Map(), optionsAt('london')),
      prices: () => toPrices(new Map(), optionsAt('london')),
    }
    const chart = Object.entries(empty).find(([name]) => name === id)?.[1]()
    expect(chart && pointsOf(chart.model)).toEqual([])
    expect(chart && findingText(chart.finding)).toMatch(/^No /)
  })
})

describe('the table of countries', () => {
  it('holds the first figures alone where nothing else was known', () => {
    const { columns, rows } = toProductionTable(production, optionsAt('london', false))
    expect(columns.map(({ id }) => id)).toEqual(['first'])
    expect(rows.map(({ label, cells }) => [label, cells.first?.value])).toEqual([
      ['China', 270_000],
      ['United States', 45_000],
      ['Myanmar', 31_000],
      ['Australia', 13_000],
      ['Nigeria', 13_000],
      ['Thailand', 13_000],
      ['India', 2900],
      ['Russia', 2500],
      ['World', 390_000],
    ])
  })

  it('holds every country and column with hindsight, later ones marked', () => {
    const { columns, rows } = toProductionTable(production, optionsAt('london'))
    expect(rows).toHaveLength(production.length)
    expect(columns).toHaveLength(4)
    const world = rows.at(-1)
    expect(world?.cells.reserves).toMatchObject({
      text: 'more than 75\u202F000\u202F000',
      known: '2026-05-27',
      isLater: true,
    })
  })
})

describe('filters', () => {
  it.each([
    [{ country: [], topic: [] }, Object.keys(CHARTS)],
    [{ country: ['EU'], topic: [] }, ['prices']],
    [{ country: ['JP'], topic: [] }, ['import-sources']],
    [{ country: [], topic: ['exports'] }, ['rare-earth-exports']],
    [{ country: ['US'], topic: ['rare-earths'] }, ['mine-production', 'import-sources', 'import-reliance']],
    [{ country: [], topic: ['courts'] }, []],
  ] as const)('%j', (view, kept) => {
    const ids = keptCharts({ country: [...view.country], topic: [...view.topic] })
    expect(ids).toEqual(kept)
  })

  it('know of the countries what the files say', () => {
    const codesOf = (rows: readonly { country: string | null }[]) =>
      [...new Set(rows.flatMap(({ country }) => country ?? []))].toSorted()
    expect([...RARE_EARTH_CHARTS['mine-production'].reporters]).toEqual(codesOf(production))
    expect([...RARE_EARTH_CHARTS['import-sources'].reporters]).toEqual(
      [...new Set([...codesOf(importSources), 'US'])].toSorted(),
    )
  })
})
