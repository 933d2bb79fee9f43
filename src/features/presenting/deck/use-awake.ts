import { useEffect, useRef, useState } from 'react'

const AWAKE_MS = 2500

/** True for a moment, or for as long as it says, after each call of the second value: the pointer has just moved. */
export function useAwake(): [boolean, (ms?: number) => void] {
  const [isAwake, setAwake] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const wake = (ms = AWAKE_MS) => {
    clearTimeout(timer.current)
    setAwake(true)
    timer.current = setTimeout(() => setAwake(false), ms)
  }
  return [isAwake, wake]
}
