import type { Country } from '#src/data/countries.ts'
import type { TradeEvent } from '#src/data/events.ts'
import type { ImportSource } from '#src/data/import-sources.ts'
import type { Issue } from '#src/data/issues.ts'
import { isScheduled, latestReleased, namesLaterDay } from '#src/data/known.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import type { Round } from '#src/data/rounds.ts'
import { citeObservation } from '#src/evidence/citing/cite-observation.ts'
import type { Cited } from '#src/evidence/citing/cited.ts'
import { formatSignedPercent } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { capitalise, formatNumber } from '#src/lib/words/format.ts'
import { STAKE_SERIES } from './stake-series.ts'

/** Something done, offered or said, by its day. */
export interface Move {
  readonly text: string
  /** YYYY-MM-DD */
  readonly known: string
  readonly isLater: boolean
  readonly sourceIds: readonly string[]
  readonly refs: readonly string[]
}

export interface Stake {
  readonly cited: Cited
  /** What the figure is. */
  readonly words: string
}

export interface ThirdCountry {
  readonly code: string
  readonly name: string
  /** Rounds that took place there. */
  readonly hosted: readonly { readonly round: Round; readonly isLater: boolean }[]
  /** The latest figures on its trade that were known. */
  readonly stakes: readonly Stake[]
  /** What China did with it, offered it or barred; the same of the US; and its own words. */
  readonly china: readonly Move[]
  readonly us: readonly Move[]
  readonly own: readonly Move[]
  /** What is said of it as a host; null where nothing is. */
  readonly note: string | null
}

export const PARTNERS = ['JP', 'KR', 'CA', 'EU'] as const

/** How sentences name them. */
const CALLED: Record<string, RegExp> = { JP: /Japan/, KR: /Korea/, CA: /Canad/, EU: /\bEU\b|Europe|Šefčovič/ }

export interface ThirdFacts {
  readonly countries: readonly Country[]
  readonly rounds: readonly Round[]
  readonly events: readonly TradeEvent[]
  readonly issues: readonly Issue[]
  readonly importSources: readonly ImportSource[]
  /** Observations by the id of their series. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>
}

/**
 * Japan, South Korea, Canada and the EU, then the other hosts whose rounds may be told of, in order of their rounds.
 * Later things are there with hindsight only, marked.
 */
export function toThirdCountries(facts: ThirdFacts, lens: Lens): ThirdCountry[] {
  const { countries, rounds } = facts
  const hosts = rounds
    .filter((round) => lens.hindsight || isKnown(round.start, lens))
    .map((round) => round.country)
    .filter((code) => code !== 'US' && code !== 'CN')
  return [...new Set<string>([...PARTNERS, ...hosts])].flatMap((code) => {
    const country = countries.find((one) => one.code === code)
    return country ? toThirdCountry(country, facts, lens) : []
  })
}

function toThirdCountry({ code, name, note, role }: Country, facts: ThirdFacts, lens: Lens): ThirdCountry {
  const { rounds, events, issues } = facts
  const mayTell = ({ known }: { known: string }) => lens.hindsight || isKnown(known, lens)
  const moves = (found: readonly Omit<Move, 'isLater'>[]) =>
    found
      .filter(mayTell)
      .map((move): Move => ({ ...move, isLater: !isKnown(move.known, lens) }))
      .toSorted((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : 0))
  // The rounds themselves are told of as hosted.
  const dealings = events
    .filter((event) => event.countries.includes(code) && event.roundId === null && !isScheduled(event))
    .map(({ id, date, title, actor, sourceIds }) => ({
      text: title,
      known: date,
      actor,
      sourceIds,
      refs: [`event:${id}`],
    }))
  const said = (side: 'US' | 'CN' | 'EU') =>
    issues.flatMap(({ id, positions }) =>
      (positions[side] ?? []).map(({ text, known, sourceIds }) => ({ text, known, sourceIds, refs: [`issue:${id}`] })),
    )
  const naming = CALLED[code]
  const named = (side: 'US' | 'CN') => (naming ? said(side).filter(({ text }) => naming.test(text)) : [])
  const hosted = rounds
    .filter((round) => round.country === code)
    .map((round) => ({ round, isLater: !isKnown(round.start, lens) }))
  return {
    code,
    name,
    hosted: hosted.filter(({ isLater }) => lens.hindsight || !isLater),
    stakes: toStakes(code, facts, lens),
    china: moves([...dealings.filter(({ actor }) => actor.includes('CN')), ...named('CN')]),
    us: moves([...dealings.filter(({ actor }) => actor.includes('US') && !actor.includes('CN')), ...named('US')]),
    own: code === 'EU' ? moves(said('EU')) : [],
    note: hosted.every(({ isLater }) => !isLater) ? hostRemark(role, note ?? '', lens) : null,
  }
}

/** What a remark on a host says beyond that it was one. It has no day of its own, so it waits for every round held there. */
function hostRemark(role: string, note: string, lens: Lens): string | null {
  if (!role.startsWith('host') || namesLaterDay(note, lens.day)) return null
  const beyond = note.split('; ').filter((clause) => clause.startsWith('said '))
  return beyond.length === 0 ? null : capitalise(beyond.join('; '))
}

function toStakes(code: string, { observations, importSources }: ThirdFacts, lens: Lens): Stake[] {
  const traded = STAKE_SERIES.filter((one) => one.code === code).flatMap(({ seriesId, name }): Stake[] => {
    const latest = latestReleased(observations.get(seriesId) ?? [], lens.day)
    if (latest?.value == null) return []
    const text = seriesId.endsWith('-yoy')
      ? formatSignedPercent(latest.value)
      : seriesId.startsWith('statcan')
        ? `C$${formatNumber(latest.value)}m`
        : `${formatNumber(latest.value)} t`
    return [
      { cited: citeObservation(latest, { seriesId, name, text }), words: `${name}, ${formatPeriod(latest.period)}` },
    ]
  })
  const supplied = importSources
    .filter((source) => source.country === code && isKnown(source.released, lens))
    .map((source): Stake => {
      const words = `of US imports, ${source.product.charAt(0).toLowerCase()}${source.product.slice(1)}, ${formatPeriod(source.period)}`
      return {
        words,
        cited: {
          text: `${formatNumber(source.sharePercent)}%`,
          label: `Share ${words}`,
          sourceIds: source.sourceIds,
          known: source.released,
          status: source.status,
          formula: source.formula ?? undefined,
        },
      }
    })
  return [...traded, ...supplied]
}
