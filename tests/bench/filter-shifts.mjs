import { sumBy } from './stats.mjs'
import { toLine } from './targets.mjs'

const shiftOf = ({ shifts }) => shifts.reduce((sum, { value }) => sum + value, 0)

/** The worst click; shifts just after input, which browsers leave out of their score, count here as well. */
export function toShift(clicks) {
  const worst = clicks.toSorted((a, b) => shiftOf(b) - shiftOf(a))[0]
  const moved = worst.shifts.toSorted((a, b) => b.value - a.value)[0]?.moved ?? []
  const counted = clicks.map(({ shifts }) => shiftOf({ shifts: shifts.filter(({ isAfterInput }) => !isAfterInput) }))
  const still = clicks.filter((one) => shiftOf(one) === 0).length
  return toLine('shift-filter', shiftOf(worst), [
    `${worst.what}; moved: ${moved.map(({ what, how }) => `${what} (${how})`).join('; ') || 'nothing'}`,
    `${still} of ${clicks.length} clicks move nothing; moved most often: ${toOften(clicks)}`,
    `worst without those within half a second of input: ${Math.max(...counted).toFixed(3)}`,
  ])
}

/** What moves on most clicks, each counted once a click. */
function toOften(clicks) {
  const movers = clicks.flatMap(({ shifts }) => [
    ...new Set(shifts.flatMap(({ moved }) => moved.map(({ what }) => what))),
  ])
  const tally = sumBy(
    movers,
    (what) => what,
    () => 1,
  )
  return (
    tally
      .slice(0, 4)
      .map(({ name, value }) => `${name} (${value})`)
      .join('; ') || 'nothing'
  )
}
