import { askFor } from '#src/data/ask-for.ts'
import { eventsQuery } from '#src/data/events.ts'
import type { PartWithFiles } from '#src/evidence/later.tsx'
import { TimelinePanel } from '#src/features/timeline/timeline-panel.tsx'

export const TIMELINE: PartWithFiles = {
  Part: TimelinePanel,
  files: [askFor(eventsQuery)],
}
