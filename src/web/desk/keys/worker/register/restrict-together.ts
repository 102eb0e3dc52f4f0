import { ok, type Id, type Result } from '#kernel'
import { cameInWith } from '#clients/records'
import type { Together } from '../../register-shapes.ts'
import type { Desk } from '../ceremonies/desk.ts'
import type { Session } from '../ceremonies/session.ts'
import { fetchFile } from './fetch-file.ts'
import type { Held, Register } from './held.ts'
import type { RegisterRefusal } from './refusal.ts'
import { releaseClient, restrictClient, sameReaders } from './restrict-client.ts'

const recordsOf = ({ records }: Held) => [...records.values()].flatMap(({ record, body }) => (body === undefined ? [] : [{ record, body }]))

type Act = (client: Id) => Promise<Result<undefined, RegisterRefusal>>

/** Files that went into this one, as they are now. What cannot be looked at is named as not open; a broken line is no answer. */
const cameIn = async (desk: Desk, session: Session, register: Register, client: Id) => {
  const file = await fetchFile(desk, session, register, client)
  if (!file.ok) return file
  let broke: RegisterRefusal | undefined
  const found = await cameInWith(client, recordsOf(file.value.held), async (other) => {
    const theirs = await fetchFile(desk, session, register, other)
    if (!theirs.ok && theirs.refusal.kind !== 'client-gone') broke = theirs.refusal
    return theirs.ok ? recordsOf(theirs.value.held) : undefined
  })
  return broke === undefined ? ok({ held: file.value.held, found }) : ({ ok: false, refusal: broke } as const)
}

/** The file first: it says the most. Nothing was done where that is refused; of each that went into it is said whether it was. */
const withThose = async (client: Id, others: readonly Id[], beside: Pick<Together, 'notOpen' | 'apart'>, act: Act): Promise<Result<Together, RegisterRefusal>> => {
  const first = await act(client)
  if (!first.ok) return first
  const [done, left] = [[] as Id[], [] as Id[]]
  for (const other of others) {
    const did = await act(other)
    ;(did.ok ? done : left).push(other)
  }
  return ok({ done, left, ...beside })
}

/** Restricts a file with all that went into it: their narratives and attachments, and what they said otherwise, are of the same person. */
export const restrictTogether = async (desk: Desk, session: Session, register: Register, client: Id, readers: readonly Id[]): Promise<Result<Together, RegisterRefusal>> => {
  const there = await cameIn(desk, session, register, client)
  if (!there.ok) return there
  const { files, notOpen } = there.value.found
  return await withThose(client, files.map((one) => one.client), { notOpen: notOpen.map((one) => one.client), apart: [] }, async (one) => await restrictClient(desk, session, register, one, readers))
}

/** Gives a file back to its group, with those that went into it and are restricted to the same people. One that was restricted otherwise was so by itself, and stays so. */
export const releaseTogether = async (desk: Desk, session: Session, register: Register, client: Id): Promise<Result<Together, RegisterRefusal>> => {
  const there = await cameIn(desk, session, register, client)
  if (!there.ok) return there
  const { held, found } = there.value
  const restricted = found.files.map((one) => one.client).filter((one) => register.clients.get(one)?.readers !== undefined)
  const isAlike = (one: Id): boolean => sameReaders(register.clients.get(one)?.readers, held.readers ?? [])
  const alike = restricted.filter(isAlike)
  return await withThose(client, alike, { notOpen: found.notOpen.map((one) => one.client), apart: restricted.filter((one) => !alike.includes(one)) }, async (one) => await releaseClient(desk, session, register, one))
}
