import { findingText } from '#src/evidence/citing/cited.ts'
import { Says } from '#src/evidence/sources/says.tsx'
import { SlideChart } from '#src/evidence/slides/slide-chart.tsx'
import { SlideFrame } from '#src/evidence/slides/slide-frame.tsx'
import { useControls } from '#src/features/issues/elements/element-tiles.tsx'
import { useMagnets } from '#src/features/issues/magnets/magnet-chart.tsx'
import type { ControlGroup } from '#src/features/issues/elements/to-controls.ts'

/** Rare earths: magnet exports, and beside them the elements under control. */
export function RareEarthsSlide() {
  const { finding, model } = useMagnets()
  const { groups } = useControls()
  const subtitle = 'Rare-earth magnets, tonnes a month. Line: all partners; columns: to the US.'
  return (
    <SlideFrame finding={finding} subtitle={subtitle} sourceIds={groups.flatMap((group) => group.sourceIds)}>
      <div className="grid h-full grid-cols-[minmax(0,1fr)_16.5rem] grid-rows-[minmax(0,1fr)] gap-x-8 pl-13 squarish:grid-cols-[minmax(0,1fr)_15.5rem] squarish:gap-x-4 portrait:flex portrait:flex-col portrait:gap-y-6 portrait:pl-0">
        <SlideChart
          model={{ ...model, readout: undefined }}
          caption={`${findingText(finding)}. ${subtitle}`}
          drawnWidth={500}
          className="portrait:h-[45%] portrait:min-h-60"
        />
        <div className="flex flex-col gap-y-3">
          {groups.length === 0 && <p className="text-base/6 text-muted">No element under export control was found.</p>}
          {groups.map((group, index) => (
            <Group key={group.key} group={group} isNamed={index === 0} />
          ))}
        </div>
      </div>
    </SlideFrame>
  )
}

/** The elements of a notice; where room is short by their symbols alone. */
function Group({ group, isNamed }: { group: ControlGroup; isNamed: boolean }) {
  return (
    <section data-known={group.known} className={group.isLater ? 'later-tint -mx-3 px-3 py-2' : ''}>
      <h2 className="text-[0.9375rem]/5 font-semibold text-pretty">{group.title}</h2>
      <ul
        className={`mt-1.5 ${isNamed ? 'grid grid-cols-[repeat(4,auto)] justify-between gap-1' : 'flex flex-wrap gap-x-5'}`}
      >
        {group.elements.map((element) => (
          <li key={element.symbol} className="leading-none" data-source={element.sourceIds.join(' ')}>
            <Says
              className={`font-serif text-[1.5rem]/8 ${group.isLater ? 'text-muted' : 'font-medium'}`}
              cited={{
                text: element.symbol,
                label: `${element.name}: ${group.title}`,
                sourceIds: element.sourceIds,
                known: group.known,
                refs: [`element:${element.symbol}`],
              }}
            />
            <span className={isNamed ? 'block text-[0.75rem]/4 text-ink-2' : 'sr-only'}>{element.name}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
