/** What the address may say. Pure: the same view always writes the same address; `cleanView` reads it. */

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
  /** 'ab' hides everything that rests on tiers C and D alone. */
  readonly tiers: 'all' | 'ab'
  /** Charts shown as tables. */
  readonly table: readonly ChartId[]
  /** Id of the person whose page-in-a-panel is open, or null. */
  readonly person: string | null
  /** `element=Dy`: symbol of the controlled element that is read in full, or null. */
  readonly element: string | null
  readonly theme: Theme | null
  /** Presentation mode when set. */
  readonly slide: SlideId | null
  /** `deck=title,tariffs`: the slides of the deck in their order; none where it is the running order itself. */
  readonly deck: readonly SlideId[]
  /** `every=20`: slides turn by themselves after so many seconds, 5 to 600, and begin again after the last. */
  readonly every: number | null
  /** `as=text`: the deck as one document to read. */
  readonly as: 'text' | null
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
  readonly tiers: string | null
  readonly table: readonly string[]
  readonly person: string | null
  readonly element: string | null
  readonly theme: string | null
  readonly slide: string | null
  readonly deck: readonly string[]
  readonly every: string | null
  readonly as: string | null
}

const MONTH_RANGE = /^(\d{4}-(?:0[1-9]|1[0-2]))\.\.(\d{4}-(?:0[1-9]|1[0-2]))$/

/** The months of a second period, first and last; null where the same months a year before are meant, or nothing. */
export function comparedMonths(compare: string | null): { first: string; last: string } | null {
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
    tiers: view.tiers === 'all' ? null : view.tiers,
    table: view.table,
    person: view.person,
    element: view.element,
    theme: view.theme,
    slide: view.slide,
    deck: view.deck,
    every: view.every === null ? null : String(view.every),
    as: view.as,
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
