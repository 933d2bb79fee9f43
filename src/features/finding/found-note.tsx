import { SourceCount } from '#src/evidence/sources/source-count.tsx'
import { toAddress } from '#src/filters/address.ts'
import { useView } from '#src/filters/use-view.ts'
import type { View } from '#src/filters/view.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { Chinese } from '#src/ui/chinese.tsx'
import type { FoundInTalk } from './find-in-talk.tsx'
import type { LeadsTo } from '#src/features/finding/found/found.ts'
import type { Listed } from './to-listed.ts'

interface FoundNoteProps {
  found: FoundInTalk | null
  /** Name of the slide that holds it. */
  slideName: string | null
  onClose: () => void
}

/** What was found, in the presenter's window alone: in full, with who says so, and where it stands. */
export function FoundNote({ found, slideName, onClose }: FoundNoteProps) {
  const { view } = useView()
  const line = found?.line
  return (
    <section
      aria-label="Found"
      className={line ? `mb-3 border border-ink px-3 py-2 ${line.isLater ? 'later-tint' : ''}` : undefined}
    >
      {/* There before anything is found, so that listeners are told. */}
      <div role="status">{line && <Told line={line} slideName={slideName} />}</div>
      {found && (
        <div className="mt-1 flex flex-wrap items-baseline gap-x-5">
          {found.line.sourceIds.length > 0 && (
            <SourceCount
              cited={{ label: found.line.title, sourceIds: found.line.sourceIds, known: found.line.known }}
            />
          )}
          <button type="button" className="word-button" onClick={() => openPage(toPlaceOnPage(view, found.leadsTo))}>
            Read it on the page
          </button>
          <button type="button" className="word-button" onClick={onClose}>
            Put away
          </button>
        </div>
      )}
    </section>
  )
}

function Told({ line, slideName }: { line: Listed; slideName: string | null }) {
  const { title, titleZh, detail, known, isLater } = line
  return (
    <div data-known={known ?? undefined}>
      <h2 className="type-label">Found: {slideName === null ? 'on no slide' : `on the slide ${slideName}`}</h2>
      <p className="mt-1 font-serif text-[1.0625rem]/6 font-semibold text-pretty">
        {title}
        <Chinese name={titleZh} />
      </p>
      <p className="type-read text-pretty">
        {detail}
        {isLater && known !== null && <span className="text-muted"> Later: known since {formatDate(known)}.</span>}
      </p>
    </div>
  )
}

/** The address of a place on the page, under the view of the talk. */
export function toPlaceOnPage(view: View, leadsTo: LeadsTo): string {
  const page: View = { ...view, slide: null, deck: [], every: null, as: null }
  if ('person' in leadsTo) return toAddress({ ...page, person: leadsTo.person })
  if ('element' in leadsTo) return toAddress({ ...page, element: leadsTo.element })
  return `${toAddress(page)}${'place' in leadsTo ? `#${leadsTo.place}` : ''}`
}

/** A window of its own: a tab would open over the audience's. */
function openPage(address: string) {
  const { href } = new URL(address === '' ? '?' : address, location.href.replace(/[?#].*$/, ''))
  globalThis.open(href, '_blank', 'popup,noopener,width=1100,height=800')
}
