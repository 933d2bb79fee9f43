import type { Foot } from './to-foot.ts'

/** Who says so, how far it goes and how marks are read; what else to mind is folded away, on paper written out. */
export function ChartFoot({ foot: { first, notes }, sourceIds }: { foot: Foot; sourceIds: string | undefined }) {
  return (
    <div data-source={sourceIds} className="min-w-0 text-xs/4 text-pretty text-muted">
      <p>{first}</p>
      {notes !== '' && (
        <>
          <details className="print:hidden">
            <summary className="w-fit cursor-pointer py-1 font-medium text-accent">Notes on the figures</summary>
            <p className="pb-1">{notes}</p>
          </details>
          <p className="mt-1 hidden print:block">{notes}</p>
        </>
      )}
    </div>
  )
}
