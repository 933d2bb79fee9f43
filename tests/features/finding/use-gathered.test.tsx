import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useGathered } from '#src/features/finding/use-gathered.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const gather = (value: string, isWhole: boolean) =>
  renderHook((props) => useGathered(props.value, props.isWhole), { initialProps: { value, isWhole } })

it('hands on what is whole at once', () => {
  expect(gather('all', true).result.current).toBe('all')
})

it('waits while one part comes after the other', () => {
  const { result, rerender } = gather('a', false)
  for (const value of ['ab', 'abc', 'abcd']) {
    act(() => vi.advanceTimersByTime(800))
    rerender({ value, isWhole: false })
    expect(result.current).toBeNull()
  }
  rerender({ value: 'abcde', isWhole: true })
  expect(result.current).toBe('abcde')
})

it('hands on the parts there are when the rest is long in coming', () => {
  const { result, rerender } = gather('a', false)
  act(() => vi.advanceTimersByTime(1_100))
  expect(result.current).toBe('a')
  rerender({ value: 'ab', isWhole: false })
  expect(result.current).toBe('a')
  act(() => vi.advanceTimersByTime(1_100))
  expect(result.current).toBe('ab')
})

it('keeps what was whole while a part is fetched again', () => {
  const { result, rerender } = gather('all', true)
  rerender({ value: 'al', isWhole: false })
  expect(result.current).toBe('all')
  act(() => vi.advanceTimersByTime(1_100))
  expect(result.current).toBe('al')
  rerender({ value: 'all', isWhole: true })
  expect(result.current).toBe('all')
})
