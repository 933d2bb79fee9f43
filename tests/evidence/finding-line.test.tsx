import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FindingLine } from '#src/evidence/finding-line.tsx'
import { renderAt } from '#tests/render-at.tsx'

const cited = (text: string) => ({ text, label: 'Exports', sourceIds: ['a'], known: '2025-06-09' })
const show = (finding: Parameters<typeof FindingLine>[0]['finding']) =>
  renderAt(
    '/',
    <h3>
      <FindingLine finding={finding} />
    </h3>,
  )

describe('a finding', () => {
  it('keeps a comma beside the figure before it, and says the same', async () => {
    show(['Exports were ', cited('$43.7bn'), ', against ', cited('$35.0bn'), ' before'])
    const heading = await screen.findByRole('heading')
    expect(heading).toHaveTextContent(/^Exports were \$43\.7bn, against \$35\.0bn before$/)
    const [first, second] = screen.getAllByRole('button')
    expect(first?.parentElement).toHaveTextContent(/^\$43\.7bn,$/)
    expect(first?.parentElement).toHaveClass('whitespace-nowrap')
    expect(second?.parentElement).not.toHaveClass('whitespace-nowrap')
  })

  it('lets a long one break', async () => {
    show([cited('Vice Premier of the State Council He Lifeng'), ', and others'])
    await screen.findByRole('heading')
    expect(screen.getByRole('button').parentElement).not.toHaveClass('whitespace-nowrap')
  })
})
