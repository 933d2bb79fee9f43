import type { Locator, Page } from '@playwright/test'
import { formatDate } from '#src/lib/words/format.ts'
import { readPublished, readRounds } from './read-data.ts'
import { expect, settle, test } from './test.ts'

interface Sourced {
  known: string
  sourceIds: string[]
}
interface Issue {
  id: string
  title: string
  summary: (Sourced & { text: string })[]
  statusHistory: (Sourced & { status: 'open' | 'partly' | 'resolved' })[]
}
interface Claim extends Sourced {
  id: string
  claim: string
  verdict: 'confirmed' | 'refined' | 'contradicted' | 'unverified'
  finding: string
  correction: string | null
}
interface Table {
  id: string
  delegations: { side: 'US' | 'CN'; headId: string | null; members: { personId: string; office: string }[] }[]
}

// Long ways: a busy machine may take its time over them.
test.describe.configure({ timeout: 120_000 })

const STATES = { open: 'Open', partly: 'Partly settled', resolved: 'Settled' }
const VERDICTS = {
  confirmed: 'Confirmed',
  refined: 'Refined',
  contradicted: 'Contradicted',
  unverified: 'Not verified',
}
const SIDES = { US: 'United States', CN: 'China' }

const issues: Issue[] = JSON.parse(readPublished('issues.json'))
const claims: Claim[] = JSON.parse(readPublished('claims.json'))
const tables: Table[] = JSON.parse(readPublished('rounds.json'))
const people: { id: string; name: string; nameZh: string | null }[] = JSON.parse(readPublished('people.json'))
const sources: { id: string; publisher: string }[] = JSON.parse(readPublished('sources.json'))

const rounds = readRounds()
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)

function found<T>(one: T | undefined, what: string): T {
  if (one === undefined) throw new Error(`The published files hold no ${what}.`)
  return one
}

const publishersOf = (ids: readonly string[]) =>
  ids.map((id) => found(sources.find((source) => source.id === id)?.publisher, `source ${id}`))

/** Finds by key and words, walks down to the line wanted and chooses it. */
async function choose(page: Page, words: string, line: string) {
  await page.keyboard.press('/')
  const box = page.getByRole('dialog', { name: 'Find' })
  await expect(box.getByRole('combobox')).toBeFocused()
  await page.keyboard.type(words)
  const wanted = box.getByRole('option').filter({ hasText: line }).first()
  await expect(wanted).toBeVisible()
  for (let steps = 0; steps < 40 && (await wanted.getAttribute('data-highlighted')) === null; steps += 1) {
    await page.keyboard.press('ArrowDown')
  }
  await expect(wanted).toHaveAttribute('data-highlighted')
  await page.keyboard.press('Enter')
  await expect(box).toHaveCount(0)
}

/** Tabs on until the control has the focus; a way longer than `atMost` presses is too long. */
async function tabTo(page: Page, control: Locator, atMost = 12) {
  await expect(control).toBeVisible()
  const isThere = () => control.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < atMost && !(await isThere()); presses += 1) await page.keyboard.press('Tab')
  await expect(control).toBeFocused()
}

/** Opens the sources from a control, reads that all are named, and comes back to it. */
async function readSources(page: Page, control: Locator, ids: readonly string[], words: readonly string[]) {
  await tabTo(page, control)
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: /^Source of / })
  await expect(panel).toBeFocused()
  for (const text of [...words, ...publishersOf(ids)]) await expect(panel).toContainText(text)
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(control).toBeFocused()
}

test('an analyst finds the state of rare-earth licences on the eve of Busan and cites it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const busan = found(rounds.filter(({ id }) => id === 'busan')[0], 'round in Busan')
  const issue = found(issues.filter(({ id }) => id === 'rare-earth-licences')[0], 'issue of licences')
  const then = <T extends Sourced>(list: readonly T[]) =>
    found(list.filter(({ known }) => known <= busan.start).at(-1), 'word by then')
  const [state, summary] = [then(issue.statusHistory), then(issue.summary)]

  await page.goto('')
  await settle(page)
  await choose(page, 'round busan', 'Round: Busan')
  await expect.poll(() => param(page, 'round')).toBe('busan')
  await choose(page, 'hindsight', 'Hindsight: off')
  await expect.poll(() => param(page, 'hindsight')).toBe('off')

  await choose(page, 'rare earth licences', issue.title)
  const shown = page.locator(`#issue-${issue.id}`)
  await expect(shown).toBeFocused()
  await expect(shown).toBeInViewport()
  await expect(shown).toContainText(summary.text)
  await readSources(
    page,
    shown.getByRole('button', { name: STATES[state.status], exact: true }).first(),
    state.sourceIds,
    [`state on ${formatDate(busan.start)}`, `Known since ${formatDate(state.known)}.`],
  )

  await choose(page, 'magnets', 'Chart')
  const chart = page.locator('[data-chart="magnets"]')
  await expect(chart).toBeInViewport()
  await tabTo(page, chart.getByRole('button', { name: 'Cite' }))
  await page.keyboard.press('Enter')
  const cite = page.getByRole('dialog', { name: 'Cite this chart' })
  await expect(cite).toBeFocused()
  const sentence = cite.locator('[data-source]')
  const known = (await sentence.getAttribute('data-known')) ?? ''
  expect(known).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(known <= busan.start).toBe(true)
  await tabTo(page, cite.getByRole('button', { name: 'Copy' }))
  await page.keyboard.press('Enter')
  await expect(cite.getByRole('status')).toHaveText('Copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await sentence.innerText())
  expect(copied).toMatch(/[?&]round=busan\b/)
  expect(copied).toMatch(/[?&]hindsight=off\b/)
  const ids = ((await sentence.getAttribute('data-source')) ?? '').split(' ')
  expect(publishersOf(ids).some((publisher) => copied.includes(publisher))).toBe(true)
  await page.keyboard.press('Escape')
  await expect(chart.getByRole('button', { name: 'Cite' })).toBeFocused()
})

test('a reporter checks three statements of the article', async ({ page }) => {
  const checked = [
    claims.find(({ claim }) => claim.includes('12.7%')),
    claims.find(({ verdict }) => verdict === 'contradicted'),
    claims.find(({ verdict, correction }) => verdict === 'refined' && correction?.includes('$')),
  ].map((claim) => found(claim, 'such statement'))
  const region = page.getByRole('region', { name: 'Article check' })

  await page.goto('')
  await settle(page)
  for (const claim of checked) {
    const number = claims.indexOf(claim) + 1
    const verdict = VERDICTS[claim.verdict]
    await choose(page, claim.claim.split(' ').slice(0, 5).join(' '), claim.claim)
    const statement = region.locator(`#statement-${claim.id}`)
    await expect(statement).toBeFocused()
    await expect(statement).toBeInViewport()
    await expect(statement.getByRole('deletion')).toHaveCount(claim.verdict === 'contradicted' ? 1 : 0)
    if (claim.correction !== null) {
      await expect(statement.getByRole('insertion')).toHaveText(`should read: ${claim.correction}`)
    }

    await tabTo(page, statement.getByRole('link', { name: `Note ${number}, ${verdict.toLowerCase()}` }), 1)
    await page.keyboard.press('Enter')
    const note = region.locator(`#note-${claim.id}`)
    await expect(note).toBeInViewport()
    await expect(note).toContainText(`${verdict}. ${claim.finding}`)
    await readSources(page, note.getByRole('button', { name: /^\d+ sources?$/ }), claim.sourceIds, [
      claim.claim,
      `Known since ${formatDate(claim.known)}.`,
    ])
  }
})

const delegations = (page: Page) => page.getByRole('region', { name: 'Delegations' })

function namesOf(wanted: string): string {
  const { name, nameZh } = found(
    people.find(({ id }) => id === wanted),
    `person ${wanted}`,
  )
  return nameZh === null ? name : `${name} ${nameZh}`
}

/** Reads that the table of the round stands there: both sides, all who were named, heads first, with their offices. */
async function readTable(page: Page, { id, label }: (typeof rounds)[number]) {
  const table = found(
    tables.find((one) => one.id === id),
    `table of ${id}`,
  )
  for (const { side, headId, members } of table.delegations) {
    const seats = delegations(page).getByRole('group', { name: `${SIDES[side]}, at the table in ${label}` })
    const inOrder = members.toSorted((a, b) => Number(b.personId === headId) - Number(a.personId === headId))
    await expect(seats.getByRole('heading', { level: 4 })).toHaveText(inOrder.map(({ personId }) => namesOf(personId)))
    await expect(seats).toContainText(members.length === 0 ? 'Not named in the sources seen.' : 'Head of delegation')
    const told = await seats.innerText()
    expect(members.filter(({ office }) => !told.includes(office))).toEqual([])
  }
}

test('a teacher walks the rounds from Geneva to Beijing and reads who was at the table', async ({ page }) => {
  const [geneva, ...others] = rounds
  const [last, before] = [found(rounds.at(-1), 'round'), found(rounds.at(-2), 'second round')]
  expect([geneva?.id, last.id]).toEqual(['geneva', 'beijing'])

  await page.goto('')
  await settle(page)
  await choose(page, 'go to delegations', 'Go to Delegations')
  await expect(delegations(page)).toBeInViewport()
  await page.keyboard.press('b')
  await readTable(page, found(geneva, 'round'))
  for (const round of others) {
    await page.keyboard.press('n')
    await readTable(page, round)
  }
  await page.keyboard.press('u')
  await readTable(page, before)
  // The browser's own keys for Forward and Back do not reach it here.
  await page.goForward()
  await readTable(page, last)
  await page.goBack()
  await readTable(page, before)
})

test('the same walk on the rail: one stop of the Tab key, then arrows', async ({ page }) => {
  const stops = page.getByRole('toolbar', { name: 'Rounds, in order of date' })
  const stop = ({ id }: { id: string }) => stops.locator(`[data-round="${id}"]`)
  const [first, second, last] = [found(rounds[0], 'round'), found(rounds[1], 'round'), found(rounds.at(-1), 'round')]

  await page.goto(`?round=${last.id}`)
  await settle(page)
  await tabTo(page, stop(last), 20)
  for (const [key, round] of [
    ['Home', first],
    ['ArrowRight', second],
    ['ArrowLeft', first],
    ['End', last],
  ] as const) {
    await page.keyboard.press(key)
    await expect(stop(round)).toBeFocused()
    await expect(stop(round)).toHaveAttribute('aria-pressed', 'true')
  }
  await readTable(page, last)
})
