import { Dialog } from '@base-ui/react/dialog'
import { COMMAND_KEYS } from '#src/ui/commands/command-list.ts'
import { switchKeys, useKeySetting } from '#src/ui/commands/key-setting.ts'
import type { KeyRow } from '#src/ui/commands/pressed.ts'
import { DECK_KEYS } from './deck-keys.ts'

/** All keys there are, and the switch for those that are a single letter or mark. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const isOn = useKeySetting()
  return (
    <Dialog.Root
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-20 bg-ink/20" />
        <Dialog.Popup className="fixed top-1/2 left-1/2 z-20 max-h-[90dvh] w-120 max-w-[92vw] -translate-1/2 overflow-auto border border-ink bg-paper px-6 pt-4 pb-5 text-ink outline-none">
          <div className="flex items-baseline justify-between gap-x-6">
            <Dialog.Title className="type-h4">Keys</Dialog.Title>
            <Dialog.Close className="word-button">Close</Dialog.Close>
          </div>
          <KeyTable caption="On the page" rows={COMMAND_KEYS} />
          <KeyTable caption="While presenting" rows={DECK_KEYS} />
          <label className="type-note mt-4 flex min-h-6 items-center gap-x-2">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={isOn}
              onChange={(change) => switchKeys(change.currentTarget.checked)}
            />
            Shortcuts of a single letter or mark. The choice is kept in this browser.
          </label>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function KeyTable({ caption, rows }: { caption: string; rows: readonly KeyRow<string>[] }) {
  return (
    <table className="mt-3 w-full border-collapse text-[0.875rem]/5">
      <caption className="type-label pb-1 text-left">{caption}</caption>
      <tbody>
        {rows.map(({ act, names, does }) => (
          <tr key={act} className="border-t border-rule">
            <th scope="row" className="py-1.5 pr-4 text-left font-normal">
              {names.map((name, index) => (
                <span key={name}>
                  {index > 0 && ', '}
                  <kbd className="font-sans font-semibold">{name}</kbd>
                </span>
              ))}
            </th>
            <td className="w-3/5 py-1.5 text-ink-2">{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
