import { lazy } from 'react'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { useLens } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'
import { untilHere } from '#src/lib/pace/until-here.ts'

const Against = lazy(async () => ({ default: (await untilHere(() => import('./against.tsx'))).Against }))

/** Two rounds side by side, where the address asks for a second one. */
export function AgainstBlock() {
  const { view } = useView()
  const { rounds } = useLens()
  const against = rounds.find((round) => round.id === view.against)
  if (against === undefined) return <></>
  return (
    <div className="breakout border-b border-rule py-3">
      <DataBoundary what="comparison" height={320}>
        <Against against={against} />
      </DataBoundary>
    </div>
  )
}
