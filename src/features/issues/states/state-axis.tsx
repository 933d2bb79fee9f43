import type { Lens } from '#src/data/lens.ts'
import { crisp } from '#src/lib/crisp.ts'
import { shortMonth } from '#src/lib/words/format.ts'
import { PAGE_AXIS, positionOf, ticksOf } from '#src/lib/time-axis.ts'

const NARROW = 500

/** The name of the round at its line, above the rows. */
export function LensName({ label, lens, width }: { label: string; lens: Lens; width: number }) {
  const at = positionOf(lens.day, PAGE_AXIS)
  const x = crisp((at / PAGE_AXIS.months) * width)
  const isAtEnd = at > PAGE_AXIS.months - 6
  return (
    <g>
      <line x1={x} x2={x} y1="0" y2="100%" className="g-lens" />
      <text x={isAtEnd ? x - 7 : x + 7} y="14" textAnchor={isAtEnd ? 'end' : 'start'} className="t-round halo">
        {label}
      </text>
    </g>
  )
}

/** Months and quarters as ticks, quarters and years as words, below the rows. */
export function Years({ width }: { width: number }) {
  const ticks = ticksOf(PAGE_AXIS).filter((tick) => width >= NARROW || tick.kind !== 'month')
  const x = (at: number) => (at / PAGE_AXIS.months) * width
  return (
    <svg className="chart" width={width} height="24" aria-hidden="true">
      <line x1="0" x2={width} y1="0" y2="0" className="g-ink" />
      {ticks.map(({ at, kind, year, month }) => (
        <g key={at}>
          <line
            x1={crisp(x(at))}
            x2={crisp(x(at))}
            y1="0"
            y2={kind === 'year' ? 10 : kind === 'quarter' ? 6 : 3}
            className="g-line"
          />
          {(kind === 'year' || (kind === 'quarter' && width >= NARROW)) && (
            <text x={x(at) + 5} y="18" className={kind === 'year' ? 't-year' : ''}>
              {kind === 'year' ? year : shortMonth(month)}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
