import { render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { usePrintKey } from '#src/app/use-print-key.ts'
import { Waiting } from '#src/ui/states.tsx'

vi.mock('#src/app/print-whole.ts', () => {
  throw new Error('There is no network.')
})

afterEach(() => {
  vi.unstubAllGlobals()
})

function Page() {
  usePrintKey()
  return (
    <main>
      <Waiting what="the events" />
    </main>
  )
}

it('prints what is here where the rest cannot be asked for', async () => {
  const print = vi.fn<() => void>()
  vi.stubGlobal('print', print)
  render(<Page />)
  dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, cancelable: true }))
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce())
})
