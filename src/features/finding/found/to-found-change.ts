import { toggle, type SlideId, type View } from '#src/filters/view.ts'
import type { LeadsTo } from './found.ts'

interface FoundSlide {
  leadsTo: LeadsTo
  /** The filters leave it out. */
  isHidden: boolean
  /** The slide that holds it. */
  slide: SlideId | null
}

/** How the view of a talk changes for what was found: to its slide, clear of filters that hide it; null where nothing does. */
export function toFoundChange(view: View, { leadsTo, isHidden, slide }: FoundSlide): Partial<View> | null {
  if ('round' in leadsTo) return { round: leadsTo.round }
  if ('country' in leadsTo)
    return view.country.includes(leadsTo.country) ? null : { country: toggle(view.country, leadsTo.country) }
  if ('topic' in leadsTo)
    return view.topic.includes(leadsTo.topic) ? null : { topic: toggle(view.topic, leadsTo.topic) }
  if (slide === null) return null
  return isHidden ? { slide, country: [], topic: [] } : { slide }
}
