import { isId, type Id } from '#kernel'
import { writeBody } from '#clients/records'
import { newClientKey, sealClientKey, sealRecord, type KeyRing } from '#vault/open'
import type { ClientListed, RecordKept } from '../../../src/web/desk/keys/worker/ceremonies/api/api-clients.ts'

/** Three records of every client: what lists and finding read. */
export const KINDS = ['identity', 'facts', 'contact'] as const
export const TODAY = '2026-03-01'

/** A client as the server has them. */
export type Kept = { readonly listed: ClientListed; readonly records: readonly RecordKept[] }

/** Whose files they are, and how far the log goes. */
export type Home = { readonly organisation: Id; readonly staff: Id; readonly group: Id; readonly head: { readonly entries: number; readonly hash: Uint8Array<ArrayBuffer> } }

export const id = (): Id => {
  const drawn = globalThis.crypto.randomUUID()
  if (!isId(drawn)) throw new Error('a UUID is an id')
  return drawn
}

const answersOf = (name: string, birth: string) => {
  const [givenName = '', ...family] = name.split(' ')
  return {
    identity: { form: 'person', answers: { givenName, familyName: family.join(' '), dateOfBirth: birth, sex: 'female', citizenships: ['UA'], languages: ['uk', 'ru'], accessNeeds: [] } },
    facts: { form: 'exploitation', answers: { forms: ['labour'], exploitedIn: ['NL'], recruitedIn: ['UA'], means: ['deception', 'debt'] } },
    contact: { form: 'contact', answers: { ways: [{ channel: 'call', address: `+380 44 ${birth.replaceAll('-', ' ')}`, when: 'any-time' }], saysIfOthers: 'The dentist about an appointment' } },
  }
}

/** An invented person as a client, sealed as the desk seals one. */
export const seal = async ({ name, birth }: { readonly name: string; readonly birth: string }, ring: KeyRing, { organisation, staff, group, head }: Home): Promise<Kept> => {
  const client = id()
  const key = newClientKey({ organisation, client }, ring)
  const { organisation: _, ...sealed } = await sealClientKey(key, ring)
  const bodies = answersOf(name, birth)
  const records = await Promise.all(KINDS.map(async (kind) => {
    const [record, revision] = [id(), 1]
    const content = new TextEncoder().encode(writeBody({ ...bodies[kind], version: 1, by: staff, at: `${TODAY}T10:00:00.000Z` }))
    return { client, record, kind, revision, generation: 1, changedOn: TODAY, envelope: await sealRecord(key, { record, kind, revision }, content, head) }
  }))
  return { listed: { client, group, sort: 'file', assigned: [staff], key: { ...sealed, client, group }, older: [], restriction: null }, records }
}
