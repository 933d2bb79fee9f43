import { useEffect } from 'react'

/** Keeps the screen from going dark while the caller is there. A browser that cannot or will not is left as it is. */
export function useScreenOn(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let isOver = false
    const ask = async () => {
      // Not every browser has it, whatever the types say.
      if (document.visibilityState !== 'visible' || navigator.wakeLock === undefined) return
      if (lock !== null && !lock.released) return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (isOver) await lock.release()
      } catch {
        lock = null
      }
    }
    void ask()
    // It is lost whenever the window is hidden.
    const again = () => void ask()
    document.addEventListener('visibilitychange', again)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', again)
      void lock?.release().catch(() => undefined)
    }
  }, [])
}
