import { useView } from '#src/filters/use-view.ts'
import type { Theme } from '#src/filters/view.ts'
import { REGIONS } from '#src/pages/regions.ts'
import type { Command } from '#src/ui/commands/command-list.ts'
import { useCommands } from '#src/ui/commands/use-commands.ts'

const THEMES: readonly { theme: Theme | null; name: string }[] = [
  { theme: 'light', name: 'Theme: light' },
  { theme: 'dark', name: 'Theme: dark' },
  { theme: null, name: 'Theme: the system’s' },
]

/** Offers what the header does as commands: the regions, the theme, a link to the view. */
export function usePageCommands(): void {
  const { view, setView } = useView()
  useCommands([
    ...REGIONS.map(({ id, name }): Command => ({
      id: `go-to-${id}`,
      name: `Go to ${name}`,
      group: 'Go to',
      words: 'region panel jump',
      isOffered: true,
      run: () => {
        location.hash = id
      },
    })),
    ...THEMES.map(({ theme, name }): Command => ({
      id: `theme-${theme ?? 'system'}`,
      name,
      group: 'View',
      words: 'colours mode appearance',
      isOffered: theme !== view.theme,
      run: () => setView({ theme }),
    })),
    {
      id: 'copy-link',
      name: 'Copy a link to this view',
      group: 'Page',
      words: 'address share url',
      isOffered: true,
      run: copyLink,
    },
  ])
}

async function copyLink(): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href)
    return 'Link copied.'
  } catch {
    return 'The browser did not allow copying. The address bar holds the link.'
  }
}
