import { crisp } from '#src/lib/crisp.ts'
import { formatTick } from './format-value.ts'
import type { YearPlotModel } from './model.ts'
import { useFrame } from './use-frame.ts'
import { yearTicks } from './year-ticks.ts'

interface YearGroundProps {
  model: YearPlotModel
  ticks: readonly number[]
  /** Above a panel. */
  title?: string
}

/** px that the name of a year takes with some air: "2024", "2024/25". */
const YEAR_WIDTH = { calendar: 44, academic: 62 } as const

/** Values as lines across, years below. */
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
            {tick !== 0 && (
              <text x={frame.left} y={y - 4} className="halo">
                {formatTick(tick, model.unit, tick === highest)}
              </text>
            )}
          </g>
        )
      })}
      {yearTicks(model.from, model.to, frame.width, YEAR_WIDTH[years]).map((year) => {
        const x = frame.x(year)
        const half = YEAR_WIDTH[years] / 2 - 6
        const anchor = x - half < frame.left ? 'start' : x + half > frame.edge ? 'end' : 'middle'
        return (
          <text
            key={year}
            x={anchor === 'start' ? frame.left : x}
            y={frame.bottom + 18}
            textAnchor={anchor}
            className="t-year"
          >
            {years === 'academic' ? `${year}/${String((year + 1) % 100).padStart(2, '0')}` : year}
          </text>
        )
      })}
    </g>
  )
}
