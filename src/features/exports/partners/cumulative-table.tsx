import { useSuspenseQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { partnersQuery } from '#src/data/partners.ts'
import { Says } from '#src/evidence/sources/says.tsx'
import { SetAsideNote } from '#src/evidence/set-aside-note.tsx'
import { useTiers } from '#src/evidence/sources/use-sources.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatDate, formatList } from '#src/lib/words/format.ts'
import { toCumulative, type CumulativePeriod } from './to-cumulative.ts'

/** China's exports by partner since January, as far as published; what came after the day is tinted. */
export function CumulativeTable() {
  const { lens } = useLens()
  const partners = useSuspenseQuery(partnersQuery).data
  const sources = useTiers()
  const periods = toCumulative(partners.rows, { lens, sources })
  return (
    <div>
      <h3 className="type-h4">China’s exports since January, by partner</h3>
      <p className="type-note mt-1 text-muted">
        $bn and % on a year earlier, China Customs, cumulative. Letters: tiers C or D alone.
      </p>
      {periods.length === 0 ? (
        <p className="type-read mt-3 text-ink-2">
          No cumulative figures by partner were found that were known on {formatDate(lens.day)}.
        </p>
      ) : (
        <table className="table-plain mt-3">
          <caption className="sr-only">
            China’s exports since January, by partner, $bn and change on a year earlier
          </caption>
          <thead>
            <tr>
              <th scope="col">Partner</th>
              <th scope="col">$bn</th>
              <th scope="col">On the year</th>
            </tr>
          </thead>
          {periods.map((period) => (
            <PeriodRows key={period.period} {...period} />
          ))}
        </table>
      )}
      {periods.map(({ period, missing }) => (
        <Fragment key={period}>
          {missing.length > 0 && (
            <p className="type-note mt-2 text-muted">
              Not reported for {formatPeriod(period)}: {formatList(missing)}.
            </p>
          )}
        </Fragment>
      ))}
      {periods.some(({ rows }) => rows.some((row) => row.isLater)) && (
        <p className="type-note mt-1 text-muted">
          <span aria-hidden="true" className="later-tint mr-1.5 inline-block h-3 w-4 border border-rule align-[-1px]" />
          published after {formatDate(lens.day)}
        </p>
      )}
      <SetAsideNote loaded={partners} what="figures by partner" />
    </div>
  )
}

function PeriodRows({ period, rows }: CumulativePeriod) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className="font-semibold! text-ink!">
          {formatPeriod(period)}
        </th>
      </tr>
      {rows.map(({ id, name, value, change, isLater, weakTier }) => (
        <tr key={id} className={isLater ? 'later-tint' : ''}>
          <th scope="row">{name}</th>
          <td>
            <Says cited={value} />
            {weakTier && <span className="type-tier text-warn"> {weakTier}</span>}
          </td>
          {change === null ? (
            <td className="text-muted">not reported</td>
          ) : (
            <td>
              <Says cited={change} />
            </td>
          )}
        </tr>
      ))}
    </tbody>
  )
}
