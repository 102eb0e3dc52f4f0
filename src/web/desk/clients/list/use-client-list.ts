import { useMemo, useState } from 'react'
import { todayHere } from '../forms/answers.ts'
import { useClients, useDrafts, useKeepingUp, useOpening, useRecords, useRegister, type RecordKind } from '../register.ts'
import { FIELDS, toRows } from './list-rows.ts'

const KINDS: readonly RecordKind[] = ['identity', 'facts', 'contact', 'draft', 'event']

/** All clients as lines. Opens the register the first time; `opening` tells how far that is. `today`: the day on which the page was opened. */
export const useClientList = () => {
  const [today] = useState(() => todayHere())
  const register = useRegister(KINDS)
  const opening = useOpening(register.isPending && register.error === null)
  const open = register.isSuccess
  const [clients, identity, event, facts, drafts] = [useClients(FIELDS, open), useRecords('identity', open), useRecords('event', open), useRecords('facts', open), useDrafts(open)]
  useKeepingUp()
  const rows = useMemo(
    () => (clients.data && identity.data && event.data && facts.data && drafts.data ? toRows(clients.data, { identity: identity.data, event: event.data, facts: facts.data, drafts: drafts.data }, today) : undefined),
    [clients.data, identity.data, event.data, facts.data, drafts.data, today],
  )
  const again = (): void => void Promise.all([register, clients, identity, event, facts, drafts].filter(({ error }) => error !== null).map(async ({ refetch }) => await refetch()))
  return { rows, today, opening, unopened: register.data?.unopened ?? [], error: register.error ?? clients.error ?? identity.error ?? event.error ?? facts.error ?? drafts.error, again }
}
