import {
  ALL_ROUNDS,
  CHART_IDS,
  comparedMonths,
  DEFAULT_ROUND,
  DUTIES_BESIDE,
  LONG_VIEWS,
  MEASURES,
  SHIPPED,
  SLIDE_IDS,
  type Compare,
  type RawView,
  type View,
} from './view.ts'

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
const ID = /^[a-zA-Z][a-zA-Z0-9-]{0,39}$/
const LONGEST_SHOWN = 40

type ListParameter = 'country' | 'topic' | 'duties' | 'table' | 'deck'

/** Keeps what is known, names what is not. */
export function cleanView(raw: RawView, vocabulary: Vocabulary): { view: View; dropped: Dropped[] } {
  const dropped: Dropped[] = []
  const drop = (parameter: keyof RawView, value: string) => {
    dropped.push({ parameter, value: value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value })
  }
  const one = <T extends string>(parameter: keyof RawView, isKnown: (value: string) => value is T): T | null => {
    const value = raw[parameter]
    if (typeof value !== 'string') return null
    const known = spellings(value).find(isKnown)
    if (known !== undefined) return known
    drop(parameter, value)
    return null
  }
  const many = <T extends string>(parameter: ListParameter, isKnown: (value: string) => value is T) => [
    ...new Set(
      raw[parameter].flatMap((value) => {
        const known = spellings(value).find(isKnown)
        if (known === undefined) drop(parameter, value)
        return known ?? []
      }),
    ),
  ]
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
    tiers: one('tiers', oneOf('ab')) ?? 'all',
    table: many('table', oneOf(...CHART_IDS)),
    person: one('person', inData(vocabulary.people)),
    element: one('element', isSymbol),
    theme: one('theme', oneOf('light', 'dark')),
    slide: one('slide', oneOf(...SLIDE_IDS)),
    deck: many('deck', oneOf(...SLIDE_IDS)),
    every: toSeconds(one('every', isSeconds)),
    as: one('as', oneOf('text')),
  }
  return { view, dropped }
}

/** As written, else in small letters or capitals: no two ids differ by that alone. */
const spellings = (value: string) => [value, value.toLowerCase(), value.toUpperCase()]

/** Shorter than five seconds cannot be read, longer than ten minutes is no deck that turns by itself. */
const isSeconds = (value: string): value is string =>
  /^\d{1,3}$/.test(value) && Number(value) >= 5 && Number(value) <= 600

const toSeconds = (value: string | null) => (value === null ? null : Number(value))

const isMonth = (value: string): value is string => MONTH.test(value)

function isCompare(value: string): value is Compare {
  if (value === 'prior-year') return true
  const { first = '', last = '' } = comparedMonths(value) ?? {}
  return first !== '' && first <= last
}

/** Written as a chemical symbol. Whether it is one under control depends on the day, so the panel says that. */
function isSymbol(value: string): value is string {
  return /^[A-Z][a-z]?$/.test(value)
}
