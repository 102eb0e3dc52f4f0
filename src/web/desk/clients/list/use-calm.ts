import { useEffect, useState } from 'react'

/** What something was when it last stood still for so many milliseconds. */
export const useCalm = (now: string, forMs: number): string => {
  const [calm, setCalm] = useState(now)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(now), forMs)
    return () => clearTimeout(timer)
  }, [now, forMs])
  return calm
}
