import { describe, expect, it } from 'vitest'
import { findingText } from '#src/evidence/citing/cited.ts'
import { toFactPeriod, toFactText } from '#src/features/issues/one-issue/to-fact-text.ts'
import { toIssueView, type IssueView } from '#src/features/issues/one-issue/to-issue-view.ts'
import { toStatesFinding } from '#src/features/issues/states/to-states-finding.ts'
import { DATA_DATE, issues, lensOf, rounds } from '../records.ts'

function viewOf(id: string, roundId: string, hindsight = true): IssueView | null {
  const issue = issues.find((one) => one.id === id)
  if (!issue) throw new Error(`No issue ${id} in issues.json`)
  return toIssueView(issue, { lens: lensOf(roundId, hindsight), dataDate: DATA_DATE, rounds })
}

describe('the state of an issue', () => {
  it.each([
    ['rare-earth-licences', 'london', 'open', '2025-04-04'],
    ['rare-earth-licences', 'busan', 'partly', '2025-06-11'],
    ['may-2025-tech-stops', 'london', 'open', '2025-05-23'],
    ['may-2025-tech-stops', 'stockholm', 'resolved', '2025-07-02'],
    ['entity-lists', 'london', 'partly', '2025-05-14'],
    ['entity-lists', 'busan', 'open', '2025-09-29'],
  ])('%s at %s is %s since %s', (id, roundId, state, since) => {
    expect(viewOf(id, roundId)?.now).toMatchObject({ state, since })
  })

  it('is none before the issue arose, and the issue is absent with hindsight off', () => {
    expect(viewOf('october-package', 'london')?.now).toBeNull()
    expect(viewOf('october-package', 'london')?.last?.state).toBe('partly')
    expect(viewOf('october-package', 'london', false)).toBeNull()
  })

  it('is drawn solid up to the lens and as later beyond it, without a hole between', () => {
    const runs = viewOf('entity-lists', 'london')?.line.runs ?? []
    expect(runs.map((run) => [run.state, run.from, run.to, run.isLater])).toEqual([
      ['open', '2025-04-09', '2025-05-15', false],
      ['partly', '2025-05-15', '2025-06-09', false],
      ['partly', '2025-06-09', '2025-09-30', true],
      ['open', '2025-09-30', '2025-11-10', true],
      ['partly', '2025-11-10', DATA_DATE, true],
    ])
  })
})

describe('what is told about an issue', () => {
  it('takes the last statement known by the lens and leaves the earlier one to history', () => {
    const view = viewOf('rare-earth-licences', 'london')
    expect(view?.asks.map(({ side, asks, other }) => [side, asks?.known, other?.known])).toEqual([
      ['US', '2025-06-09', '2025-06-07'],
      ['CN', undefined, '2025-06-07'],
    ])
    expect(view?.entries.then.map((entry) => [entry.known, entry.label])).toEqual([
      ['2025-06-08', 'Open'],
      ['2025-06-02', 'China says'],
      ['2025-06-02', 'US says'],
      ['2025-06-02', 'Open'],
      ['2025-05-15', 'Open'],
      ['2025-04-04', 'China says'],
      ['2025-04-04', 'Open'],
    ])
  })

  it('says that a side made no statement by the day', () => {
    expect(viewOf('chinese-probes', 'london')?.asks).toEqual([
      { side: 'US', asks: null, other: null },
      { side: 'CN', asks: null, other: null },
    ])
  })

  it.each([
    ['chinese-probes', 'geneva', '2024-12-09'],
    ['magnet-flows', 'london', '2025-06-05'],
    ['magnet-flows', 'stockholm', '2025-07-20'],
    ['rare-earth-licences', 'busan', '2025-08-20'],
    ['rare-earth-licences', 'all', '2026-10-05'],
    ['october-package', 'busan', '2025-10-30'],
    ['ai-chips', 'madrid', '2025-08-31'],
  ])('sums up %s at %s with what was told on %s', (id, roundId, known) => {
    expect(viewOf(id, roundId)?.summary?.known).toBe(known)
  })

  it('tells what the rounds changed, latest first, and names the rounds without a result', () => {
    const view = viewOf('rare-earth-licences', 'paris')
    expect(view?.rounds.changes.map(({ label, known }) => [label, known])).toEqual([
      ['Busan', '2025-11-07'],
      ['Stockholm', '2025-07-29'],
      ['London', '2025-06-11'],
      ['Geneva', '2025-05-12'],
    ])
    expect(view?.rounds.silent).toEqual(['Washington', 'Madrid', 'Kuala Lumpur'])
  })

  it('gives each measure its legal reference and the steps taken by then', () => {
    const steps = (roundId: string) =>
      viewOf('gallium-germanium-antimony', roundId)?.measures.map(({ legal, then, later }) => [
        legal,
        then.map((step) => step.date),
        later.map((step) => step.date),
      ])
    expect(steps('london')).toEqual([['MOFCOM Announcement 46 of 2024, item 2', ['2024-12-03'], ['2025-11-09']]])
    expect(steps('paris')).toEqual([['MOFCOM Announcement 46 of 2024, item 2', ['2024-12-03', '2025-11-09'], []]])
  })

  it('sets a measure that came later wholly apart', () => {
    const later = viewOf('entity-lists', 'london')?.measures.filter((measure) => measure.then.length === 0)
    expect(later?.map((measure) => measure.known)).toEqual(['2025-09-15', '2025-09-30'])
  })

  it.each([
    ['london', ['2025-08-12']],
    ['madrid', ['2025-11-10']],
    ['paris', ['2026-11-10']],
    ['all', ['2027-01-10']],
  ])('looks ahead from %s', (roundId, days) => {
    expect(viewOf('rare-earth-licences', roundId)?.ahead.map((row) => row.date)).toEqual(days)
  })

  it('tells the last that was known of each country caught between', () => {
    const at = (roundId: string) =>
      viewOf('magnet-flows', roundId)?.affected.map(({ country, known }) => [country, known])
    expect(at('london')).toEqual([['DE', '2025-06-05']])
    expect(at('stockholm')).toEqual([
      ['DE', '2025-06-20'],
      ['JP', '2025-06-20'],
    ])
  })

  it.each(rounds.map((round) => round.id))('knows nothing later than %s with hindsight off', (roundId) => {
    const { day } = lensOf(roundId)
    for (const { id } of issues) {
      const view = viewOf(id, roundId, false)
      if (view === null) continue
      const days = [
        ...view.entries.then.map((entry) => entry.known),
        ...view.facts.then.map((fact) => fact.known),
        ...view.line.runs.map((run) => run.to),
        ...view.asks.flatMap(({ asks, other }) => [asks?.known ?? '', other?.known ?? '']),
        ...view.rounds.changes.map((change) => change.known),
        ...view.measures.flatMap(({ then, later }) => [...then, ...later].map((step) => step.known)),
        ...view.affected.map((row) => row.known),
        ...view.ahead.map((row) => row.known),
        view.summary?.known ?? '',
      ]
      expect(days.filter((known) => known > day)).toEqual([])
      expect([view.entries.later, view.facts.later, view.last]).toEqual([[], [], null])
    }
  })

  it('loses nothing with hindsight on: every record is told then or later', () => {
    for (const issue of issues) {
      const view = viewOf(issue.id, 'london')
      const texts = [
        ...(view?.entries.then ?? []).map((entry) => entry.text),
        ...(view?.entries.later ?? []).map((entry) => entry.text),
        ...(view?.rounds.changes ?? []).map((change) => change.text),
        ...(view?.affected ?? []).map((row) => row.text),
        ...(view?.asks ?? []).flatMap(({ asks, other }) => [asks?.text, other?.text]),
        ...(view?.measures ?? []).flatMap(({ then, later }) => [...then, ...later].map((step) => step.text)),
      ]
      const { US, CN, EU } = issue.positions
      const all = [
        ...issue.statusHistory.map((change) => change.note),
        ...[...US, ...CN, ...(EU ?? []), ...issue.atRounds, ...issue.affected].map((row) => row.text),
        ...issue.measures.flatMap((measure) => measure.steps.map((step) => step.text)),
      ]
      expect(all.filter((text) => !texts.includes(text))).toEqual([])
    }
  })
})

describe('the finding', () => {
  const at = (roundId: string, ids = issues.map((issue) => issue.id)) => {
    const views = ids.flatMap((id) => viewOf(id, roundId) ?? [])
    return findingText(toStatesFinding(views, lensOf(roundId).day))
  }
  it.each([
    ['london', 'On 9 June 2025 eight issues were open and two partly settled; none was settled'],
    ['busan', 'On 30 October 2025 four issues were open and six partly settled; one was settled'],
  ])('at %s', (roundId, sentence) => {
    expect(at(roundId)).toBe(sentence)
  })
  it('is grammatical for one and for none', () => {
    expect(at('london', ['students'])).toBe(
      'On 9 June 2025 one issue was open and none partly settled; none was settled',
    )
    expect(at('london', ['third-countries'])).toBe(
      'On 9 June 2025 no issue was open and one partly settled; none was settled',
    )
    expect(at('london', ['october-package'])).toBe('On 9 June 2025 none of these issues had arisen')
  })
})

describe('a fact in words', () => {
  it.each([
    [{ value: 45, unit: 'days', qualifier: 'up to' }, 'up to 45 days'],
    [{ value: -93.3, unit: 'percent', qualifier: null }, '\u221293.3%'],
    [{ value: 5.5, unit: 'USD billion', qualifier: 'up to' }, 'up to $5.5bn'],
    [{ value: '2025-11-08', unit: 'date', qualifier: null }, '8 November 2025'],
    [{ value: 0.1, unit: 'percent of value', qualifier: null }, '0.1% of value'],
    [{ value: 'catalysts', unit: null, qualifier: null }, 'catalysts'],
    [{ value: 75000000, unit: 't REO', qualifier: 'more than' }, 'more than 75\u202f000\u202f000 t REO'],
  ])('%o', (fact, text) => {
    expect(toFactText(fact)).toBe(text)
  })
  it('names the period once', () => {
    expect(toFactPeriod({ asOf: '2025-10', label: 'Dysprosium exports, October 2025' })).toBeNull()
    expect(toFactPeriod({ asOf: '2025-10', label: 'Dysprosium exports' })).toBe('October 2025')
  })
})
