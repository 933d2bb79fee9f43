import type { ReactNode } from 'react'
import { PanelErrorBoundary } from './panel-error-boundary.tsx'

interface PanelProps {
  /** Name of the region; it does not change. */
  title: string
  id: string
  /** Beside the title, in the margin: what filters keep, how it was made. */
  margin?: ReactNode
  /** The first panel has no rule above it. */
  isFirst?: boolean
  children: ReactNode
}

/** A region of the page: its name in the margin, its content beside it. A bug in one panel leaves the others alive. */
export function Panel({ title, id, margin, isFirst = false, children }: PanelProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-name`}
      className={`moves-whole ${isFirst ? 'pt-5 tab:-mb-7' : 'mt-12 border-t border-ink pt-3.5 tab:mt-16'}`}
    >
      <div className="cols relative">
        <div className="col-margin mb-3 tab:mb-0">
          <h2 id={`${id}-name`} tabIndex={-1} className="type-label tab:pt-1.5">
            {title}
          </h2>
          {margin !== undefined && <div className="type-note mt-2 max-w-none text-ink-2 tab:max-w-44">{margin}</div>}
        </div>
        <div className="col-wide">
          <PanelErrorBoundary title={title}>{children}</PanelErrorBoundary>
        </div>
      </div>
    </section>
  )
}
