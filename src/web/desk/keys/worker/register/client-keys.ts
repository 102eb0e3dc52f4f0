import { ok, refuse, type Result } from '#kernel'
import { openClientKey, openGeneration, openRestricted, type ClientKey } from '#vault/open'
import type { Unopened } from '../../register-shapes.ts'
import type { Session } from '../ceremonies/session.ts'
import type { Held, KeyOpened } from './held.ts'

type KeyRefused = { readonly kind: 'not-opened'; readonly because: Unopened['because'] }

const BECAUSE: Readonly<Record<string, Unopened['because']>> = { 'unknown-epoch': 'no-key', 'not-a-reader': 'no-key', 'wrong-key': 'wrong-key', 'not-an-envelope': 'not-an-envelope' }

/** Whatever else is wrong with a key, it is not the one that was sealed for this client. */
const refused = ({ kind }: { readonly kind: string }) => refuse<KeyRefused>({ kind: 'not-opened', because: BECAUSE[kind] ?? 'envelope-refused' })

const openCurrent = async ({ organisation, staff, log, rings, secret }: Session, { listed }: Held): Promise<Result<{ readonly key: ClientKey; readonly readers: readonly string[] | undefined }, KeyRefused>> => {
  const { client, key, restriction } = listed
  if (restriction && log) {
    const opened = await openRestricted(log, { organisation, client, generation: restriction.generation }, staff, secret.identity, restriction)
    return opened.ok ? ok({ key: opened.value.client, readers: opened.value.readers }) : refused(opened.refusal)
  }
  const ring = key && rings.get(key.group)
  if (!key || !ring) return refuse({ kind: 'not-opened', because: 'no-key' })
  const opened = await openClientKey({ organisation, client }, { ...key, organisation }, ring)
  return opened.ok ? ok({ key: opened.value, readers: undefined }) : refused(opened.refusal)
}

/** The current generation of a client's key, opened once. */
export const currentKeyOf = async (session: Session, held: Held): Promise<KeyOpened> => {
  const generation = held.listed.restriction?.generation ?? held.listed.key?.generation
  const known = generation === undefined ? undefined : held.keys.get(generation)
  if (known) return ok(known)
  held.opening ??= keepCurrent(session, held).finally(() => void (held.opening = undefined))
  return await held.opening
}

const keepCurrent = async (session: Session, held: Held): Promise<KeyOpened> => {
  const opened = await openCurrent(session, held)
  if (!opened.ok) return opened
  held.keys.set(opened.value.key.generation, opened.value.key)
  // The log's ids are ids: its reader refuses others.
  held.readers = opened.value.readers as Held['readers']
  return ok(opened.value.key)
}

/** The generation under which a record lies: each older one is opened by the one after it. */
export const keyOfGeneration = async (session: Session, held: Held, generation: number): Promise<Result<ClientKey, KeyRefused>> => {
  const known = held.keys.get(generation)
  if (known) return ok(known)
  const current = await currentKeyOf(session, held)
  if (!current.ok) return current
  let key = current.value
  while (key.generation > generation) {
    const older = held.listed.older.find((one) => one.generation === key.generation - 1)
    if (!older) return refuse({ kind: 'not-opened', because: 'no-key' })
    const opened = held.keys.get(older.generation)
    const next = opened ? ok(opened) : await openGeneration(key, { ...older, organisation: session.organisation })
    if (!next.ok) return refused(next.refusal)
    held.keys.set(next.value.generation, next.value)
    key = next.value
  }
  return key.generation === generation ? ok(key) : refuse({ kind: 'not-opened', because: 'no-key' })
}

/** Every generation that there is, the newest first. */
export const allKeysOf = async (session: Session, held: Held): Promise<Result<readonly ClientKey[], KeyRefused>> => {
  const current = await currentKeyOf(session, held)
  if (!current.ok) return current
  const oldest = await keyOfGeneration(session, held, Math.min(current.value.generation, ...held.listed.older.map(({ generation }) => generation)))
  return oldest.ok ? ok([...held.keys.values()].toSorted((a, b) => b.generation - a.generation)) : oldest
}
