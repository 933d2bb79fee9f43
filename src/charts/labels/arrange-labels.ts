import type { PlotLabel, PlotModel } from '#src/charts/model.ts'
import { roomFor, type ArrangedLabel, type Ground, type Manner, type Priced } from './room-for-label.ts'

/** Narrower than this, labels say it in short. */
export const NARROW = 500
/** Farther from its datum than this, px, a label is rather said in short. */
const FAR = 64
/** What it costs to leave a label out. */
const LOST = 1000

/**
 * Finds each label a place where it stands on nothing drawn and on no other label: beside what it names, if need be
 * further off with a leader. A label for which no place is free is left out. Figures come before names, which are less
 * tied to one place. Where one has to go far, the labels of what lies high, or low, are tried first instead.
 */
export function arrangeLabels(labels: readonly PlotLabel[], ground: Ground): ArrangedLabel[] {
  const wanted = labels.filter(({ text, isOptional }) => text !== '' && !(isOptional === true && isNarrow(ground)))
  let best: Arrangement | null = null
  for (const order of ORDERS) {
    const sorted = wanted.toSorted((a, b) => rankOf(a, ground) - rankOf(b, ground) || order(a, b))
    const found = arrangeInOrder(sorted, ground)
    if (!best || found.cost < best.cost) best = found
    if (best.farthest <= FAR) break
  }
  return best?.arranged ?? []
}

const ORDERS: readonly ((a: PlotLabel, b: PlotLabel) => number)[] = [
  () => 0,
  (a, b) => b.value - a.value,
  (a, b) => a.value - b.value,
]

interface Arrangement {
  readonly arranged: ArrangedLabel[]
  /** Of all labels together, and of the one that costs most, px. */
  readonly cost: number
  readonly farthest: number
}

function arrangeInOrder(wanted: readonly PlotLabel[], ground: Ground): Arrangement {
  const leaders = [...ground.leaders]
  const words = [...ground.words]
  const arranged: ArrangedLabel[] = []
  const costs: number[] = []
  for (const label of wanted) {
    const found = arrange(label, { ...ground, leaders, words }, arranged)
    costs.push(found?.cost ?? LOST)
    if (!found) continue
    words.push(found.arranged.box)
    if (found.arranged.leader) leaders.push(found.arranged.leader)
    arranged.push(found.arranged)
  }
  return { arranged, cost: costs.reduce((sum, cost) => sum + cost, 0), farthest: Math.max(0, ...costs) }
}

const isNarrow = ({ frame }: Ground) => frame.right - frame.left < NARROW

/** Figures at their data, then names, then what may be left out. */
function rankOf(label: PlotLabel, { isDatum }: Ground): number {
  return label.isOptional === true ? 2 : isDatum(label) ? 0 : 1
}

/** From the best to the last resort, with what each costs, px of distance: a figure is better without its leader than not at all. */
const MANNERS = {
  datum: [
    { hasLeader: true, keepsOrder: true, extra: 0 },
    { hasLeader: true, keepsOrder: false, extra: 200 },
    { hasLeader: false, keepsOrder: false, extra: 400 },
  ],
  name: [
    { hasLeader: false, keepsOrder: true, extra: 0 },
    { hasLeader: false, keepsOrder: false, extra: 200 },
  ],
} as const satisfies Record<string, readonly (Manner & { extra: number })[]>

function arrange(label: PlotLabel, ground: Ground, before: readonly ArrangedLabel[]): Priced | null {
  const texts = isNarrow(ground) || label.short === undefined ? [label.short ?? label.text] : [label.text, label.short]
  for (const { extra, ...manner } of MANNERS[ground.isDatum(label) ? 'datum' : 'name']) {
    const found = texts.flatMap((text) => roomFor(label, text, { ...ground, ...manner, before }) ?? [])
    // Words in short stand nearer: worth it where all of them would stand far off.
    const [whole] = found
    const [best] = found.toSorted((a, b) => a.cost - b.cost)
    const taken = whole && whole.cost <= FAR ? whole : best
    if (taken) return { ...taken, cost: taken.cost + extra }
  }
  return null
}

/** The places of all data of a model. */
export function isDatumOf(model: PlotModel): (label: PlotLabel) => boolean {
  if (model.kind === 'bars') return () => false
  const places = new Set(model.series.flatMap((one) => one.points.map(({ at, value }) => `${at} ${value}`)))
  return (label) => label.hasDot === true || label.isOfSpot === true || places.has(`${label.at} ${label.value}`)
}
