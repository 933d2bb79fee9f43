import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { ElementTiles } from '#src/features/issues/elements/element-tiles.tsx'
import { MagnetChart } from '#src/features/issues/magnets/magnet-chart.tsx'
import { RareEarthCharts } from '#src/features/issues/rare-earths/rare-earth-charts.tsx'
import { TechSteps } from '#src/features/issues/technology/tech-steps.tsx'
import type { GroupShown } from './to-groups.ts'
import { ChipChart, StudentChart } from '#src/features/issues/technology/year-charts.tsx'

/** The drawings and lists of a group. The group's own issues stand without them where they do not load. */
export function GroupExtras({ group }: { group: GroupShown }) {
  switch (group.id) {
    case 'rare-earths':
      return (
        <>
          {group.issues.length > 0 && <ElementTiles />}
          {group.hasChart && <MagnetChart />}
          {group.moreCharts.length > 0 && <RareEarthCharts charts={group.moreCharts} />}
        </>
      )
    case 'technology-access':
      return (
        <div className="cols mt-10 gap-y-8">
          {group.issues.length > 0 && (
            <div className="col-time">
              <DataBoundary what="steps on technology access" height={240}>
                <TechSteps />
              </DataBoundary>
            </div>
          )}
          {group.hasChart && (
            <div className="col-read max-mid:mt-8">
              <ChipChart />
            </div>
          )}
        </div>
      )
    case 'students':
      return group.hasChart ? (
        <div className="cols mt-10">
          <div className="col-time">
            <StudentChart />
          </div>
        </div>
      ) : (
        <></>
      )
  }
}
