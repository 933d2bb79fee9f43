import { useSuspenseQueries } from '@tanstack/react-query'
import { elementsQuery, type ControlledElement } from '#src/data/elements.ts'
import type { Lens } from '#src/data/lens.ts'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { SetAsideNote } from '#src/evidence/set-aside-note.tsx'
import { SourceCount } from '#src/evidence/sources/source-count.tsx'
import { useLens } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'
import { formatDate, formatDateShort } from '#src/lib/words/format.ts'
import { ElementReading } from './element-reading.tsx'
import { toControls, type ControlGroup } from './to-controls.ts'

/** The rare earths under Chinese export control, as tiles, with what they are used for beside them. */
export function ElementTiles() {
  return (
    <div className="cols mt-10">
      <p className="col-margin type-note mb-2 text-ink-2 tab:max-w-44">
        A solid edge: licence needed. A dashed edge: announced or suspended, not applied. A thick upper edge: heavy rare
        earths, terbium to lutetium. China calls all seven of April 2025 medium and heavy.
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
  return { groups: toControls(elements.data.rows, lens, dataDate), loaded: elements.data, lens }
}

function Controls() {
  const { groups, loaded, lens } = useControls()
  const { view } = useView()
  const isListed = groups.some((group) => group.elements.some((element) => element.symbol === view.element))
  return (
    <>
      {groups.length === 0 && <p className="type-read text-muted">No element under export control was found.</p>}
      {view.element !== null && !isListed && groups.length > 0 && (
        <p role="status" className="type-read mb-2 text-muted">
          No control on {view.element} was known on {formatDate(lens.day)}.
        </p>
      )}
      <div className="gap-x-(--col-gap-2) mid:grid mid:grid-cols-[minmax(0,1fr)_var(--col-read)]">
        <div className="grid content-start gap-y-5">
          {groups.map((group) => (
            <Control key={group.key} group={group} lens={lens} />
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

function Control({ group, lens }: { group: ControlGroup; lens: Lens }) {
  const { view, setView } = useView()
  const opened = group.elements.find((element) => element.symbol === view.element)
  const toggle = (symbol: string) => setView({ element: symbol === view.element ? null : symbol })
  return (
    <div data-known={group.known} className={group.isLater ? 'later-tint -mx-3 px-3 py-3' : ''}>
      <h4 className="type-label flex flex-wrap items-baseline justify-between gap-x-4">
        <span>{group.title}</span>
        <SourceCount cited={{ label: group.title, sourceIds: group.sourceIds, known: group.known }} />
      </h4>
      <ol className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(4.75rem,1fr))] gap-x-2 gap-y-3 mid:grid-cols-7">
        {group.elements.map((element) => (
          <Tile
            key={element.symbol}
            element={element}
            group={group}
            isOpen={element === opened}
            onToggle={() => toggle(element.symbol)}
          />
        ))}
      </ol>
      {opened && <ElementReading element={opened} lens={lens} onClose={() => toggle(opened.symbol)} />}
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

interface TileProps {
  element: ControlledElement
  group: ControlGroup
  isOpen: boolean
  onToggle: () => void
}

/** A cell of the periodic table: who it is, and its control by edge and word. It opens what is known of it. */
function Tile({ element, group, isOpen, onToggle }: TileProps) {
  const { symbol, name, nameZh, atomicNumber, heavy, control } = element
  const edge = group.state === 'in-force' ? 'border-solid border-ink' : 'border-dashed border-line'
  return (
    <li id={`element-${symbol.toLowerCase()}`} className="scroll-mt-20">
      <button
        type="button"
        aria-expanded={isOpen}
        // Who says that it is controlled, then who says what it is for.
        data-source={[...new Set([...control.sourceIds, ...element.sourceIds])].join(' ')}
        data-known={group.known}
        className={`grid w-full cursor-pointer grid-cols-[1fr_auto] border px-1.5 pb-1 text-left hover:underline ${edge} ${heavy ? 'border-t-3 pt-0.5' : 'pt-1'} ${isOpen ? 'bg-tint' : ''}`}
        onClick={onToggle}
      >
        <span className="type-small tnum leading-4 text-ink-2">{atomicNumber}</span>{' '}
        <span className="zh leading-4" lang="zh">
          {nameZh}
        </span>{' '}
        <span
          className={`col-span-2 font-serif text-[1.75rem]/8 ${group.state === 'in-force' ? 'font-medium' : 'text-ink-2'}`}
        >
          {symbol}
        </span>{' '}
        <span className="type-small col-span-2 leading-4 text-ink">{name}</span>{' '}
        <span className="type-small col-span-2 leading-4 text-ink-2">{stateWords(group)}</span>
      </button>
    </li>
  )
}

function stateWords({ state, since }: ControlGroup): string {
  switch (state) {
    case 'in-force':
      return `licence, ${formatDateShort(since)}`
    case 'suspended':
      return `suspended, ${formatDateShort(since)}`
    default:
      return `announced, ${formatDateShort(since)}`
  }
}
