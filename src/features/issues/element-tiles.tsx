import { useSuspenseQueries } from '@tanstack/react-query'
import { elementsQuery, type ControlledElement } from '#src/data/elements.ts'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { Says } from '#src/evidence/says.tsx'
import { SetAsideNote } from '#src/evidence/set-aside-note.tsx'
import { SourceCount } from '#src/evidence/source-count.tsx'
import { useLens } from '#src/filters/use-lens.ts'
import { formatList } from '#src/lib/format.ts'
import { toControls, type ControlGroup } from './to-controls.ts'

/** The rare earths under Chinese export control, as tiles, with what they are used for beside them. */
export function ElementTiles() {
  return (
    <div className="cols mt-10">
      <p className="col-margin type-note mb-2 text-ink-2 tab:max-w-44">
        A thick edge marks heavy rare earths, terbium to lutetium. China calls all seven of April 2025 medium and heavy.
      </p>
      <div className="col-wide">
        <DataBoundary what="controlled elements" height={240}>
          <Controls />
        </DataBoundary>
      </div>
    </div>
  )
}

/** The controlled elements as they stood under the lens. Waits for them. */
export function useControls() {
  const [elements] = useSuspenseQueries({ queries: [elementsQuery] })
  const { lens, dataDate } = useLens()
  return { groups: toControls(elements.data.rows, lens, dataDate), loaded: elements.data }
}

function Controls() {
  const { groups, loaded } = useControls()
  return (
    <>
      {groups.length === 0 && <p className="type-read text-muted">No element under export control was found.</p>}
      <div className="gap-x-(--col-gap-2) mid:grid mid:grid-cols-[minmax(0,1fr)_var(--col-read)]">
        <div className="grid content-start gap-y-5">
          {groups.map((group) => (
            <Control key={group.key} group={group} />
          ))}
        </div>
        <div className="mt-5 grid content-start gap-y-3 mid:mt-0">
          {groups.length > 0 && <h4 className="type-label">Used for</h4>}
          {groups.map((group) => (
            <Uses key={group.key} group={group} />
          ))}
        </div>
      </div>
      <SetAsideNote loaded={loaded} what="elements" />
    </>
  )
}

function Control({ group }: { group: ControlGroup }) {
  return (
    <div data-known={group.known} className={group.isLater ? 'later-tint -mx-3 px-3 py-3' : ''}>
      <h4 className="type-label flex flex-wrap items-baseline justify-between gap-x-4">
        <span>{group.title}</span>
        <SourceCount cited={{ label: group.title, sourceIds: group.sourceIds, known: group.known }} />
      </h4>
      <ol className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(4.75rem,1fr))] gap-x-2 gap-y-3 mid:grid-cols-7">
        {group.elements.map((element) => (
          <Tile key={element.symbol} element={element} group={group} />
        ))}
      </ol>
    </div>
  )
}

function Uses({ group }: { group: ControlGroup }) {
  return (
    <dl
      data-known={group.known}
      className={`type-small leading-4 text-ink-2 ${group.isLater ? 'later-tint -mx-3 px-3 py-2' : ''}`}
    >
      {group.elements.map((element) => (
        <div key={element.symbol} className="flex gap-2 py-0.5" data-source={element.sourceIds.join(' ')}>
          <dt className="w-6 shrink-0 font-semibold text-ink">{element.symbol}</dt>
          <dd>{element.uses.join('; ')}</dd>
        </div>
      ))}
    </dl>
  )
}

function Tile({ element, group }: { element: ControlledElement; group: ControlGroup }) {
  const edge = group.isLater
    ? 'border-t border-dashed border-line pt-[7px]'
    : element.heavy
      ? 'border-t-2 border-ink pt-1.5'
      : 'border-t border-line pt-[7px]'
  return (
    <li className={`grid grid-cols-[1fr_auto] ${edge}`}>
      <span className="type-small tnum leading-4 text-muted">{element.atomicNumber}</span>
      <span className="zh leading-4" lang="zh">
        {element.nameZh}
      </span>
      <Says
        className={`col-span-2 justify-self-start font-serif text-[1.75rem]/8 ${group.isLater ? 'text-muted' : 'font-medium'}`}
        cited={{
          text: element.symbol,
          label: `${element.name}: ${group.title}`,
          // Who says that it is controlled, then who says what it is for.
          sourceIds: [...new Set([...element.control.sourceIds, ...element.sourceIds])],
          known: group.known,
          note: `Used for ${formatList(element.uses)}.`,
          refs: [`element:${element.symbol}`],
        }}
      >
        {element.symbol}
      </Says>
      <span className="type-small col-span-2 leading-4 text-ink-2">{element.name}</span>
    </li>
  )
}
