import { sumBy } from './stats.mjs'
import { toLine } from './targets.mjs'

const shiftOf = ({ shifts }) => shifts.reduce((sum, { value }) => sum + value, 0)

/**
 * The worst click as browsers keep the score, what moves within half a second of input having been asked for, but for what
 * moves behind the header, where nobody sees it. What each comes to stands beside it.
 */
export function toShift(clicks) {
  const scored = clicks.map(({ what, shifts }) => ({ what, shifts: shifts.filter((one) => !one.isAfterInput) }))
  const seen = scored.map(({ what, shifts }) => ({ what, shifts: shifts.filter((one) => !one.isCovered) }))
  const worst = seen.toSorted((a, b) => shiftOf(b) - shiftOf(a))[0]
  const moved = worst.shifts.toSorted((a, b) => b.value - a.value)[0]?.moved ?? []
  const still = clicks.filter((one) => shiftOf(one) === 0).length
  return toLine('shift-filter', shiftOf(worst), [
    `${worst.what}; moved: ${moved.map(({ what, how }) => `${what} (${how})`).join('; ') || 'nothing'}`,
    `with what moves behind the header ${Math.max(...scored.map(shiftOf)).toFixed(3)} at worst`,
    `with what moves within half a second of the click ${Math.max(...clicks.map(shiftOf)).toFixed(3)} at worst; ${still} of ${clicks.length} clicks move nothing; moved most often: ${toOften(clicks)}`,
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
