import type { ControlledElement } from '#src/data/elements.ts'
import { dutyInForce, elementsUnderLicence, truceThen } from '#src/data/known.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import type { Truce } from '#src/data/truces.ts'
import { citeObservation } from '#src/evidence/citing/cite-observation.ts'
import type { Cited } from '#src/evidence/citing/cited.ts'
import { toTradeThen, type TradeSeries } from '#src/features/overview/figures/to-trade-row.ts'
import { formatAsPublished, formatSigned, formatUsdBn } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatCount, formatDate, formatNumber } from '#src/lib/words/format.ts'
import { isTwoMonth } from '#src/lib/period.ts'
import { inDateOrder, type Moment, type Pair } from './to-moments.ts'

/** What one moment knew of a measure. */
export interface Reading {
  /** The figure; null where none was known. */
  readonly cited: Cited | null
  /** What it describes, or what is said in place of a figure. */
  readonly words: string
}

export interface FigureRow {
  readonly id: string
  readonly name: string
  readonly readings: Pair<Reading>
  /** From the earlier moment to the later, whichever stands first; null where the two cannot be compared. */
  readonly change: Cited | null
  /** Said in place of a change. */
  readonly unchanged: string
}

export interface AgainstFigures {
  readonly trade: readonly TradeSeries[]
  readonly dutiesUs: readonly Observation[]
  readonly dutiesCn: readonly Observation[]
  readonly elements: readonly ControlledElement[]
  readonly truces: readonly Truce[]
}

interface Measured extends Reading {
  readonly value: number | null
  /** Only like is taken from like: a month from a month. */
  readonly likeness: string
}

/** The key figures, duties, licences and truces known at two moments, and the difference. */
export function toFigureRows(pair: Pair<Moment>, figures: AgainstFigures): FigureRow[] {
  const { trade, dutiesUs, dutiesCn, elements, truces } = figures
  const row = (id: string, name: string, read: (moment: Moment) => Measured, difference: (by: number) => string) =>
    toRow({ id, name, pair, read, difference })
  const points = (by: number) => `${formatSigned(by, Number.isInteger(by) ? 0 : 1)} points`
  return [
    ...trade.flatMap((series) => [
      row(series.id, series.name, (moment) => readLevel(series, moment), toBn),
      row(`${series.id}-year`, `${series.name}, on a year earlier`, (moment) => readYear(series, moment), points),
    ]),
    row(
      'duties-us',
      'US duties added on China',
      (moment) => readDuty('tariff-us-added-legal', dutiesUs, moment),
      points,
    ),
    row(
      'duties-cn',
      'Chinese duties added on the US',
      (moment) => readDuty('tariff-cn-added-legal', dutiesCn, moment),
      points,
    ),
    row(
      'licences',
      'Rare earths under licence',
      (moment) => readLicences(elements, moment),
      (by) => formatSigned(by, 0),
    ),
    row('truce', 'Truce', (moment) => readTruce(truces, moment), String),
  ]
}

const toBn = (by: number) => (by > 0 ? '+' : '') + formatUsdBn(by)
const known = ({ day }: Moment): Lens => ({ day, roundId: 'all', hindsight: false })
const none = (words: string): Measured => ({ cited: null, value: null, likeness: '', words })

function readLevel(series: TradeSeries, moment: Moment): Measured {
  const then = toTradeThen(series, known(moment))
  if (then === null) return none('No figure known')
  const { period } = then.latest
  return {
    cited: then.cited,
    value: then.value,
    words: formatPeriod(period),
    likeness: isTwoMonth(period) ? 'two months' : 'a month',
  }
}

function readYear(series: TradeSeries, moment: Moment): Measured {
  const then = toTradeThen(series, known(moment))
  if (then?.onYear == null) return none('No figure known')
  return {
    cited: then.onYear.cited,
    value: Math.round(then.onYear.value * 10) / 10,
    words: formatPeriod(then.latest.period),
    likeness: 'percent',
  }
}

function readDuty(seriesId: string, rows: readonly Observation[], moment: Moment): Measured {
  const step = dutyInForce(rows, moment.day)
  if (step === null) return none('None in force')
  if (step.value === null) return none('Not known')
  const name = seriesId === 'tariff-us-added-legal' ? 'US duties added on China' : 'Chinese duties added on the US'
  return {
    cited: citeObservation(step, { seriesId, name, text: `${formatAsPublished(step.value)}%` }),
    value: step.value,
    words: `since ${formatDate(step.period)}`,
    likeness: 'percent',
  }
}

function readLicences(elements: readonly ControlledElement[], { day }: Moment): Measured {
  const under = elementsUnderLicence(elements, day)
  if (under.length === 0) return { ...none('None under licence'), value: 0, likeness: 'elements' }
  const since = under.map(({ control }) => control.since ?? day).toSorted()
  return {
    cited: {
      text: formatNumber(under.length),
      label: `Rare earths that need a Chinese export licence: ${under.map(({ symbol }) => symbol).join(', ')}`,
      sourceIds: [...new Set(under.flatMap(({ control }) => control.sourceIds))],
      known: since.at(-1) ?? day,
      status: 'derived',
      refs: ['issue:rare-earth-licences'],
    },
    value: under.length,
    words: under.length === 1 ? 'element' : 'elements',
    likeness: 'elements',
  }
}

function readTruce(truces: readonly Truce[], { day }: Moment): Measured {
  const then = truceThen(truces, day)
  if (then === null) return none('None in force or announced')
  const { truce, begun, daysLeft } = then
  return {
    ...none(`left: ${truce.name}${begun ? '' : ', announced and not yet begun'}, to run to ${formatDate(truce.end)}`),
    cited: {
      text: formatCount(daysLeft, 'day'),
      label: `${truce.name}: from ${formatDate(day)} to ${formatDate(truce.end)}`,
      sourceIds: truce.sourceIds,
      known: truce.announced,
      status: 'derived',
      refs: [`truce:${truce.id}`],
    },
  }
}

interface ToRow {
  id: string
  name: string
  pair: Pair<Moment>
  read: (moment: Moment) => Measured
  difference: (by: number) => string
}

function toRow({ id, name, pair, read, difference }: ToRow): FigureRow {
  const { earlier, later } = inDateOrder(pair)
  const [from, to] = [read(earlier), read(later)]
  const readings: Pair<Reading> = [read(pair[0]), read(pair[1])]
  if (from.value === null || to.value === null) {
    return { id, name, readings, change: null, unchanged: id === 'truce' ? '' : 'Not to be compared' }
  }
  if (from.likeness !== to.likeness) {
    return { id, name, readings, change: null, unchanged: `Not compared: ${from.likeness} against ${to.likeness}` }
  }
  // Figures are published with a few decimals; what lies beyond is the dust of the subtraction.
  const by = Math.round((to.value - from.value) * 1e6) / 1e6
  if (by === 0) return { id, name, readings, change: null, unchanged: 'Unchanged' }
  const days = [from.cited?.known ?? earlier.day, to.cited?.known ?? later.day].toSorted()
  return {
    id,
    name,
    readings,
    unchanged: '',
    change: {
      text: difference(by),
      label: `${name}, ${later.label} less ${earlier.label}`,
      sourceIds: [...new Set([...(to.cited?.sourceIds ?? []), ...(from.cited?.sourceIds ?? [])])],
      known: days.at(-1) ?? later.day,
      status: 'derived',
      formula: `${formatAsPublished(to.value, 3)} − ${formatAsPublished(from.value, 3)} = ${formatSigned(by, 1)}`,
      formulaTerms: `${later.label}: ${to.words}; ${earlier.label}: ${from.words}. Months differ by season.`,
      refs: [...new Set([...(to.cited?.refs ?? []), ...(from.cited?.refs ?? [])])],
    },
  }
}
