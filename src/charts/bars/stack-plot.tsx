import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { linesOf, type BarLine, type PlacedBar } from './bar-lines.ts'
import { paintOfBar } from './bar-paint.ts'
import { formatPoint } from '#src/charts/format-value.ts'
import type { BarPlotModel } from '#src/charts/model.ts'
import { textWidth } from '#src/charts/labels/text-width.ts'
import { useFrame } from '#src/charts/use-frame.ts'

/** Of the height of a line: where the bar stands, name above it, shares below. px from the top. */
const BAR = { top: 18, height: 13 }
/** Of the letter of a weak tier behind the shares, px. */
const TIER = 14

/** Parts of a whole, end to end on one line: name above, the parts written below in their order, behind them the letter of a weak tier. */
export function StackPlot({ model, width }: { model: BarPlotModel; width: number }) {
  const lines = linesOf(model)
  const longest = Math.max(0, ...lines.map(({ bars }) => bars.length))
  const keys = Array.from({ length: longest }, (_, index) => `part${index}`)
  return (
    <BarChart
      width={width}
      height={lines.length * model.rowHeight}
      layout="vertical"
      data={lines.map((line) => toRecord(line, keys))}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      aria-hidden="true"
    >
      <XAxis type="number" domain={[...model.domain]} allowDataOverflow hide />
      <YAxis type="category" dataKey="name" width={0} hide />
      {keys.map((key) => (
        // Read by the scale alone: the line below draws its parts at one height, with their words.
        <Bar key={key} dataKey={key} stackId="whole" isAnimationActive={false} shape={() => <g />} />
      ))}
      {lines.map((line, index) => (
        <Line key={line.name} line={line} top={index * model.rowHeight} model={model} />
      ))}
    </BarChart>
  )
}

function toRecord(line: BarLine, keys: readonly string[]): Record<string, string | number | null> {
  const parts = keys.map((key, index) => [key, line.bars[index]?.row.point.value ?? null] as const)
  return { name: line.name, ...Object.fromEntries(parts) }
}

function Line({ line, top, model }: { line: BarLine; top: number; model: BarPlotModel }) {
  const frame = useFrame()
  if (!frame) return <g />
  const y = top + BAR.top
  const isLater = line.bars.every(({ row }) => row.point.isLater)
  const tier = line.bars[0]?.row.point.weakTier
  return (
    <g>
      <text x={frame.left} y={top + 12} className={isLater ? 't-ink-2' : 't-strong'}>
        {line.name}
      </text>
      <rect
        x={frame.x(0)}
        y={y + 0.5}
        width={frame.x(model.whole ?? 0) - frame.x(0)}
        height={BAR.height - 1}
        className="f-none g-line"
      />
      {line.bars.map((bar, index) => (
        <Part key={bar.row.id} bar={bar} y={y} index={index} x={frame.x} />
      ))}
      <text x={frame.left} y={y + BAR.height + 14}>
        {wordsOf(line, model, frame.width - (tier ? TIER : 0)).map(({ text, className }, index) => (
          <tspan key={text} className={className}>
            {index > 0 && ', '}
            {text}
          </tspan>
        ))}
        {tier && <tspan className="t-warn"> {tier}</tspan>}
      </text>
    </g>
  )
}

/** Lighter part by part after the first of its hue, so that neighbours tell apart without a hue each. */
const SHADES = [1, 1, 0.72, 0.5, 0.34, 0.24] as const

function Part({ bar, y, index, x }: { bar: PlacedBar; y: number; index: number; x: (at: number) => number }) {
  const { row, from, to } = bar
  const [left, right] = [x(from), x(to)]
  const paint = paintOfBar(row)
  const shade = row.point.isLater || row.role !== 'third' ? {} : { fillOpacity: SHADES[index] ?? 0.2 }
  return (
    <g>
      <rect x={left} y={y} width={Math.max(1, right - left - 1)} height={BAR.height} {...paint} {...shade} />
      {row.isMarked && (
        <rect
          x={left - 2}
          y={y - 2}
          width={right - left + 3}
          height={BAR.height + 4}
          className="f-none g-ink"
          strokeWidth="1.5"
        />
      )}
    </g>
  )
}

/** "China 71%, Malaysia 13%, …": as many as fit, the rest counted; all are in the table. */
function wordsOf(line: BarLine, model: BarPlotModel, width: number): { text: string; className: string }[] {
  const all = line.bars.map(({ row }) => ({
    text: `${row.name} ${formatPoint(row.point, model.unit) ?? 'not found'}`,
    className: row.isMarked ? 't-strong' : row.role === 'third' ? 't-ink' : `t-label t-${row.role}`,
  }))
  const widthOf = (words: typeof all) => textWidth(words.map(({ text }) => text).join(', '))
  for (let count = all.length; count > 0; count -= 1) {
    const rest = all.length - count
    const shown = all.slice(0, count)
    const words = rest === 0 ? shown : [...shown, { text: `${rest} more`, className: 't-ink-2' }]
    if (widthOf(words) <= width) return words
  }
  return all.slice(0, 1)
}
