import { useMemo, useState } from 'react'
import { useClients, useKeepingUp, useOpening, useRecords, useRegister, type RecordKind } from '../register.ts'
import { FIELDS, toRows } from './list-rows.ts'

const KINDS: readonly RecordKind[] = ['identity', 'facts', 'contact', 'draft', 'event']

/** All clients as lines. Opens the register the first time; `opening` tells how far that is. `today`: the day on which the page was opened. */
export const useClientList = () => {
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const register = useRegister(KINDS)
  const opening = useOpening(register.isPending && register.error === null)
  const open = register.isSuccess
  const [clients, events, facts] = [useClients(FIELDS, open), useRecords('event', open), useRecords('facts', open)]
  useKeepingUp()
  const rows = useMemo(() => (clients.data && events.data && facts.data ? toRows(clients.data, events.data, facts.data, today) : undefined), [clients.data, events.data, facts.data, today])
  const again = (): void => void Promise.all([register, clients, events, facts].filter(({ error }) => error !== null).map(async ({ refetch }) => await refetch()))
  return { rows, today, opening, unopened: register.data?.unopened ?? [], error: register.error ?? clients.error ?? events.error ?? facts.error, again }
}
