import { useState } from 'react'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { FindingLine } from '#src/evidence/finding-line.tsx'
import { NarrowedCount, NothingLeft } from '#src/evidence/narrowed-count.tsx'
import { SetAsideNote } from '#src/evidence/set-aside-note.tsx'
import { useView } from '#src/filters/use-view.ts'
import { Panel } from '#src/ui/panel.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { GroupExtras } from './group-extras.tsx'
import { IssueGroup } from './issue-group.tsx'
import { PhoneFold } from './phone-fold.tsx'
import { StateOverview } from '#src/features/issues/states/state-overview.tsx'
import type { GroupShown } from './to-groups.ts'
import { useIssues } from './use-issues.ts'

/** The matters in dispute: the state of each on the page's axis, then group by group what each side asks and what came. */
export function IssuesPanel() {
  return (
    <Panel title="Issues" id="issues">
      <DataBoundary what="issues" height={640}>
        <Issues />
      </DataBoundary>
    </Panel>
  )
}

function Issues() {
  const { groups, kept, total, lens, round, rounds, dataDate, finding, loaded, names } = useIssues()
  const { view } = useView()
  const [openIds, setOpenIds] = useState<ReadonlySet<string>>(new Set())
  const toggle = (id: string, isOpen: boolean) =>
    setOpenIds((open) => new Set(isOpen ? [...open, id] : [...open].filter((other) => other !== id)))
  const roundLabel = round?.label ?? null
  return (
    // Out of the panel's content into its margin, so that the rows stand on the three columns of the page.
    <div className="tab:-ml-[calc(var(--col-margin)+var(--col-gap-1))]">
      <div className="cols">
        <div className="col-margin type-note mb-2 text-ink-2 tab:pt-9">
          <NarrowedCount kept={kept} total={total} what="issues" />
        </div>
        <div className="col-wide">
          {kept > 0 ? (
            <>
              <h3 className="type-h3">
                <FindingLine finding={finding} />
              </h3>
              <p className="type-note mt-1 text-muted">
                State of each issue. The thicker the line, the more is settled; rings are dated changes
                {lens.hindsight && round !== null && '; outline is later'}.
              </p>
            </>
          ) : total > 0 ? (
            <NothingLeft what="issues" total={total} names={names} />
          ) : (
            <Empty title="The file of issues is empty" why="It arrived, and it lists nothing." />
          )}
          <SetAsideNote loaded={loaded} what="issues" />
        </div>
      </div>
      {kept > 0 && (
        <StateOverview
          groups={groups}
          lens={lens}
          roundLabel={roundLabel}
          dataDate={dataDate}
          onOpen={(id) => toggle(id, true)}
        />
      )}
      {groups.map((group) => (
        <IssueGroup
          key={group.id}
          group={group}
          lens={lens}
          rounds={rounds}
          names={names}
          roundLabel={roundLabel}
          openIds={openIds}
          onToggle={toggle}
        >
          {hasExtras(group) && (
            <PhoneFold title={EXTRAS[group.id]} isAsked={group.id === 'rare-earths' && view.element !== null}>
              <GroupExtras group={group} />
            </PhoneFold>
          )}
        </IssueGroup>
      ))}
    </div>
  )
}

const EXTRAS = {
  'rare-earths': 'Elements under control, and charts',
  'technology-access': 'Steps of both sides, and imports of chips',
  students: 'Students by year',
} as const

function hasExtras({ id, issues, hasChart, moreCharts }: GroupShown): boolean {
  return hasChart || moreCharts.length > 0 || (issues.length > 0 && id !== 'students')
}
