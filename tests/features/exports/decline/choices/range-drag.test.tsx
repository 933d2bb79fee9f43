import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { RangeDrag } from '#src/features/exports/decline/choices/range-drag.tsx'

const BOX = { left: 0, top: 0, width: 600, height: 300, right: 600, bottom: 300, x: 0, y: 0, toJSON: () => ({}) }

function renderDrag() {
  const onRange = vi.fn<(range: { from: string; to: string }) => void>()
  const onTable = vi.fn<() => void>()
  render(
    <RangeDrag axis={{ start: '2024-01', months: 24 }} onRange={onRange}>
      <div className="chart">drawing</div>
      <button type="button" onClick={onTable}>
        Table
      </button>
    </RangeDrag>,
  )
  const drawing = screen.getByText('drawing')
  const wrapper = drawing.parentElement
  for (const element of [drawing, wrapper]) if (element) element.getBoundingClientRect = () => BOX
  if (wrapper) wrapper.setPointerCapture = () => undefined
  const at = (clientX: number, buttons: number) => ({ clientX, clientY: 150, button: 0, buttons, pointerType: 'mouse' })
  /** A press on what stands below the drawing does what it says, and nothing else. */
  const expectTableAlone = () => {
    const table = screen.getByRole('button', { name: 'Table' })
    fireEvent.pointerDown(table, { ...at(400, 1), clientY: 350 })
    fireEvent.pointerUp(table, { ...at(400, 0), clientY: 350 })
    fireEvent.click(table)
    expect(onRange).not.toHaveBeenCalled()
    expect(onTable).toHaveBeenCalledOnce()
  }
  return { onRange, drawing, at, expectTableAlone }
}

it('chooses the months between where it begins and ends', () => {
  const { onRange, drawing, at } = renderDrag()
  fireEvent.pointerDown(drawing, at(100, 1))
  fireEvent.pointerMove(drawing, at(300, 1))
  fireEvent.pointerUp(drawing, at(300, 0))
  expect(onRange.mock.calls).toEqual([[{ from: '2024-05', to: '2025-01' }]])
})

it('is over when the button was let go where the page did not hear of it', () => {
  const { drawing, at, expectTableAlone } = renderDrag()
  fireEvent.pointerDown(drawing, at(100, 1))
  fireEvent.pointerMove(drawing, at(102, 1))
  fireEvent.pointerMove(drawing, at(400, 0))
  expectTableAlone()
})

it('forgets one that never ended when another press begins', () => {
  const { drawing, at, expectTableAlone } = renderDrag()
  fireEvent.pointerDown(drawing, at(100, 1))
  fireEvent.pointerMove(drawing, at(400, 1))
  expectTableAlone()
})
