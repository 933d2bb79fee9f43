import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { NarrowedCount, NothingLeft } from '#src/evidence/narrowed-count.tsx'
import { SetAsideNote } from '#src/evidence/set-aside-note.tsx'
import { useView } from '#src/filters/use-view.ts'
import { isNarrowed } from '#src/filters/view.ts'
import { formatCount, formatDate, formatNumber } from '#src/lib/words/format.ts'
import { MarginNote } from '#src/ui/margin-note.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { Waiting } from '#src/ui/states.tsx'
import { Differences } from './differences.tsx'
import { SourceRows } from './source-rows.tsx'
import { TierRows } from './tier-rows.tsx'
import { toSourcesSentence } from './to-sentence.ts'
import { useSourceList, type SourcesShown } from './use-source-list.ts'

/** Every source with its tier and what rests on it; where sources differ; what was not found. */
export function SourcesPanel() {
  return (
    <Panel title="Sources" id="sources">
      <DataBoundary what="sources" height={480}>
        <SourceRegister />
      </DataBoundary>
      <DataBoundary what="differences and gaps" height={120}>
        <Differences />
      </DataBoundary>
    </Panel>
  )
}

function SourceRegister() {
  const shown = useSourceList()
  const { view } = useView()
  const { list, lens, loaded } = shown
  // Which sources the filters keep is known only when everything that rests on them is here.
  if (shown.isCounting && isNarrowed(view)) return <Waiting what="what rests on each source" height={480} />
  return (
    <>
      <MarginNote>
        <NarrowedCount kept={list.kept} total={list.total} what="sources" />
        {list.hidden > 0 && (
          <p data-count="">
            <span className="tnum">{formatNumber(list.hidden)}</span> not shown to be out by {formatDate(lens.day)} are
            not listed: hindsight is off.
          </p>
        )}
        <p>Nothing on this page stands without one. What rests on C and D alone wears a mark.</p>
      </MarginNote>
      {list.kept === 0 ? (
        <NoSources shown={shown} />
      ) : (
        <>
          <h3 className="type-h3" data-count="">
            {toSourcesSentence(list)}
          </h3>
          <TierRows tiers={list.tiers} />
          <SourceRows shown={shown} />
        </>
      )}
      {shown.failures.length > 0 && (
        <p role="status" className="type-note mt-3 text-warn">
          What rests on the sources is not counted in full: {shown.failures.join(' ')}{' '}
          <button type="button" className="word-button" onClick={shown.retry}>
            Try again
          </button>
        </p>
      )}
      <SetAsideNote loaded={loaded} what="sources" />
    </>
  )
}

function NoSources({ shown: { list, names } }: { shown: SourcesShown }) {
  const { setView } = useView()
  if (list.total === 0) return <Empty title="The file of sources is empty" why="It arrived, and it lists nothing." />
  if (list.hidden === 0) return <NothingLeft what="sources" total={list.total} names={names} />
  return (
    <Empty
      title="No source kept by the filters was out by then"
      why={`${formatCount(list.hidden, 'source')} came later, and hindsight is off.`}
    >
      <button type="button" className="ruled-button-quiet" onClick={() => setView({ hindsight: 'on' })}>
        Turn hindsight on
      </button>
    </Empty>
  )
}
