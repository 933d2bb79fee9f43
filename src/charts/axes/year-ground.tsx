import { crisp } from '#src/lib/crisp.ts'
import { formatTick } from '#src/charts/format-value.ts'
import type { YearPlotModel } from '#src/charts/model.ts'
import { useFrame } from '#src/charts/use-frame.ts'
import { namedYears } from './year-ticks.ts'

interface YearGroundProps {
  model: YearPlotModel
  ticks: readonly number[]
  /** Above a panel. */
  title?: string
}

/** px that the name of a year takes: "2024", "2024/25". */
const YEAR_WIDTH = { calendar: 33, academic: 54 } as const

/** Values as lines across, named left of them but in a panel; years below. */
export function YearGround({ model, ticks, title }: YearGroundProps) {
  const frame = useFrame()
  if (!frame) return <g />
  const highest = Math.max(...ticks)
  const years = model.years ?? 'calendar'
  return (
    <g>
      {title !== undefined && (
        <text x={frame.left} y={frame.top - 24} className="t-strong">
          {title}
        </text>
      )}
      {ticks.map((tick) => {
        const y = crisp(frame.y(tick))
        return (
          <g key={tick}>
            <line x1={frame.left} x2={frame.right} y1={y} y2={y} className={tick === 0 ? 'g-ink' : 'g-rule'} />
            {title === undefined && (
              <text x={frame.left - 8} y={y + 4} textAnchor="end">
                {formatTick(tick, model.unit, tick === highest)}
              </text>
            )}
          </g>
        )
      })}
      {namedYears(model, frame, YEAR_WIDTH[years]).map(({ year, x, anchor }) => (
        <text key={year} x={x} y={frame.bottom + 18} textAnchor={anchor} className="t-year">
          {years === 'academic' ? `${year}/${String((year + 1) % 100).padStart(2, '0')}` : year}
        </text>
      ))}
    </g>
  )
}
