import { useView } from '#src/filters/use-view.ts'
import { KeyHint } from '#src/ui/commands/key-hint.tsx'
import { useCommand } from '#src/ui/commands/use-commands.ts'
import { PRESENT_BUTTON_ID } from './use-presenting.ts'

/** Opens the slides of the view, as `p` does. */
export function PresentButton() {
  const { setView } = useView()
  const present = useCommand({
    id: 'present',
    name: 'Present',
    group: 'Page',
    words: 'slides projector presentation deck full screen',
    isOffered: true,
    run: () => setView({ slide: 'title' }),
  })
  return (
    <button id={PRESENT_BUTTON_ID} type="button" className="word-button font-[650]" {...present}>
      Present
      <KeyHint id="present" />
    </button>
  )
}
