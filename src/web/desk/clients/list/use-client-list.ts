import { useState } from 'react'
import { todayHere } from '../forms/answers.ts'
import { useKeepingUp, useOpening, useRegister, useRows, type RecordKind } from '../register.ts'

const KINDS: readonly RecordKind[] = ['identity', 'facts', 'contact', 'draft', 'event']

/** All clients as lines. Opens the register the first time; `opening` tells how far that is. `today`: the day on which the page was opened. */
export const useClientList = () => {
  const [today] = useState(() => todayHere())
  const register = useRegister(KINDS)
  const opening = useOpening(register.isPending && register.error === null)
  // Asked at once: the worker answers both when all is open, one after the other.
  const rows = useRows(today)
  useKeepingUp()
  const again = (): void => void Promise.all([register, rows].filter(({ error }) => error !== null).map(async ({ refetch }) => await refetch()))
  return { rows: rows.data, today, opening, unopened: register.data?.unopened ?? [], error: register.error ?? rows.error, again }
}
