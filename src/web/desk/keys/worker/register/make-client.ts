import { ok, refuse, type Id, type Result } from '#kernel'
import { newClientKey, sealClientKey } from '#vault/open'
import type { BothChanged, Saved } from '../../register-shapes.ts'
import type { ClientListed } from '../ceremonies/api/api-clients.ts'
import { isBecause } from '../ceremonies/api/ask.ts'
import type { Desk } from '../ceremonies/desk.ts'
import { refreshSession } from '../ceremonies/open-session.ts'
import type { Session } from '../ceremonies/session.ts'
import { hold, type Register } from './held.ts'
import { consentsKept } from './kept-consents.ts'
import { remember } from './open-records.ts'
import type { RegisterRefusal } from './refusal.ts'
import { saveRecords, savedAs, type KnownWrite } from './save-records.ts'
import { sealRecords, written, type Planned } from './seal-records.ts'

/** A new client of one's own, or a book, which is everybody's in the group. */
export type Making = { readonly client: Id; readonly group: Id; readonly sort: ClientListed['sort']; readonly writes: readonly KnownWrite[]; readonly drop?: readonly Id[] }

const MOST_ROUNDS = 2

/**
 * Makes a client in a group of one's own, with first records, and assigns them to oneself. Where one of this id is there already (the line broke, or somebody made the
 * same book), the records are saved in that one.
 */
export const makeClient = async (desk: Desk, session: Session, register: Register, making: Making): Promise<Result<Saved | BothChanged, RegisterRefusal>> => {
  if (register.clients.has(making.client)) return await saveRecords(desk, session, register, making.client, making.writes, making.drop)
  for (let round = 1; ; round += 1) {
    const made = await attempt(desk, session, register, making)
    if (made.ok) return made
    const { refusal } = made
    const unknown = refusal.kind === 'line-broken' || refusal.kind === 'not-understood'
    if (unknown || isBecause(refusal, 'id-taken')) {
      const there = await saveRecords(desk, session, register, making.client, making.writes, making.drop)
      if (there.ok || !unknown || there.refusal.kind !== 'client-gone') return there
      // Nothing was made: it is done again. Where that does not help, what is in the way is said, and not that somebody is gone who never was.
      if (round === MOST_ROUNDS) return refuse(refusal)
      continue
    }
    const mayBeReady = isBecause(refusal, 'not-ready') || isBecause(refusal, 'envelope-refused')
    if (!mayBeReady || round === MOST_ROUNDS) return refuse(isBecause(refusal, 'not-ready') && 'particulars' in refusal ? { kind: 'not-ready', because: String(refusal.particulars['because'] ?? '') } : refusal)
    // An epoch began meanwhile.
    const refreshed = await register.inTurn(() => refreshSession(desk, session))
    if (!refreshed.ok) return refreshed
  }
}

const attempt = async (desk: Desk, session: Session, register: Register, { client, group, sort, writes }: Making): Promise<Result<Saved, RegisterRefusal>> => {
  const { organisation, staff, rings } = session
  const ring = rings.get(group)
  if (!ring) return refuse({ kind: 'no-key-of-group' })
  const refused = consentsKept(undefined, writes)
  if (refused) return refused
  const at = desk.clock.now().toISOString()
  const key = newClientKey({ organisation, client }, ring)
  const planned: readonly Planned[] = writes.map(({ record, kind, form, version, answers, of }) => ({ record, kind, revision: 1, body: { form, version, answers, by: staff, at, ...(of !== undefined && { of }) } }))
  const records = await sealRecords(session, key, client, planned)
  if (!records.ok) return records
  const { generation, born, epoch, sealed } = await sealClientKey(key, ring)
  const kept = { client, generation, born, epoch, sealed, group }
  const assigned = sort === 'book' ? [] : [staff]
  const sent = await desk.api.makeClient(organisation, { key: kept, records: records.value, assigned, sort })
  if (!sent.ok) return sent
  const held = hold(register, { client, group, sort, assigned, key: kept, older: [], restriction: null })
  written(held, { key, write: { records: [] } }, planned, sent.value.on)
  remember(desk, session, register, planned)
  return ok(savedAs(desk, held, writes, sent.value.on))
}
