import { crisp } from '#src/lib/crisp.ts'
import { aloneOf, groupEvents, type EventGroup } from './event-groups.ts'
import type { PlotEvent, TimePlotModel } from '#src/charts/model.ts'
import { baselineOf, labelsOver } from '#src/charts/labels/place-labels.ts'
import { useFrame, type Frame } from '#src/charts/use-frame.ts'

/** Every event of the current filters as a mark on the axis, alone or among others; the most important written out above. */
export function EventMarks({ model }: { model: TimePlotModel }) {
  const frame = useFrame()
  if (!frame) return <g />
  const groups = groupEvents(model, frame)
  const alone = aloneOf(groups)
  const labels = labelsOver({ ...model, events: alone }, frame)
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
      {alone.map((event) => (
        <EventMark key={event.id} event={event} x={frame.x(event.at)} y={frame.bottom} />
      ))}
      {groups.map((group) => group.words && <GroupMark key={group.from} group={group} frame={frame} />)}
    </g>
  )
}

/** A stroke for the day of each event, those that came later apart, and how many they are. */
function GroupMark({ group: { events, from, to, words }, frame }: { group: EventGroup; frame: Frame }) {
  const y = frame.bottom
  const strokes = (isLater: boolean) =>
    [...new Set(events.filter((event) => event.isLater === isLater).map(({ at }) => crisp(frame.x(at))))]
      .map((x) => `M${x} ${y - (isLater ? 7 : 10)}V${y - 2}`)
      .join('')
  return (
    <g>
      <path d={`M${crisp(from) - 0.5} ${crisp(y - 2)}H${crisp(to) + 0.5}${strokes(true)}`} className="f-none g-line" />
      <path d={strokes(false)} className="f-none g-ink" />
      {words && (
        <text x={words.x} y={y - 3} textAnchor={words.anchor} className="halo t-ink-2">
          {words.text}
        </text>
      )}
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
