import { useState } from 'react'
import type { PlotModel } from '#src/charts/model.ts'
import { CHART_NAMES } from '#src/filters/chart-names.ts'
import { useLens } from '#src/filters/use-lens.ts'
import type { ChartId } from '#src/filters/view.ts'
import type { Command } from '#src/ui/commands/command-list.ts'
import { useCommands } from '#src/ui/commands/use-commands.ts'
import { onDemand } from '#src/ui/on-demand.tsx'
import type { Finding } from '#src/evidence/citing/cited.ts'
import { useChartWords } from './use-chart-words.ts'

const menu = onDemand('The menu', async () => (await import('./download-menu.tsx')).DownloadMenu)
const cite = onDemand('The sentence', async () => (await import('#src/evidence/citing/cite-popover.tsx')).CitePopover)

const FILES = ['png', 'svg', 'csv'] as const

interface ChartActionsProps {
  id: ChartId
  finding: Finding
  subtitle: string
  model: PlotModel
  /** The text under the chart: who says so, and the notes. */
  foot: string
}

/** Takes a chart away: as an image, as a file, as a sentence. What opens comes on its own, fetched at the first sign of intent. */
export function ChartActions({ id, finding, subtitle, model, foot }: ChartActionsProps) {
  const { lens } = useLens()
  const { wordsOf, address } = useChartWords(finding, subtitle)
  const [open, setOpen] = useState<{ what: 'download' | 'cite'; anchor: HTMLElement } | null>(null)
  const [said, setSaid] = useState('')
  const close = () => setOpen(null)
  const words = () => wordsOf(foot)
  const name = `truce-tracker-${id}-${lens.roundId}`
  useCommands(
    FILES.map((as): Command => ({
      id: `download-${as}-${id}`,
      name: `Download ${as.toUpperCase()}: ${CHART_NAMES[id]}`,
      group: 'Chart',
      words: `${subtitle} file save image figures`,
      run: async () => {
        const { takeAway } = await import('./take-away.ts')
        return takeAway(as, { model, words: words(), name })
      },
    })),
  )
  const button = (what: 'download' | 'cite', fetchSoon: () => void) => ({
    className: 'word-button',
    'aria-expanded': open?.what === what,
    onPointerEnter: fetchSoon,
    onFocus: fetchSoon,
    onClick: ({ currentTarget }: { currentTarget: HTMLElement }) => {
      setSaid('')
      setOpen((now) => (now?.what === what ? null : { what, anchor: currentTarget }))
    },
  })
  return (
    <>
      <button type="button" {...button('download', menu.fetchSoon)} aria-haspopup="menu">
        Download
      </button>
      <button type="button" {...button('cite', cite.fetchSoon)} aria-haspopup="dialog">
        Cite
      </button>
      <span role="status" className="type-small w-full text-muted empty:hidden">
        {said}
      </span>
      {open && (
        <>
          {open.what === 'download' ? (
            <menu.Part anchor={open.anchor} model={model} words={words} name={name} onClose={close} onSaid={setSaid} />
          ) : (
            <cite.Part
              anchor={open.anchor}
              finding={finding}
              subtitle={subtitle}
              model={model}
              address={address}
              onClose={close}
            />
          )}
        </>
      )}
    </>
  )
}
