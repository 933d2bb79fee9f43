import type { ToldChart } from '#src/evidence/slides/slide-telling.ts'
import { textOf, type ReadSlide } from './read-slide.ts'
import { toBlocks, type Sheet } from './to-blocks.ts'

/** Points across a slide. */
const WIDTH = 960

interface Known extends Pick<ReadSlide, 'id' | 'name' | 'sourceIds'> {
  readonly charts: ReadonlyMap<Element, ToldChart>
}

/** A slide from the place in which it stands; null where no slide stands there. */
export function toReadSlide(place: Element, { charts, ...known }: Known): ReadSlide | null {
  const foot = place.querySelector('footer')
  const { left, top, width } = place.getBoundingClientRect()
  const sheet: Sheet = { left, top, scale: width === 0 ? 1 : WIDTH / width, charts }
  const [heading, ...parts] = [...(foot?.parentElement?.children ?? [])].filter((part) => part !== foot)
  const title = heading && toBlocks(heading, sheet).find((block) => block.kind === 'text')
  if (!foot || !title) return null
  return {
    ...known,
    title,
    blocks: parts.flatMap((part) => toBlocks(part, sheet)),
    foot: toBlocks(foot.children[0] ?? foot, sheet)
      .flatMap((block) => (block.kind === 'text' ? [textOf(block)] : []))
      .join('. '),
  }
}
