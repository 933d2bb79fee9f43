import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts'
import { paintOfBar } from './bar-paint.ts'
import { barName, NAME_GAP, VALUE_GAP } from './bar-scale.ts'
import { formatValue } from '#src/charts/format-value.ts'
import type { BarPlotModel, BarRow } from '#src/charts/model.ts'
import { acrossOf } from '#src/charts/plot-frame.ts'
import { StackPlot } from './stack-plot.tsx'
import { useFrame } from '#src/charts/use-frame.ts'

/** Horizontal bars from a common zero; the name on one side of it, the value on the other. */
export function BarPlot({ model, width }: { model: BarPlotModel; width: number }) {
  if (model.whole !== undefined) return <StackPlot model={model} width={width} />
  return (
    <BarChart
      width={width}
      height={model.rows.length * model.rowHeight}
      layout="vertical"
      data={model.rows.map((row) => ({ id: row.id, value: row.point.value }))}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      aria-hidden="true"
    >
      <XAxis type="number" domain={[...acrossOf(model, width)]} allowDataOverflow hide />
      <YAxis type="category" dataKey="id" width={0} hide />
      <Bar
        dataKey="value"
        isAnimationActive={false}
        shape={(drawn: BarShapeProps) => <BarWithWords drawn={drawn} model={model} />}
      />
      <ZeroLine />
    </BarChart>
  )
}

function BarWithWords({ drawn, model }: { drawn: BarShapeProps; model: BarPlotModel }) {
  const frame = useFrame()
  const row = model.rows.find((one) => one.id === drawn['payload']?.id)
  if (!frame || !row || row.point.value === null) return <g />
  const middle = Number(drawn.y) + Number(drawn.height) / 2
  const zero = frame.x(0)
  const tip = frame.x(row.point.value)
  const isUp = row.point.value >= 0
  return (
    <g>
      <rect
        x={Math.min(zero, tip)}
        y={middle - 6}
        width={Math.max(1, Math.abs(tip - zero))}
        height={12}
        {...paintOfBar(row)}
      />
      {row.isMarked && (
        <rect
          x={Math.min(zero, tip) - 3}
          y={middle - 9}
          width={Math.abs(tip - zero) + 6}
          height={18}
          className="f-none g-ink"
          strokeWidth="1.5"
        />
      )}
      <text
        x={isUp ? zero - NAME_GAP : zero + NAME_GAP}
        y={middle + 4}
        textAnchor={isUp ? 'end' : 'start'}
        className={emphasis(row)}
      >
        {barName(row, model.rows, frame.edge)}
      </text>
      <text
        x={isUp ? tip + VALUE_GAP : tip - VALUE_GAP}
        y={middle + 4}
        textAnchor={isUp ? 'start' : 'end'}
        className="halo t-strong"
      >
        {formatValue(row.point.value, model.unit, true)}
        {row.point.weakTier && <tspan className="t-warn"> {row.point.weakTier}</tspan>}
      </text>
    </g>
  )
}

const emphasis = (row: BarRow) =>
  row.isMarked || row.role === 'us' || row.role === 'ink' ? 'halo t-strong' : 'halo t-ink'

function ZeroLine() {
  const frame = useFrame()
  if (!frame) return <g />
  return <line x1={frame.x(0)} x2={frame.x(0)} y1={frame.top} y2={frame.bottom} className="g-ink" />
}
