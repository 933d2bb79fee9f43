import { PresentButton } from '#src/features/presenting/present-button.tsx'
import { UndoLine } from '#src/filters/undo/undo-line.tsx'
import { useView } from '#src/filters/use-view.ts'
import type { Theme } from '#src/filters/view.ts'
import { HandOver } from '#src/pages/hand-over.tsx'
import { Find } from '#src/pages/find.tsx'
import { REGIONS } from '#src/pages/regions.ts'
import { usePageCommands } from './use-page-commands.ts'

/** Title, contents, theme, Present: kept in sight, so that every region is one click away. */
export function Header() {
  const { view, setView } = useView()
  usePageCommands()
  return (
    <header className="screen-only sticky top-0 z-5 border-b border-ink bg-paper low:static">
      <div className="sheet cols pt-3 max-tab:grid! max-tab:grid-cols-[1fr_auto] tab:pt-3.5 tab:pb-2">
        <p className="col-margin">
          <a
            href="?"
            className="font-serif text-[1.375rem]/7 max-[359px]:text-[1.0625rem] font-bold tracking-tight whitespace-nowrap text-ink no-underline"
          >
            Truce Tracker
          </a>
        </p>
        <nav
          aria-label="Contents"
          className="col-time self-end full:row-start-1 max-tab:order-3 max-tab:col-span-2 max-tab:mx-[calc(-1*var(--sheet-pad))] max-tab:mt-2 max-tab:border-t max-tab:border-rule max-tab:px-(--sheet-pad)"
        >
          <ul className="-mx-1 flex gap-x-4.5 overflow-x-auto px-1 py-1 whitespace-nowrap">
            {REGIONS.map((region) => (
              <li key={region.id}>
                <a className="word-button no-underline" href={`#${region.id}`}>
                  {region.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <UndoLine />
        <div
          role="group"
          aria-label="Page"
          className="col-read flex items-end justify-end gap-6 max-[359px]:gap-3 self-end py-1 full:row-start-1 max-mid:tab:col-start-3 max-mid:tab:row-start-1 max-mid:tab:justify-self-end"
        >
          <button
            type="button"
            className="word-button max-mid:hidden"
            onClick={() => setView({ theme: nextTheme(view.theme) })}
          >
            Theme <span className="ml-1 font-normal text-muted">{view.theme ?? 'system'}</span>
          </button>
          <HandOver />
          <Find />
          <PresentButton />
        </div>
      </div>
    </header>
  )
}

/** System, light, dark, and round again. */
function nextTheme(theme: Theme | null): Theme | null {
  return theme === null ? 'light' : theme === 'light' ? 'dark' : null
}
