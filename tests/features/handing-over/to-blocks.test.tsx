import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import type { ToldChart } from '#src/evidence/slides/slide-telling.ts'
import { textOf } from '#src/features/handing-over/reading/read-slide.ts'
import { toBlocks } from '#src/features/handing-over/reading/to-blocks.ts'

function blocksOf(slide: ReactNode, charts = new Map<Element, ToldChart>()) {
  const { container } = render(<div>{slide}</div>)
  const place = container.firstElementChild
  if (!place) throw new Error('Nothing was drawn.')
  return toBlocks(place, { left: 0, top: 0, scale: 1, charts })
}

const words = (slide: ReactNode) => blocksOf(slide).flatMap((block) => (block.kind === 'text' ? [textOf(block)] : []))

describe('a slide, read', () => {
  it('gives its words block by block, in order, without the blanks of the markup', () => {
    expect(
      words(
        <>
          <h2>Duties</h2>
          <ul>
            <li>
              <p>
                United States <button type="button">30%</button>
              </p>
            </li>
            <li>China</li>
          </ul>
        </>,
      ),
    ).toEqual(['Duties', 'United States 30%', 'China'])
  })

  it('leaves out what is hidden, and what is there to be pressed', () => {
    expect(
      words(
        <>
          <p>Seen</p>
          <p hidden>Hidden</p>
          <p className="screen-only">On screen alone</p>
          <button type="button" className="word-button">
            Previous
          </button>
        </>,
      ),
    ).toEqual(['Seen'])
  })

  it('writes the marks of the sides as letters', () => {
    expect(
      words(
        <p>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <rect x="2" y="2" width="8" height="8" className="f-us" />
          </svg>
          US asks
        </p>,
      ),
    ).toEqual(['■\u00A0US asks'])
  })

  it('keeps a table as a table, with its caption', () => {
    const [table] = blocksOf(
      <table>
        <caption>Compared with</caption>
        <tbody>
          <tr>
            <th>April</th>
            <td>33.0</td>
          </tr>
        </tbody>
      </table>,
    )
    expect(table?.kind === 'table' && table.caption).toBe('Compared with')
    expect(table?.kind === 'table' && table.rows.map((row) => row.cells.map(textOf))).toEqual([['April', '33.0']])
  })

  it('takes a drawing that has a name, with it', () => {
    const [picture] = blocksOf(
      <svg role="img" aria-label="37 dated events">
        <path d="M0 0h1" />
      </svg>,
    )
    expect(picture?.kind === 'picture' && picture.alt).toBe('37 dated events')
  })
})
