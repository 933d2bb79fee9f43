import type { BarPlotModel, BarRow } from '#src/charts/model.ts'
import type { Issue, IssueFact } from '#src/data/issues.ts'
import { namesLaterDay } from '#src/data/known.ts'
import { isKnown, splitKnown, type Lens } from '#src/data/lens.ts'
import { weakestOnly, type Tiers } from '#src/data/tiers.ts'
import type { Cited, Finding } from '#src/evidence/citing/cited.ts'
import { formatAsPublished } from '#src/lib/words/format-figure.ts'
import { formatDate, formatList } from '#src/lib/words/format.ts'
import { roundWorkedOut } from '#src/lib/significant.ts'

/** The issue whose facts hold the shares. */
const SUPPLY_ISSUE = 'supply-concentration'

/** The stages from mine to magnet, and how the facts name them. */
const STAGES = [
  {
    id: 'mining',
    name: 'Mining',
    labels: /^China share(?:, mining of magnet rare earths| of mining \d{4} \(IEA.*\))$/,
  },
  {
    id: 'refining',
    name: 'Separation and refining',
    labels: /^China share(?:, separation and refining of magnet rare earths| of refining \d{4} \(IEA.*\))$/,
  },
  { id: 'magnets', name: 'Sintered magnets', labels: /^China share, sintered permanent magnets$/ },
] as const

type Stage = (typeof STAGES)[number]
type ShareFact = IssueFact & { readonly value: number; readonly asOf: string }

interface StageOptions {
  readonly lens: Lens
  readonly sources: Tiers
}

export interface StagesChart {
  readonly finding: Finding
  readonly model: BarPlotModel
  /** Stages without a share known then: listed, never drawn as zero. */
  readonly missing: readonly string[]
}

/** China's share at each stage from mine to magnet, and what is left for the rest of the world. */
export function toStages(issues: readonly Issue[], options: StageOptions): StagesChart {
  const { lens } = options
  const facts = issues.find(({ id }) => id === SUPPLY_ISSUE)?.facts ?? []
  const stages = STAGES.map((stage) => {
    const shares = facts.filter(isShare).filter((fact) => stage.labels.test(fact.label))
    const { then, later } = splitKnown(shares, lens, (fact) => fact.known)
    return { stage, known: then.toSorted((a, b) => a.asOf.localeCompare(b.asOf)), later }
  })
  const latest = stages.flatMap(({ stage, known }) => {
    const fact = known.at(-1)
    return fact === undefined ? [] : [{ stage, fact }]
  })
  return {
    finding: toFinding(latest, lens),
    missing: stages.filter(({ known }) => known.length === 0).map(({ stage }) => stage.name.toLowerCase()),
    model: {
      kind: 'bars',
      unit: 'share',
      rowName: 'Stage',
      whole: 100,
      domain: [0, 100],
      rowHeight: 62,
      rows: stages.flatMap(({ stage, known, later }) =>
        [...known, ...later].flatMap((fact) => toRows(stage, fact, options)),
      ),
    },
  }
}

function isShare(fact: IssueFact): fact is ShareFact {
  return typeof fact.value === 'number' && fact.unit === 'percent' && fact.asOf !== null
}

function toRows(stage: Stage, fact: ShareFact, { lens, sources }: StageOptions): BarRow[] {
  const group = `${stage.name}, ${fact.asOf}`
  const point = {
    period: fact.asOf,
    at: 0,
    span: 12,
    value: fact.value,
    isDerived: false,
    isLater: !isKnown(fact.known, lens),
    known: fact.known,
    sourceIds: fact.sourceIds,
    weakTier: weakestOnly(fact.sourceIds, sources),
    note: noteOf(fact, lens),
  }
  const rest = { ...point, value: roundWorkedOut(100 - fact.value), isDerived: true, formula: `100 − ${fact.value}` }
  const id = `${stage.id}-${fact.asOf}`
  return [
    { id: `${id}-cn`, name: 'China', role: 'cn', group, point, isMarked: false },
    { id: `${id}-rest`, name: 'Rest of the world', role: 'third', group, point: rest, isMarked: false },
  ]
}

const noteOf = ({ note }: IssueFact, lens: Lens) =>
  note !== null && (lens.hindsight || !namesLaterDay(note, lens.day)) ? note : undefined

/** "Of rare earths China held 62% of mining and 92% of separation and refining in 2023". */
function toFinding(latest: readonly { stage: Stage; fact: ShareFact }[], lens: Lens): Finding {
  if (latest.length === 0) return [`No share of China by stage was known on ${formatDate(lens.day)}`]
  const years = [...new Set(latest.map(({ fact }) => fact.asOf))].toSorted()
  const parts = years.map((year): Finding => {
    const ofYear = latest.filter(({ fact }) => fact.asOf === year)
    return [
      ...listed(
        ofYear.map(cite),
        ofYear.map(({ stage }) => ` of ${stage.name.toLowerCase()}`),
      ),
      ` in ${year}`,
    ]
  })
  return ['Of rare earths China held ', ...parts.flatMap((part, index) => (index === 0 ? part : [', and ', ...part]))]
}

/** Figures with their words, as a list in a sentence. */
function listed(figures: readonly Cited[], words: readonly string[]): Finding {
  return figures.flatMap((figure, index) => {
    const before = index === 0 ? [] : [index === figures.length - 1 ? ' and ' : ', ']
    return [...before, figure, words[index] ?? '']
  })
}

function cite({ stage, fact }: { stage: Stage; fact: ShareFact }): Cited {
  return {
    text: `${formatAsPublished(fact.value)}%`,
    label: `China’s share: ${stage.name.toLowerCase()}, ${fact.asOf}`,
    sourceIds: fact.sourceIds,
    known: fact.known,
    status: 'reported',
    note: fact.note,
    refs: [`issue:${SUPPLY_ISSUE}`],
  }
}

/** "No share found by 9 June 2025: sintered magnets." Empty where every stage has one. */
export function toMissingStages(missing: readonly string[], lens: Lens): string {
  return missing.length === 0 ? '' : `No share found by ${formatDate(lens.day)}: ${formatList(missing)}.`
}
