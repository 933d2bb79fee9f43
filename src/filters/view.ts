/** What the address may say. Pure: text in, view out; the same view always writes the same address. */

export const MEASURES = ['level', 'index', 'mom', 'yoy', 'share'] as const
export type Measure = (typeof MEASURES)[number]

export const CHART_IDS = [
  'decline',
  'partners',
  'tariffs',
  'products',
  'two-offices',
  'long-view',
  'magnets',
  'rare-earth-exports',
  'stages',
  'mine-production',
  'import-sources',
  'import-reliance',
  'prices',
  'chips',
  'students',
] as const
export type ChartId = (typeof CHART_IDS)[number]

export const SLIDE_IDS = [
  'title',
  'round',
  'decline',
  'partners',
  'tariffs',
  'delegations',
  'rare-earths',
  'technology-access',
  'side-talks',
  'timeline',
  'next',
  'sources',
] as const
export type SlideId = (typeof SLIDE_IDS)[number]

/** Reckonings of the US duty on other bases, drawn beside the legal rates: series C and D. */
export const DUTIES_BESIDE = ['c', 'd'] as const
export type DutyBeside = (typeof DUTIES_BESIDE)[number]

/** What the products chart shows of each group: its value, or the change on a year earlier. */
export const SHIPPED = ['value', 'change'] as const
export type Shipped = (typeof SHIPPED)[number]

/** What the long view draws: the sum of twelve months, or each month. */
export const LONG_VIEWS = ['rolling', 'monthly'] as const
export type LongViewKind = (typeof LONG_VIEWS)[number]

/** The same months a year before, or a second period of months. */
export type Compare = 'prior-year' | MonthRange
/** 'YYYY-MM..YYYY-MM', the first not after the last. */
export type MonthRange = `${string}..${string}`

export type Theme = 'light' | 'dark'

export const ALL_ROUNDS = 'all'
export const DEFAULT_ROUND = 'london'

/** The whole view, as the address holds it. Empty lists mean "all". */
export interface View {
  /** Id of a round, or 'all': everything known at the data's date. */
  readonly round: string
  /** A second round's id, set beside the first; never the same. */
  readonly against: string | null
  readonly country: readonly string[]
  readonly topic: readonly string[]
  readonly hindsight: 'on' | 'off'
  readonly measure: Measure
  /** 'YYYY-MM' that is 100 in the index, or null for the chart's own. */
  readonly base: string | null
  /** First month of the decline, 'YYYY-MM', or null for the chart's own. Never after `to`. */
  readonly from: string | null
  /** Last month of the decline, or null for the chart's own. */
  readonly to: string | null
  readonly compare: Compare | null
  /** 'YYYY-MM' of the partners chart, or null for the latest known then. */
  readonly month: string | null
  /** Drawn beside the legal rates of the tariffs chart; none unless asked for. */
  readonly duties: readonly DutyBeside[]
  /** 'YYYY-MM' of the products chart, or null for the latest known then. */
  readonly goods: string | null
  /** What the products chart shows of each group. */
  readonly shipped: Shipped
  /** What the long view draws. */
  readonly long: LongViewKind
  /** Charts shown as tables. */
  readonly table: readonly ChartId[]
  /** Id of the person whose page-in-a-panel is open, or null. */
  readonly person: string | null
  readonly theme: Theme | null
  /** Presentation mode when set. */
  readonly slide: SlideId | null
}

/** As read from the address, before anything is believed. */
export interface RawView {
  readonly round: string | null
  readonly against: string | null
  readonly country: readonly string[]
  readonly topic: readonly string[]
  readonly hindsight: string | null
  readonly measure: string | null
  readonly base: string | null
  readonly from: string | null
  readonly to: string | null
  readonly compare: string | null
  readonly month: string | null
  readonly duties: readonly string[]
  readonly goods: string | null
  readonly shipped: string | null
  readonly long: string | null
  readonly table: readonly string[]
  readonly person: string | null
  readonly theme: string | null
  readonly slide: string | null
}

/** Ids the data knows; undefined while they are still loading, when every well-formed id passes. */
export interface Vocabulary {
  readonly rounds?: ReadonlySet<string> | undefined
  readonly countries?: ReadonlySet<string> | undefined
  readonly topics?: ReadonlySet<string> | undefined
  readonly people?: ReadonlySet<string> | undefined
}

export interface Dropped {
  readonly parameter: keyof RawView
  /** As written in the address, cut to a readable length. */
  readonly value: string
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const MONTH_RANGE = /^(\d{4}-(?:0[1-9]|1[0-2]))\.\.(\d{4}-(?:0[1-9]|1[0-2]))$/
const ID = /^[a-zA-Z][a-zA-Z0-9-]{0,39}$/
const LONGEST_SHOWN = 40

type ListParameter = 'country' | 'topic' | 'duties' | 'table'

/** Keeps what is known, names what is not. */
export function cleanView(raw: RawView, vocabulary: Vocabulary): { view: View; dropped: Dropped[] } {
  const dropped: Dropped[] = []
  const drop = (parameter: keyof RawView, value: string) => {
    dropped.push({ parameter, value: value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value })
  }
  const one = <T extends string>(parameter: keyof RawView, isKnown: (value: string) => value is T): T | null => {
    const value = raw[parameter]
    if (typeof value !== 'string') return null
    if (isKnown(value)) return value
    drop(parameter, value)
    return null
  }
  const many = <T extends string>(parameter: ListParameter, isKnown: (value: string) => value is T) =>
    raw[parameter].filter((value): value is T => {
      if (isKnown(value)) return true
      drop(parameter, value)
      return false
    })
  const oneOf =
    <T extends string>(...values: readonly T[]) =>
    (value: string): value is T =>
      values.some((known) => known === value)
  const inData =
    (ids: ReadonlySet<string> | undefined, ...extra: string[]) =>
    (value: string): value is string =>
      ID.test(value) && (ids === undefined || ids.has(value) || extra.includes(value))

  const [from, to] = [one('from', isMonth), one('to', isMonth)]
  const isBackwards = from !== null && to !== null && from > to
  if (isBackwards) {
    drop('from', from)
    drop('to', to)
  }

  const round = one('round', inData(vocabulary.rounds, ALL_ROUNDS)) ?? DEFAULT_ROUND
  const isOtherRound = inData(vocabulary.rounds)

  const view: View = {
    round,
    against: one('against', (id): id is string => id !== round && id !== ALL_ROUNDS && isOtherRound(id)),
    country: many('country', inData(vocabulary.countries)),
    topic: many('topic', inData(vocabulary.topics)),
    hindsight: one('hindsight', oneOf('on', 'off')) ?? 'on',
    measure: one('measure', oneOf(...MEASURES)) ?? 'level',
    base: one('base', isMonth),
    from: isBackwards ? null : from,
    to: isBackwards ? null : to,
    compare: one('compare', isCompare),
    month: one('month', isMonth),
    duties: many('duties', oneOf(...DUTIES_BESIDE)),
    goods: one('goods', isMonth),
    shipped: one('shipped', oneOf(...SHIPPED)) ?? 'value',
    long: one('long', oneOf(...LONG_VIEWS)) ?? 'rolling',
    table: many('table', oneOf(...CHART_IDS)),
    person: one('person', inData(vocabulary.people)),
    theme: one('theme', oneOf('light', 'dark')),
    slide: one('slide', oneOf(...SLIDE_IDS)),
  }
  return { view, dropped }
}

const isMonth = (value: string): value is string => MONTH.test(value)

function isCompare(value: string): value is Compare {
  if (value === 'prior-year') return true
  const [, first = '', last = ''] = MONTH_RANGE.exec(value) ?? []
  return first !== '' && first <= last
}

/** The months of a second period, first and last; null where the same months a year before are meant, or nothing. */
export function comparedMonths(compare: Compare | null): { first: string; last: string } | null {
  const [, first, last] = MONTH_RANGE.exec(compare ?? '') ?? []
  return first === undefined || last === undefined ? null : { first, last }
}

/** The address of a view: what equals its default is null and is not written. */
export function toRawView(view: View): RawView {
  return {
    round: view.round === DEFAULT_ROUND ? null : view.round,
    against: view.against,
    country: view.country,
    topic: view.topic,
    hindsight: view.hindsight === 'on' ? null : view.hindsight,
    measure: view.measure === 'level' ? null : view.measure,
    base: view.base,
    from: view.from,
    to: view.to,
    compare: view.compare,
    month: view.month,
    duties: view.duties,
    goods: view.goods,
    shipped: view.shipped === 'value' ? null : view.shipped,
    long: view.long === 'rolling' ? null : view.long,
    table: view.table,
    person: view.person,
    theme: view.theme,
    slide: view.slide,
  }
}

/**
 * The view after a change. Choosing the round that stands beside the first swaps the two, so that a comparison survives
 * a walk along the rail.
 */
export function changeView(view: View, change: Partial<View>): View {
  const next = { ...view, ...change }
  if (next.against !== next.round) return next
  return { ...next, against: view.round === next.round || view.round === ALL_ROUNDS ? null : view.round }
}

/** Whether anything is narrowed that "Clear filters" would widen. */
export function isNarrowed(view: View): boolean {
  return view.country.length > 0 || view.topic.length > 0
}

/** Adds the value to the list, or takes it out. */
export function toggle<T extends string>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((item) => item !== value) : [...list, value]
}
