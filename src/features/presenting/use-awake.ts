import { useEffect, useRef, useState } from 'react'

const AWAKE_MS = 2500

/** True for a moment after each call of the second value: the pointer has just moved. */
export function useAwake(): [boolean, () => void] {
  const [isAwake, setAwake] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const wake = () => {
    clearTimeout(timer.current)
    setAwake(true)
    timer.current = setTimeout(() => setAwake(false), AWAKE_MS)
  }
  return [isAwake, wake]
}
