import { keyOf } from './command-list.ts'

/** The key of a command beside its name, for the eye: the button tells listeners itself. Not where fingers are. */
export function KeyHint({ id }: { id: string }) {
  return (
    <kbd
      aria-hidden="true"
      className="ml-1.5 rounded-xs border border-rule px-1 font-sans text-[0.6875rem] font-medium text-muted max-tab:hidden"
    >
      {keyOf(id)}
    </kbd>
  )
}
