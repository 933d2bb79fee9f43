import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { Later, type LaterPart } from '#src/evidence/later.tsx'
import { useView } from '#src/filters/use-view.ts'
import { ToCome, Waiting } from '#src/ui/states.tsx'

interface LaterRowProps {
  /** What it shows, for the waiting and the failed state. */
  what: string
  /** px kept free. */
  height: number
  part: LaterPart
}

/** A part of the region further down, with its waiting and failing. */
export function LaterRow({ what, height, part }: LaterRowProps) {
  const { view } = useView()
  return (
    <DataBoundary what={what} height={height}>
      <Later
        part={part}
        place={(isWanted) =>
          isWanted ? (
            <Waiting what={what} height={height} />
          ) : (
            <ToCome what={`the ${what}`} height={height} href={`rounds/${view.round}/#exports`} />
          )
        }
      />
    </DataBoundary>
  )
}
