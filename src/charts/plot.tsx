import { memo } from 'react'
import { isSame } from '#src/lib/is-same.ts'
import { KeptMarkup } from '#src/lib/kept-markup.tsx'
import { useDrawnInTurn } from '#src/lib/pace/use-in-turn.ts'
import { useWhenWanted } from '#src/lib/pace/use-when-wanted.ts'
import { useWidth } from '#src/lib/use-width.ts'
import { drawingHere, loadDrawing } from './drawing.ts'
import type { PlotModel } from './model.ts'
import { fitsPicture, usePicture } from './picture.ts'
import { heightOf } from './plot-frame.ts'

/** Paper is not as wide as the screen: the drawing keeps its shape and shrinks to the width there is, never grows. */
const ON_PAPER =
  'print:[&_.recharts-surface]:h-auto! print:[&_.recharts-surface]:w-full! print:[&_.recharts-wrapper]:h-auto! print:[&_.recharts-wrapper]:max-w-full!'

/**
 * The drawing of a model, at the width of its place. Decoration for the eye: its words and figures stand in the
 * headline and the table beside it. The drawing code comes when the place is near the window, and each drawing takes its
 * turn; until then its place is kept free. A picture that came with the page and fits stands there until somebody stirs.
 * A model that says the same as the last is not drawn again: comparing takes a millisecond, drawing the page's charts
 * most of a change. One that says something else is drawn when its turn comes, in the room that it will take: a change
 * shows its words first.
 */
export const Plot = memo(function Plot({ model, fallbackWidth = 736 }: { model: PlotModel; fallbackWidth?: number }) {
  const [ref, width] = useWidth<HTMLDivElement>(fallbackWidth)
  const shown = useDrawnInTurn(model, ref)
  const picture = usePicture(shown ?? model)
  const { here: Drawing } = useWhenWanted(ref, loadDrawing, 'drawing', {
    hereForPaper: picture === null ? drawingHere : undefined,
    waitsForStir: picture !== null && fitsPicture(width),
  })
  const isBehind = shown !== model
  const isDrawn = Drawing !== null && shown !== null
  return (
    <div
      ref={ref}
      className={`chart moves-unclipped w-full ${ON_PAPER} ${isBehind ? 'overflow-clip' : ''}`}
      {...(isBehind ? { style: { height: heightOf(model) } } : {})}
    >
      {isDrawn && <Drawing model={shown} width={width} />}
      {!isDrawn && picture !== null && <KeptMarkup markup={picture} />}
      {!isDrawn && picture === null && <svg width={width} height={heightOf(shown ?? model)} aria-hidden="true" />}
    </div>
  )
}, isSame)
