import { useQueryClient } from '@tanstack/react-query'
import { metaQuery } from '#src/data/meta.ts'
import { getOneFileParts } from '#src/data/one-file-parts.ts'
import { roundsQuery } from '#src/data/rounds.ts'
import { seriesQuery } from '#src/data/series.ts'
import { toLens } from '#src/data/lens.ts'
import { useSources } from '#src/evidence/sources/use-sources.ts'
import { toAddress } from '#src/filters/address.ts'
import { useView } from '#src/filters/use-view.ts'
import { ALL_ROUNDS, SLIDE_IDS } from '#src/filters/view.ts'
import { formatList } from '#src/lib/words/format.ts'
import { pageAddress } from '#src/lib/page-address.ts'
import { saveFile } from '#src/lib/save-file.ts'
import type { HandedSlide } from './handed-slide.ts'
import { usePaper } from '#src/features/handing-over/paper/use-paper.tsx'
import { toRecap } from './recap.ts'
import { clearRecap, readRecap } from './recap-log.ts'
import { useDeckReader } from '#src/features/handing-over/reading/use-deck-reader.tsx'

export type HandedAs = 'powerpoint' | 'slides' | 'handout' | 'one-file' | 'link' | 'recap' | 'clear-recap'

/** Hands the view over and says in words what came of it; `sheet` has to be part of the page. */
export function useHandOver(slides: readonly HandedSlide[]) {
  const { view } = useView()
  const client = useQueryClient()
  const { byId } = useSources()
  const { readDeck, sheet } = useDeckReader(slides)
  const addressOfView = () => pageAddress() + toAddress({ ...view, theme: null, slide: null, table: [] })
  const { print, paper } = usePaper(slides, addressOfView)
  const addressOf = (id: string) =>
    pageAddress() + toAddress({ ...view, theme: null, slide: SLIDE_IDS.find((slide) => slide === id) ?? null })

  const savePowerPoint = async (): Promise<string> => {
    const [{ makePowerPoint }, series, rounds, meta] = await Promise.all([
      import('#src/features/handing-over/powerpoint/make-powerpoint.ts'),
      client.ensureQueryData(seriesQuery),
      client.ensureQueryData(roundsQuery),
      client.ensureQueryData(metaQuery),
    ])
    const round = rounds.rows.find(({ id }) => id === view.round) ?? ALL_ROUNDS
    const lens = toLens(round, view.hindsight === 'on', meta.dataDate)
    const { file, missing } = await makePowerPoint({
      facts: { lens, series: series.rows, sources: byId },
      title: `Truce Tracker: ${round === ALL_ROUNDS ? 'all rounds' : round.label}`,
      addressOf,
      readDeck,
    })
    const name = `truce-tracker-${lens.roundId}.pptx`
    saveFile(file, name)
    return missing.length === 0 ? `Saved as ${name}` : `Saved as ${name}, without ${formatList(missing)}: no data came`
  }

  const saveOneFile = async (): Promise<string> => {
    const [parts, { toOneFile }] = await Promise.all([
      getOneFileParts(),
      import('#src/features/handing-over/one-file/to-one-file.ts'),
    ])
    const file = toOneFile(parts, {
      title: 'Truce Tracker: the US-China trade talks, round by round',
      address: pageAddress(),
      query: toAddress(view),
    })
    const name = `truce-tracker-${view.round}.html`
    saveFile(new Blob([file], { type: 'text/html;charset=utf-8' }), name)
    return `Saved as ${name}`
  }

  const copyLink = async () =>
    (await copied(addressOfView())) ? 'Link copied' : `The browser did not allow copying. The link: ${addressOfView()}`

  const copyRecap = async () => {
    const now = new Date()
    const recap = toRecap(readRecap(), { address: pageAddress(), now: now.getTime(), ahead: -now.getTimezoneOffset() })
    return (await copied(recap)) ? 'Recap copied' : 'The browser did not allow copying.'
  }

  const WAYS: Record<HandedAs, () => Promise<string>> = {
    powerpoint: savePowerPoint,
    slides: () => print('slides'),
    handout: () => print('handout'),
    'one-file': saveOneFile,
    link: copyLink,
    recap: copyRecap,
    'clear-recap': async () => {
      clearRecap()
      return 'The recap begins anew'
    },
  }

  const handOver = async (as: HandedAs, say: (text: string) => void) => {
    say('In the making')
    try {
      say(await WAYS[as]())
    } catch {
      say('The file could not be made. Reload the page and try again.')
    }
  }
  return {
    handOver,
    sheet: (
      <>
        {sheet}
        {paper}
      </>
    ),
  }
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
