import { useToldChart, type SlideTeller, type ToldChart as Told } from '#src/evidence/slides/slide-telling.ts'

/** Keeps the place of a chart and tells its model; draws nothing. */
export function ToldChart(props: Told & { teller: SlideTeller; className?: string }) {
  const { teller, model, caption, className = '' } = props
  const place = useToldChart(teller, { model, caption })
  return <figure ref={place} className={`min-h-0 min-w-0 ${className}`} />
}
