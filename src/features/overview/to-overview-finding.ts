import { latestReadable } from '#src/data/known.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import type { Round } from '#src/data/rounds.ts'
import { monthOnMonth } from '#src/data/series-math.ts'
import { citeChange, citeObservation } from '#src/evidence/citing/cite-observation.ts'
import type { Cited, Finding } from '#src/evidence/citing/cited.ts'
import { formatPercent, formatUsdBn } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { daysBetween, isTwoMonth } from '#src/lib/period.ts'

interface OverviewFacts {
  round: Round | null
  rounds: readonly Round[]
  lens: Lens
  /** China's exports to the US, $bn. */
  levels: readonly Observation[]
  /** Their change on a year earlier, %. */
  changes: readonly Observation[]
}

export interface OverviewFinding {
  /** The headline of the view. */
  readonly headline: Finding
  /** The sentence below it; empty where there is nothing to say. */
  readonly standfirst: Finding
  /** How old the latest figure was. */
  readonly freshness: string
}

const NAME = 'China’s exports to the US'

/** "As talks opened in London, China's exports to the US were down 12.7% in a month." */
export function toOverviewFinding(facts: OverviewFacts): OverviewFinding {
  const { lens, levels, changes } = facts
  const latest = latestReadable(levels, lens.day)
  const opening = toOpening(facts)
  if (latest?.value == null) {
    return {
      headline: [`${opening}, no monthly figure for ${NAME} was known`],
      standfirst: toStandfirst(facts),
      freshness: '',
    }
  }
  const onMonth = monthOnMonth(levels, latest.period)
  const onYear = changes.find((row) => row.period === latest.period && isKnown(row.released, lens))
  const headline: Finding =
    onMonth && isKnown(onMonth.known, lens)
      ? [
          `${opening}, ${NAME} were ${direction(onMonth.value)} `,
          citeChange(onMonth, { seriesId: 'gacc-exports-to-us', name: NAME, text: size(onMonth.value) }),
          ' in a month',
        ]
      : onYear?.value != null
        ? [
            `${opening}, ${NAME}${isTwoMonth(latest.period) ? ' in January and February' : ''} were ${direction(onYear.value)} `,
            citeObservation(onYear, {
              seriesId: 'gacc-exports-to-us-yoy',
              name: `${NAME}, change on a year earlier`,
              text: size(onYear.value),
            }),
            ' on a year earlier',
          ]
        : [
            `${opening}, ${NAME} stood at `,
            citeObservation(latest, { seriesId: 'gacc-exports-to-us', name: NAME, text: formatUsdBn(latest.value) }),
          ]
  return { headline, standfirst: toStandfirst(facts), freshness: toFreshness(facts, latest) }
}

function toOpening({ round, lens }: OverviewFacts): string {
  if (round === null) return `On ${formatDate(lens.day)}`
  return round.kind === 'leaders' ? `As the leaders met in ${round.label}` : `As talks opened in ${round.label}`
}

const direction = (value: number) => (value < 0 ? 'down' : 'up')
const size = (value: number) => formatPercent(Math.abs(value))

/** What the two sides said of the round before. */
function toStandfirst({ round, rounds, lens }: OverviewFacts): Finding {
  const before = rounds
    .filter((other) => other.start < (round?.start ?? lens.day))
    .findLast((other) => other.disagreement !== null && isKnown(other.disagreement.known, lens))
  if (!before?.disagreement) return []
  const said: Cited = {
    text: 'Says who',
    label: `${before.label}: where the accounts differ`,
    sourceIds: before.disagreement.sourceIds,
    known: before.disagreement.known,
    status: 'stated',
    refs: [`round:${before.id}`],
  }
  return [`After ${before.label}: ${lowerFirst(before.disagreement.text)} `, said]
}

/** How fresh the latest figure was: "The figure for May 2025 came out the day the talks began." */
function toFreshness({ round, lens }: OverviewFacts, latest: Observation): string {
  const age = daysBetween(latest.released, lens.day)
  const opened = round === null ? 'the data closed' : round.kind === 'leaders' ? 'the leaders met' : 'the talks began'
  const when = age === 0 ? `the day ${opened}` : `${age === 1 ? 'one day' : `${age} days`} before ${opened}`
  return `The figure for ${formatPeriod(latest.period)} came out ${latest.releasedBasis === 'lag' ? 'about ' : ''}${when}.`
}

/** Names keep their capital; the first word of a sentence joined to a colon does not. */
function lowerFirst(text: string): string {
  return /^(Each|The|Both|Orders|Little)\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
