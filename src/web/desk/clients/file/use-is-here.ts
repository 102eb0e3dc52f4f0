import { useState } from 'react'
import { useRouter } from '@tanstack/react-router'

/** Whether the page that asks is still where one is, or is going to: who went on while something was saved is not brought back. */
export const useIsHere = (): (() => boolean) => {
  const router = useRouter()
  const [here] = useState(() => router.latestLocation.pathname)
  return () => router.latestLocation.pathname === here
}
