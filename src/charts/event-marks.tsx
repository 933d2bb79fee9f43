import { crisp } from '#src/lib/crisp.ts'
import type { PlotEvent, TimePlotModel } from './model.ts'
import { baselineOf, labelsOver } from './place-labels.ts'
import { useFrame } from './use-frame.ts'

/** Every event of the current filters as a mark on the axis; the most important written out above. */
export function EventMarks({ model }: { model: TimePlotModel }) {
  const frame = useFrame()
  if (!frame) return <g />
  const shown = (model.events ?? []).filter(({ at }) => at >= 0 && at <= model.axis.months)
  const labels = labelsOver({ ...model, events: shown }, frame)
  return (
    <g>
      {labels.map(({ event, x, row, anchor }) => {
        const at = crisp(x)
        const y = baselineOf(row)
        return (
          <g key={event.id} className={event.isLater ? 'opacity-80' : ''}>
            <line x1={at} x2={at} y1={y - 10} y2={frame.bottom} className="g-rule" />
            <text x={anchor === 'end' ? at - 6 : at + 6} y={y} textAnchor={anchor} className="halo">
              {event.label?.date} <tspan className={event.isLater ? '' : 't-ink-2'}>{event.label?.text}</tspan>
            </text>
          </g>
        )
      })}
      {shown.map((event) => (
        <EventMark key={event.id} event={event} x={frame.x(event.at)} y={frame.bottom} />
      ))}
    </g>
  )
}

function EventMark({ event, x, y }: { event: PlotEvent; x: number; y: number }) {
  const tone = event.side === 'US' ? 'us' : event.side === 'CN' ? 'cn' : 'third'
  const paint = { className: event.isLater ? `f-paper s-${tone}` : `f-${tone}`, strokeWidth: event.isLater ? 1 : 0 }
  const size = event.isLater ? 2.25 : 2.75
  return (
    <g>
      {event.side === 'US' && <rect x={x - size} y={y - size - 5} width={size * 2} height={size * 2} {...paint} />}
      {event.side === 'CN' && <circle cx={x} cy={y - 5} r={size} {...paint} />}
      {event.side === 'other' && <path d={`M${x} ${y - 8.5}l3.5 3.5l-3.5 3.5l-3.5 -3.5z`} {...paint} />}
    </g>
  )
}
