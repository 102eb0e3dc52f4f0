import { useEffect, useState } from 'react'
import type { FileFacts } from '#clients/figures'
import { useClients, useKeepingUp, useOpening, useRecords, useRegister, type FieldName, type RecordKind } from '../register.ts'
import { readFacts } from './read-facts.ts'

const KINDS: readonly RecordKind[] = ['identity', 'facts', 'contact', 'draft', 'event', 'consent']
const NO_FIELDS: readonly FieldName[] = []

/** The facts of all files that one may open: opened here, counted here. `unfinished`: whom nobody has finished registering. */
export const useFacts = (today: string) => {
  const register = useRegister(KINDS)
  const open = register.isSuccess
  const opening = useOpening(register.isPending && register.error === null)
  const clients = useClients(NO_FIELDS, open)
  const [persons, facts, events, consents] = [useRecords('identity', open), useRecords('facts', open), useRecords('event', open), useRecords('consent', open)]
  const [found, setFound] = useState<readonly FileFacts[]>()
  useKeepingUp()
  const asked = [clients.data, persons.data, facts.data, events.data, consents.data] as const
  useEffect(() => {
    const [list, ...kinds] = asked
    const there = kinds.filter((one) => one !== undefined)
    if (list === undefined || there.length < kinds.length) return undefined
    let isStopped = false
    void readFacts(list, there, today, () => isStopped).then((read) => read && setFound(read))
    return () => void (isStopped = true)
    // Each of these is the same array until the register changes.
  }, [...asked, today])
  const failed = [register, clients, persons, facts, events, consents].filter(({ error }) => error !== null)
  return {
    facts: found, opening, unopened: register.data?.unopened ?? [], unfinished: clients.data?.filter(({ finished }) => !finished).length ?? 0,
    error: failed[0]?.error ?? null, again: (): void => void Promise.all(failed.map(async ({ refetch }) => await refetch())),
  }
}
