import type { Block, ReadSlide } from '#src/features/handing-over/reading/read-slide.ts'
import type { ReadDeck } from '#src/features/handing-over/reading/use-deck-reader.tsx'
import { paintPicture } from './paint-picture.ts'
import { toNotes, type NoteFacts } from './to-notes.ts'
import { writePowerPoint, type PaintedSlide } from './write-powerpoint.ts'

interface PowerPointOptions {
  readonly facts: NoteFacts
  readonly title: string
  /** Where the slide of that id opens. */
  readonly addressOf: (id: string) => string
  readonly readDeck: (take: (slide: ReadSlide) => Promise<PaintedSlide>) => Promise<ReadDeck<PaintedSlide>>
}

/** Reads the deck and writes it as a PowerPoint file. Throws where a drawing fails or the file cannot be written. */
export async function makePowerPoint(options: PowerPointOptions): Promise<{ file: Blob; missing: readonly string[] }> {
  const { facts, title, addressOf, readDeck } = options
  const { slides, missing } = await readDeck(async (slide) => {
    const address = addressOf(slide.id)
    return { ...slide, address, notes: toNotes(slide, address, facts), pictures: await paintAll(slide.blocks) }
  })
  return { file: await writePowerPoint({ title, slides }), missing }
}

async function paintAll(blocks: readonly Block[]): Promise<Map<Block, string>> {
  const painted = await Promise.all(
    blocks.map(async (block) => (block.kind === 'picture' ? ([block, await paintPicture(block)] as const) : null)),
  )
  return new Map(painted.filter((one) => one !== null))
}
