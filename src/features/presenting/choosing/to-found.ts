import type { SlideEntry } from '#src/features/presenting/to-order.ts'

/** The slides that a number or a part of a name means, in order; a number means the one slide alone. Nothing typed: all. */
export function toFound(order: readonly SlideEntry[], typed: string): { slide: SlideEntry; number: number }[] {
  const asked = typed.trim().toLowerCase()
  const all = order.map((slide, index) => ({ slide, number: index + 1 }))
  if (/^\d+$/.test(asked)) return all.filter(({ number }) => number === Number(asked))
  return all.filter(({ slide }) => slide.name.toLowerCase().includes(asked))
}
