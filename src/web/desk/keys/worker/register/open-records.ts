import { ok, refuse, type Id, type Result } from '#kernel'
import type { Body } from '#clients'
import { checkLog } from '#vault/envelope'
import { checkRevision, openRecordAs, seeRevisions, type OpenRecord } from '#vault/open'
import { readBody } from '#clients/records'
import type { Unopened } from '../../register-shapes.ts'
import type { RecordKept } from '../ceremonies/api/api-clients.ts'
import type { Desk } from '../ceremonies/desk.ts'
import { keepPins } from '../ceremonies/device-memory.ts'
import { refreshSession } from '../ceremonies/open-session.ts'
import { keeperOf, type Session } from '../ceremonies/session.ts'
import { keyOfGeneration } from './client-keys.ts'
import type { Held, HeldRecord, Register } from './held.ts'
import { inBatches } from './in-batches.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** What lies in an opened record; `undefined` for what is no body. Whoever wrote it held a key of the group, and may still have made a mistake. */
const bodyIn = (content: Uint8Array): Body | undefined => {
  try {
    const body = readBody(decoder.decode(content))
    return body.ok ? body.value : undefined
  } catch {
    return undefined
  }
}

type NotOpened = { readonly kind: 'not-opened'; readonly because: Unopened['because'] }

/** `behind`: its writer knew a longer log than this session does. */
type Opened = Result<HeldRecord, NotOpened | { readonly kind: 'behind' }>

const because = (why: Unopened['because']) => refuse<NotOpened>({ kind: 'not-opened', because: why })

/** What lies in a record that opened, and whether its writer knew the log that this session knows. */
const readOpened = ({ log }: Session, { record, kind, revision, changedOn }: RecordKept, { content, writtenAt }: OpenRecord): Opened => {
  const known = log ? checkLog(writtenAt, log) : ok(true as const)
  if (!known.ok) return known.refusal.kind === 'rolled-back' ? refuse({ kind: 'behind' }) : because('forked')
  const body = bodyIn(content)
  return body ? ok({ record, kind, revision, changedOn, body }) : because('not-understood')
}

const open = async (session: Session, held: Held, one: RecordKept): Promise<Opened> => {
  const { record, kind, revision, generation, envelope } = one
  if (session.pins && !checkRevision(session.pins, record, revision).ok) return because('rolled-back')
  // What is known already is not waited for: that would cost ten thousand turns.
  const known = held.keys.get(generation)
  const key = known ? ok(known) : await keyOfGeneration(session, held, generation)
  if (!key.ok) return key
  const opened = await openRecordAs(key.value, { record, kind, revision }, envelope, (inside) => readOpened(session, one, inside))
  return opened.ok ? opened.value : because(opened.refusal.kind)
}

/** One that came: held, or written down as not opened. Gives whether its writer knew more of the log than is known here. */
const take = (held: Held, { client, record, kind, revision }: RecordKept, opened: Opened): boolean => {
  if (!opened.ok) {
    if (opened.refusal.kind === 'behind') return true
    held.unopened.set(record, { client, record, kind, because: opened.refusal.because })
    return false
  }
  held.unopened.delete(record)
  // Somebody may have written meanwhile, in this very tab.
  if ((held.records.get(record)?.revision ?? 0) <= revision) held.records.set(record, opened.value)
  return false
}

/** Opens what came, some hundreds at once, and holds it. Clients have to be held already; gives those records whose clients are not. */
export const openAll = async (desk: Desk, session: Session, register: Register, records: readonly RecordKept[]): Promise<readonly RecordKept[]> => {
  const behind: RecordKept[] = []
  const strange: RecordKept[] = []
  await inBatches(records, async (one) => {
    const held = register.clients.get(one.client)
    if (!held) strange.push(one)
    else if (take(held, one, await open(session, held, one))) behind.push(one)
  })
  if (behind.length > 0) {
    await register.inTurn(() => refreshSession(desk, session))
    for (const one of behind) {
      const held = register.clients.get(one.client)
      // Still longer than what the server shows of the log: then it shows an old one.
      if (held && take(held, one, await open(session, held, one))) held.unopened.set(one.record, { client: one.client, record: one.record, kind: one.kind, because: 'rolled-back' })
    }
  }
  const unseen = new Set(strange)
  remember(desk, session, register, records.filter((one) => !unseen.has(one) && register.clients.get(one.client)?.unopened.has(one.record) !== true))
  return strange
}

/** What is remembered on this device, so that nothing older is believed on it: in turn, and nobody waits for it. */
export const remember = (desk: Desk, session: Session, register: Register, seen: readonly { readonly record: Id; readonly revision: number }[]): void => {
  register.remembered = register.inTurn(async () => {
    const { pins } = session
    const newer = pins ? seen.filter(({ record, revision }) => revision > (pins.revisions.get(record) ?? 0)) : []
    if (!pins || newer.length === 0) return
    // All at once: a copy for each of twenty thousand would take minutes.
    session.pins = seeRevisions(pins, newer.map(({ record, revision }) => [record, revision]))
    session.pinsRevision += 1
    await keepPins(keeperOf(desk, session), session.pinsRevision, session.pins)
  })
}
