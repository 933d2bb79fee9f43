import { formatPeriod } from '#src/lib/words/format-period.ts'
import { capitalise, formatList } from '#src/lib/words/format.ts'
import { toAddress } from '#src/filters/address.ts'
import { CHART_NAMES } from '#src/filters/chart-names.ts'
import { ALL_ROUNDS, isNarrowed, type ChartId, type View } from '#src/filters/view.ts'

/** Codes and ids in words. What is not in it goes by its id. */
export interface StepNames {
  readonly rounds: ReadonlyMap<string, string>
  readonly countries: ReadonlyMap<string, string>
  readonly topics: ReadonlyMap<string, string>
  readonly people: ReadonlyMap<string, string>
}

/** The names of what has come; what has not goes by its id. */
export function toStepNames(rows: {
  rounds?: readonly { id: string; label: string }[] | undefined
  countries?: readonly { code: string; name: string }[] | undefined
  topics?: readonly { id: string; short: string }[] | undefined
  people?: readonly { id: string; name: string }[] | undefined
}): StepNames {
  return {
    rounds: new Map(rows.rounds?.map(({ id, label }) => [id, label])),
    countries: new Map(rows.countries?.map(({ code, name }) => [code, name])),
    topics: new Map(rows.topics?.map(({ id, short }) => [id, short])),
    people: new Map(rows.people?.map(({ id, name }) => [id, name])),
  }
}

/**
 * A change of the view in words, "Topic: rare earths"; several at once side by side, "Round: Busan; Hindsight: off".
 * Null where nothing changed.
 */
export function toStep(before: View, after: View, names: StepNames): string | null {
  if (toAddress(before) === toAddress(after)) return null
  const isCleared = isNarrowed(before) && !isNarrowed(after) && hasBoth(before)
  const then = new Map<string, unknown>(Object.entries(before))
  const told = Object.entries(after)
    .filter(([parameter, value]) => String(value) !== String(then.get(parameter)))
    .filter(([parameter]) => !isCleared || (parameter !== 'country' && parameter !== 'topic'))
    .map(([parameter, value]) => WORDS.get(parameter)?.(after, before, names) ?? toPlain(parameter, value))
  return [...(isCleared ? ['Filters cleared'] : []), ...told].join('; ')
}

type Tell = (after: View, before: View, names: StepNames) => string

const MEASURE_NAMES = {
  level: 'level',
  index: 'index',
  mom: 'month-on-month',
  yoy: 'year-on-year',
  share: 'share',
} as const

/** What a parameter is called when it changes. One that has no words here is told by its name and value. */
const TOLD: Partial<Record<keyof View, Tell>> = {
  round: ({ round }, _, { rounds }) => `Round: ${round === ALL_ROUNDS ? 'all' : nameIn(rounds, round)}`,
  against: ({ against }, _, { rounds }) => `Second round: ${against === null ? 'none' : nameIn(rounds, against)}`,
  country: (after, before, { countries }) => toListStep('Country or region', before.country, after.country, countries),
  topic: (after, before, { topics }) => toListStep('Topic', before.topic, after.topic, topics, lower),
  measure: ({ measure }) => `Measure: ${MEASURE_NAMES[measure]}`,
  base: ({ base }) => `Base: ${monthOr(base, 'the chart’s own')}`,
  from: ({ from }) => `First month: ${monthOr(from, 'the chart’s own')}`,
  to: ({ to }) => `Last month: ${monthOr(to, 'the chart’s own')}`,
  compare: ({ compare }) =>
    `Compared with: ${compare === null ? 'nothing' : compare === 'prior-year' ? 'a year earlier' : compare.replace('..', ' to ')}`,
  month: ({ month }) => `Month of the partners: ${monthOr(month, 'the latest known then')}`,
  goods: ({ goods }) => `Month of the products: ${monthOr(goods, 'the latest known then')}`,
  table: (after, before) => toTableStep(before.table, after.table),
  person: ({ person }, _, { people }) => (person === null ? 'Person closed' : `Person: ${nameIn(people, person)}`),
  tiers: ({ tiers }) => `Sources: ${tiers === 'ab' ? 'tiers A and B only' : 'all'}`,
  theme: ({ theme }) => `Theme: ${theme ?? 'the system’s'}`,
  slide: (after, before) => (before.slide === null ? 'Slides opened' : after.slide === null ? 'Slides left' : 'Slide'),
  deck: () => 'Slides: their order',
  as: (after) => (after.as === null ? 'Slides: as slides' : 'Slides: as one text'),
}

const WORDS = new Map<string, Tell>(Object.entries(TOLD))

function toPlain(parameter: string, value: unknown): string {
  const words = value === null ? '' : Array.isArray(value) ? formatList(value.map(String)) : String(value)
  return `${capitalise(parameter)}: ${words || 'none'}`
}

function toListStep(
  list: string,
  before: readonly string[],
  after: readonly string[],
  names: ReadonlyMap<string, string>,
  write: (name: string) => string = (name) => name,
): string {
  const told = (ids: readonly string[]) => formatList(ids.map((id) => write(nameIn(names, id))))
  const added = after.filter((id) => !before.includes(id))
  const gone = before.filter((id) => !after.includes(id))
  if (added.length > 0) return `${list}: ${told(added)}`
  if (after.length === 0) return `${list}: all`
  return `${list}: without ${told(gone)}`
}

function toTableStep(before: readonly ChartId[], after: readonly ChartId[]): string {
  const told = (ids: readonly ChartId[]) => formatList(ids.map((id) => lower(CHART_NAMES[id])))
  const added = after.filter((id) => !before.includes(id))
  return added.length > 0 ? `Table: ${told(added)}` : `Drawing: ${told(before.filter((id) => !after.includes(id)))}`
}

function nameIn(names: ReadonlyMap<string, string>, id: string): string {
  return names.get(id) ?? id
}

/** "Rare earths" within a line; "US import sources" and "AI" keep their capitals. */
function lower(name: string): string {
  return /^[A-Z][a-z]*(?=$|[\s-])/.test(name) && !name.startsWith('Chinese')
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name
}

function monthOr(month: string | null, otherwise: string): string {
  return month === null ? otherwise : formatPeriod(month)
}

function hasBoth(view: View): boolean {
  return view.country.length + view.topic.length > 1
}
