import type { Verdict } from '#src/data/claims.ts'
import { countVerdicts, VERDICT_ORDER, type Statement } from './to-check.ts'
import { toCountedVerdict } from './to-sentence.ts'

const STEP = 20

/** One mark a statement, the verdicts in turn, and below what each mark means with its count. */
export function Tally({ statements }: { statements: readonly Statement[] }) {
  const sorted = VERDICT_ORDER.flatMap((verdict) => statements.filter((statement) => statement.verdict === verdict))
  return (
    <>
      <svg
        className="mt-4 block h-auto max-w-full"
        viewBox={`0 0 ${sorted.length * STEP} ${STEP}`}
        width={sorted.length * STEP}
        height={STEP}
        aria-hidden="true"
      >
        {sorted.map(({ claim, verdict }, index) => (
          <g key={claim.id} transform={`translate(${index * STEP} 0)`}>
            <VerdictMark verdict={verdict} />
          </g>
        ))}
      </svg>
      <ul data-count="" className="type-note mt-2 flex flex-wrap gap-x-5 text-ink-2">
        {countVerdicts(statements).map(({ verdict, count }) => (
          <li key={verdict} className="flex items-center gap-1.5">
            <svg className="size-3.5" viewBox="0 0 20 20" aria-hidden="true">
              <VerdictMark verdict={verdict} />
            </svg>
            {toCountedVerdict(verdict, count)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Full: holds; half: needs a closer word; struck: contradicted; empty: not verified; a dot: still to be checked. */
function VerdictMark({ verdict }: { verdict: Verdict | null }) {
  if (verdict === null) return <circle cx="10" cy="10" r="2.5" className="f-third" />
  if (verdict === 'confirmed') return <rect x="1" y="2" width="16" height="16" className="f-ink" />
  return (
    <>
      <rect
        x="1.75"
        y="2.75"
        width="14.5"
        height="14.5"
        strokeWidth="1.5"
        strokeDasharray={verdict === 'unverified' ? '2 2' : undefined}
        className="f-none s-ink"
      />
      {verdict === 'refined' && <path d="M2 17V10h14v7z" className="f-ink" />}
      {verdict === 'contradicted' && <path d="M0 20L18 0" strokeWidth="1.75" className="f-none s-ink" />}
    </>
  )
}
