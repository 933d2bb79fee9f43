import { Later } from '#src/evidence/later.tsx'
import { useView } from '#src/filters/use-view.ts'
import { PanelErrorBoundary } from '#src/ui/panel-error-boundary.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { ToCome, Waiting } from '#src/ui/states.tsx'
import { LATER_REGIONS, type LaterRegionId } from './later-regions.ts'
import { nameOfRegion } from './regions.ts'

/** A region further down: named from the start, drawn when somebody comes near. */
export function LaterRegion({ id }: { id: LaterRegionId }) {
  const { view } = useView()
  const name = nameOfRegion(id)
  const { part, height, what } = LATER_REGIONS[id]
  return (
    <PanelErrorBoundary title={name}>
      <Later
        part={part}
        place={(isWanted) => (
          <Panel title={name} id={id}>
            {isWanted ? (
              <Waiting what={what} height={height} />
            ) : (
              <ToCome what={what} height={height} href={`rounds/${view.round}/#${id}`} />
            )}
          </Panel>
        )}
      />
    </PanelErrorBoundary>
  )
}
