import { crisp } from '#src/lib/crisp.ts'
import { CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts'
import { formatTick } from './format-value.ts'
import type { YearPlotModel } from './model.ts'
import { marginOf } from './plot-frame.ts'
import { PlotLabels } from './plot-labels.tsx'
import { PointMarks } from './point-marks.tsx'
import { toRows } from './to-rows.ts'
import { useFrame } from './use-frame.ts'

/** Lines by year, names at their ends. Room at the right is kept for the names. */
export function YearPlot({ model, width }: { model: YearPlotModel; width: number }) {
  return (
    <ComposedChart
      width={width}
      height={model.height}
      data={[]}
      margin={marginOf(model)}
      accessibilityLayer={false}
      aria-hidden="true"
    >
      <XAxis type="number" dataKey="at" domain={[model.from, model.to]} allowDataOverflow hide />
      <YAxis type="number" domain={[...model.domain]} allowDataOverflow width={0} hide />
      <CartesianGrid horizontal={false} vertical={false} />
      <YearGround model={model} />
      {model.series.flatMap((series) =>
        (['later', 'known'] as const).map((when) => (
          <Line
            key={`${series.id}:${when}`}
            dataKey={when}
            data={toRows(series, null)}
            className={`s-${series.role}`}
            stroke=""
            strokeWidth={when === 'later' ? 1.25 : 3}
            strokeLinejoin="round"
            strokeLinecap="round"
            {...(series.isDashed ? { strokeDasharray: '2 4' } : {})}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        )),
      )}
      {model.series.map((series) => (
        <PointMarks key={series.id} series={series} />
      ))}
      <PlotLabels labels={model.series.flatMap((series) => series.label ?? [])} />
    </ComposedChart>
  )
}

function YearGround({ model }: { model: YearPlotModel }) {
  const frame = useFrame()
  if (!frame) return <g />
  const highest = Math.max(...model.ticks)
  const years = [model.from, Math.round((model.from + model.to) / 2), model.to]
  return (
    <g>
      {model.ticks.map((tick) => {
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
      {years.map((year, index) => (
        <text
          key={year}
          x={frame.x(year)}
          y={frame.bottom + 18}
          textAnchor={index === 0 ? 'start' : index === 2 ? 'end' : 'middle'}
          className="t-year"
        >
          {year}
        </text>
      ))}
    </g>
  )
}
