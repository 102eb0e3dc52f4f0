import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { REGISTER } from '../register.ts'
import type { View } from './views.ts'

/** What somebody looks for, and what they see of the list. */
export type Looking = { readonly typed: string; readonly view: View }

const KEY = [...REGISTER, 'looking'] as const

/** Whoever comes back from a file finds the list as they left it. It stands where all answers of the register stand: in memory, until the desk locks. */
export const useKeptTyped = (): readonly [Looking, (now: Looking) => void] => {
  const queries = useQueryClient()
  const [looking, setLooking] = useState<Looking>(() => queries.getQueryData<Looking>(KEY) ?? { typed: '', view: 'mine' })
  return [looking, (now) => {
    queries.setQueryData(KEY, now)
    setLooking(now)
  }]
}
