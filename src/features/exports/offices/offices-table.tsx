import { useId } from 'react'
import type { Lens } from '#src/data/lens.ts'
import type { Cited } from '#src/evidence/citing/cited.ts'
import { findingText } from '#src/evidence/citing/cited.ts'
import { FindingLine } from '#src/evidence/finding-line.tsx'
import { Says } from '#src/evidence/sources/says.tsx'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { Mark } from '#src/ui/mark.tsx'
import type { TwoOffices } from './to-two-offices.ts'

/** Why two offices count one flow differently. */
export const WHY_THEY_DIFFER =
  'The two differ by definition: China counts goods as they leave, at FOB value; the US counts what it clears as Chinese, at customs value. Goods through Hong Kong, parcels and time at sea add to the gap.'

/** China's figure and the US figure for the same flow, the gap named, never drawn as one line. */
export function OfficesTable({ offices, lens }: { offices: TwoOffices; lens: Lens }) {
  const headline = useId()
  const hasLater = offices.rows.some((row) => row.isLater)
  return (
    <div role="group" aria-labelledby={headline}>
      <h3 id={headline} className="type-h4">
        <FindingLine finding={offices.finding} />
      </h3>
      <p className="type-note mt-1 text-muted">The same flow in $bn a month, never drawn as one line</p>
      <table className="table-plain mt-3">
        <caption className="sr-only">{findingText(offices.finding)}</caption>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">
              <Mark side="CN" />
              China
            </th>
            <th scope="col">
              <Mark side="US" />
              US
            </th>
            <th scope="col">Gap</th>
          </tr>
        </thead>
        <tbody>
          {offices.rows.map((row) => (
            <tr key={row.period} className={row.isLater ? 'later-tint' : ''}>
              <th scope="row">{formatPeriod(row.period)}</th>
              <Cell cited={row.china} />
              <Cell cited={row.us} />
              <Cell cited={row.gap} />
            </tr>
          ))}
        </tbody>
      </table>
      {hasLater && (
        <p className="type-note mt-1 text-muted">
          <span aria-hidden="true" className="later-tint mr-1.5 inline-block h-3 w-4 border border-rule align-[-1px]" />
          one of the two was published after {formatDate(lens.day)}
        </p>
      )}
      <p className="type-read mt-3 text-ink-2">{WHY_THEY_DIFFER}</p>
    </div>
  )
}

function Cell({ cited }: { cited: Cited | null }) {
  if (cited === null) return <td className="text-muted">not found</td>
  return (
    <td>
      <Says cited={cited} />
    </td>
  )
}
