import { toAddress } from '#src/filters/address.ts'
import { useView } from '#src/filters/use-view.ts'
import { pageAddress } from '#src/lib/page-address.ts'
import { toQrPath } from '#src/lib/to-qr-path.ts'

/** Where the view opens on the phone of whoever is in the room: as a code to point at, and to read. */
export function ViewLink() {
  const { view } = useView()
  const address = pageAddress() + toAddress({ ...view, theme: null, slide: null, table: [], every: null, as: null })
  const code = toQrPath(address)
  return (
    <section aria-label="This view on your own screen" className="flex flex-col items-start gap-y-2">
      <h2 className="text-[0.9375rem]/5 font-semibold">This view on your own screen</h2>
      {code && (
        <div className="force-light max-w-full bg-paper">
          <svg
            role="img"
            aria-label="QR code of the link"
            viewBox={`0 0 ${code.size} ${code.size}`}
            shapeRendering="crispEdges"
            className="block aspect-square w-[11rem] max-w-full"
          >
            <path d={code.path} className="f-ink" />
          </svg>
        </div>
      )}
      <p className="w-full text-[0.8125rem]/4.5 [overflow-wrap:anywhere]">
        <a href={address}>{address.replace(/^\w+:\/\//, '')}</a>
      </p>
    </section>
  )
}
