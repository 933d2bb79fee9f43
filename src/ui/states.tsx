import { CopyButton } from './copy-button.tsx'

/** Waiting: the empty chart ground with a line sweeping over it, and what is being fetched. */
export function Waiting({ what, height = 200 }: { what: string; height?: number }) {
  const lines = [0.25, 0.5, 0.75].map((share) => Math.round(height * share))
  return (
    <div role="status" aria-busy="true" className="overflow-hidden">
      <p className="type-note text-muted">Fetching {what}</p>
      <svg className="chart mt-2 w-full print:hidden" height={height} aria-hidden="true">
        {lines.map((y) => (
          <line key={y} x1="0" x2="100%" y1={y} y2={y} className="g-rule" />
        ))}
        <line x1="0" x2="100%" y1={height - 1} y2={height - 1} className="g-ink" />
        <line x1="1" x2="1" y1="0" y2={height} className="sweep" />
      </svg>
    </div>
  )
}

/** A part that comes as somebody reads on: its place kept free, and where it can be read without a program. */
export function ToCome({ what, height, href }: { what: string; height: number; href: string }) {
  return (
    <>
      <p className="type-note text-muted" data-to-come="">
        Here come {what}.<span className="hidden print:inline"> Not here yet when this was printed.</span>
        <noscript>
          {' '}
          Without JavaScript they are read on <a href={href}>the page of the whole round</a>.
        </noscript>
      </p>
      <svg className="block w-full print:hidden" height={height} aria-hidden="true" />
    </>
  )
}

interface FailedProps {
  title: string
  /** What failed, where, and what to do. */
  message: string
  advice: string
  onRetry: () => void
}

export function Failed({ title, message, advice, onRetry }: FailedProps) {
  return (
    <div role="alert" className="min-h-48 border-l-3 border-warn pl-5">
      <p className="type-h4">{title}</p>
      <p className="type-body mt-2 max-w-[52ch]">{message}</p>
      <p className="type-body mt-2 max-w-[52ch]">{advice} What needs nothing of it goes on.</p>
      <p className="mt-4 flex flex-wrap items-center gap-4">
        <button type="button" className="ruled-button" onClick={onRetry}>
          Try again
        </button>
        <CopyButton label="Copy details" text={() => `${title} ${message}`} />
      </p>
    </div>
  )
}
