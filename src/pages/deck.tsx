import { DelegationsSlide } from '#src/features/delegations/delegations-slide.tsx'
import { DeclineSlide } from '#src/features/exports/decline/decline-slide.tsx'
import { PartnersSlide } from '#src/features/exports/partners/partners-slide.tsx'
import { TariffsSlide } from '#src/features/exports/tariffs/tariffs-slide.tsx'
import { keptCharts } from '#src/features/exports/kept-charts.ts'
import { PrintedDeck } from '#src/features/handing-over/paper/printed-deck.tsx'
import { useRecap } from '#src/features/handing-over/use-recap.ts'
import { RareEarthsSlide } from '#src/features/issues/rare-earths-slide.tsx'
import { TechnologyAccessSlide } from '#src/features/issues/technology-access-slide.tsx'
import { GROUP_CHARTS } from '#src/features/issues/to-groups.ts'
import { NextSlide } from '#src/features/overview/next-slide.tsx'
import { RoundSlide } from '#src/features/overview/round-slide.tsx'
import { SideTalksSlide } from '#src/features/overview/side-talks/side-talks-slide.tsx'
import { TitleSlide } from '#src/features/overview/title-slide.tsx'
import { DeckText } from '#src/features/presenting/deck-text.tsx'
import { SlideDeck } from '#src/features/presenting/deck/slide-deck.tsx'
import { toOrder, type SlideEntry } from '#src/features/presenting/to-order.ts'
import { SourcesSlide } from '#src/features/sources/sources-slide.tsx'
import { TimelineSlide } from '#src/features/timeline/timeline-slide.tsx'
import { keepsChart } from '#src/filters/narrow.ts'
import { useView } from '#src/filters/use-view.ts'
import { HandOver } from './hand-over.tsx'
import { useDataOfDeck } from './use-data-of-deck.ts'

/** The running order. Filters pass over slides of which they leave nothing. */
export const SLIDES: readonly SlideEntry[] = [
  { id: 'title', name: 'Title', topics: [], what: 'rounds', Slide: TitleSlide },
  {
    id: 'round',
    name: 'The round in figures',
    topics: ['exports', 'tariffs', 'diplomacy'],
    what: 'key figures',
    Slide: RoundSlide,
  },
  {
    id: 'decline',
    name: 'The decline',
    topics: ['exports'],
    what: 'export figures',
    Slide: DeclineSlide,
    isKept: (view) => keptCharts(view).has('decline'),
  },
  {
    id: 'partners',
    name: 'Partners',
    topics: ['exports'],
    what: 'export figures',
    Slide: PartnersSlide,
    isKept: (view) => keptCharts(view).has('partners'),
  },
  {
    id: 'tariffs',
    name: 'Duties',
    topics: ['tariffs'],
    what: 'duties',
    Slide: TariffsSlide,
    isKept: (view) => keptCharts(view).has('tariffs'),
  },
  {
    id: 'delegations',
    name: 'Who is at the table',
    topics: ['diplomacy'],
    what: 'delegations',
    Slide: DelegationsSlide,
  },
  {
    id: 'rare-earths',
    name: 'Rare earths',
    topics: ['rare-earths'],
    what: 'magnet exports',
    Slide: RareEarthsSlide,
    isKept: (view) => keepsChart(GROUP_CHARTS['rare-earths'], view),
  },
  {
    id: 'technology-access',
    name: 'Technology access',
    topics: ['technology-access'],
    what: 'issues',
    Slide: TechnologyAccessSlide,
    isKept: (view) => keepsChart(GROUP_CHARTS['technology-access'], view),
  },
  { id: 'side-talks', name: 'Side talks', topics: ['diplomacy'], what: 'events', Slide: SideTalksSlide },
  { id: 'timeline', name: 'Timeline', topics: ['diplomacy'], what: 'events', Slide: TimelineSlide },
  { id: 'next', name: 'What comes next', topics: ['tariffs', 'diplomacy'], what: 'truces', Slide: NextSlide },
  { id: 'sources', name: 'Sources', topics: [], what: 'sources', Slide: SourcesSlide },
]

/** The slides of the view, in place of the page; or all of them as text. */
export function Deck() {
  const { view } = useView()
  useDataOfDeck()
  useRecap(SLIDES)
  if (view.as === 'text') return <DeckText slides={SLIDES} />
  return (
    <>
      <SlideDeck slides={SLIDES} tools={<HandOver />} />
      <PrintedDeck slides={toOrder(SLIDES, view)} />
    </>
  )
}
