import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { keepAttachment, makeClient, restrictClient, type EnvelopesDeps } from '#envelopes'
import { randomIds, systemClock, type Id } from '#kernel'
import type { StaffActor } from '#network'
import { openFolderBlobStore } from '#platform/blobs'
import type { Database } from '#platform/database'
import { toBase64, type LogState } from '#vault/envelope'
import { generateStaffKeys, newClientKey, publicKeysOf, restrictTo } from '#vault/open'
import type { Sample } from '../shelves/testing.ts'

const GROUP = randomIds.next()
const RECOVERY = randomIds.next()
const sealed = (): Uint8Array<ArrayBuffer> => new Uint8Array(randomBytes(572))

/** The beginning of an age file, and bytes that mean nothing. */
export const ageFile = (size = 500): Uint8Array => Buffer.concat([Buffer.from('age-encryption.org/v1\n'), randomBytes(size)])

/** A client's key, as a browser seals it. */
export const aClientKey = (client: Id = randomIds.next()) => ({ client, generation: 1, born: 1, group: GROUP, epoch: 1, sealed: sealed() })

const older = (client: Id) => ({ client, generation: 1, under: 2, sealed: sealed() })

/** Bytes as text, wherever they stand. */
export const onWire = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return toBase64(new Uint8Array(value))
  if (Array.isArray(value)) return value.map(onWire)
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, onWire(part)])) : value
}

const keysOf = async () => {
  const drawn = generateStaffKeys()
  return { ...drawn, ...(await publicKeysOf(drawn)) }
}

/** A store of sealed files, and logs in which everybody is whom a test lets in. */
export const aSealedStore = async (database: Database) => {
  const folder = await mkdtemp(join(tmpdir(), 'waystation-test-'))
  const attachments = await openFolderBlobStore({ folder, maxBytes: 1_000_000, reserveBytes: 0 })
  const logs = new Map<Id, LogState>()
  const left = new Set<Id>()
  // Keys of those who sign or read something; nobody holds those of the others.
  const keys = new Map<string, ReturnType<typeof keysOf>>()
  const keysFor = (id: Id): ReturnType<typeof keysOf> => {
    const made = keys.get(id) ?? keysOf()
    keys.set(id, made)
    return made
  }
  const logOf = async (organisation: Id): Promise<LogState | undefined> => {
    const log = logs.get(organisation)
    if (!log) return undefined
    const known = await Promise.all([...log.staff].map(async ([id, member]) => [id, { ...member, ...(await keys.get(id)), standing: [...left].some((gone) => gone === id) ? ('left' as const) : ('active' as const) }] as const))
    return { ...log, recovery: { recipient: (await keysFor(RECOVERY)).recipient, entry: 1 }, staff: new Map(known) }
  }
  const envelopes: EnvelopesDeps = { database, clock: systemClock, attachments, jobs: { send: async () => {}, work: async () => {} }, logOf, isCurrent: async () => true, note: async () => {} }

  /** An organisation's log with one group, in which all of these are. */
  const letIn = (organisation: Id, people: readonly Id[]): void => {
    const known = logs.get(organisation)?.groups.get(GROUP)?.members ?? []
    const members = [...new Set([...known, ...people])]
    logs.set(organisation, {
      organisation, rootFingerprint: new Uint8Array(32), head: { entries: 1, hash: new Uint8Array(32) }, hashes: [], invitations: new Map(), roster: undefined, recovery: { recipient: 'age1pq1test', entry: 1 },
      staff: new Map(members.map((id) => [id, { role: 'counsellor', standing: 'active', publicKey: new Uint8Array(32), recipient: 'age1pq1test', formerKeys: [] }])),
      groups: new Map([[GROUP, { members, epoch: 1, commitments: [], due: false, heir: undefined }]]),
    })
  }

  /** A client that somebody else of that organisation made. */
  const aClient = async (organisation: Id, { kind, assigned }: Made = { kind: 'facts', assigned: [] }) => {
    const staff = randomIds.next()
    letIn(organisation, [staff])
    const maker: StaffActor = { kind: 'staff', staff, account: staff, session: staff, organisation, secretariat: false, roles: ['coordinator'] }
    const key = aClientKey()
    const record = { client: key.client, record: randomIds.next(), kind, revision: 1, generation: 1, envelope: sealed() }
    const made = await makeClient(envelopes, maker, { organisation, key, records: [record], assigned: [...assigned] })
    if (!made.ok) throw new Error(made.refusal.kind)
    return { organisation, maker, key, client: key.client, record }
  }

  /** A restriction as a browser of its author makes one. */
  const restrictionTo = async (organisation: Id, client: Id, generation: number, author: Id, readers: readonly Id[]) => {
    await Promise.all([author, ...readers].map(keysFor))
    const state = await logOf(organisation)
    const key = { ...newClientKey({ organisation, client }, { group: GROUP, current: 1, keys: new Map() }), generation }
    const made = state && (await restrictTo(state, key, readers, { staff: author, seed: (await keysFor(author)).seed }))
    // Somebody who is not there cannot be wrapped to: then the server is asked with what means nothing.
    const { statement, signature, wraps } = made?.ok === true ? made.value : { statement: sealed(), signature: new Uint8Array(64), wraps: [...readers, 'recovery'].map((to) => ({ to, wrapped: sealed() })) }
    // Readers are those that were given: ids, or the recovery identity.
    return { client, generation, author, statement, signature, wraps: wraps.map(({ to, wrapped }) => ({ to: to as Id | 'recovery', wrapped })) }
  }
  const leaves = (staff: Id): void => void left.add(staff)
  return { folder, attachments, envelopes, letIn, leaves, aClient, restrictionTo, close: () => rm(folder, { recursive: true }) }
}

/** What the first record of a made client is, and in whose hands it is. */
type Made = { readonly kind: 'facts' | 'draft'; readonly assigned: readonly Id[] }

type SealedStore = Awaited<ReturnType<typeof aSealedStore>>

type Ask = { readonly at: Id; readonly asking: { readonly id: Id } | undefined }

const nothing = async (): Promise<Sample> => ({})

/** A sample for every route of clients' files. `placeOf`: the organisation in which the client lies that is asked for, if it lies anywhere. */
export const envelopeSamples = <A extends Ask>(store: () => SealedStore, placeOf: (ask: A) => Id | undefined): Readonly<Record<string, (ask: A) => Promise<Sample>>> => {
  const there = async (ask: A, madeFor?: (asking: Id) => Made) => {
    const where = placeOf(ask)
    // A file that lies nowhere is asked for as one that was made elsewhere, under another id.
    if (where === undefined) return undefined
    if (ask.asking) store().letIn(ask.at, [ask.asking.id])
    // In other houses whoever asks is nobody to whom a file could be given.
    return await store().aClient(where, ask.asking && where === ask.at ? madeFor?.(ask.asking.id) : undefined)
  }
  const about = (say: (client: Awaited<ReturnType<SealedStore['aClient']>>, asking: Id) => Promise<unknown> | unknown, madeFor?: (asking: Id) => Made) => async (ask: A): Promise<Sample> => {
    const found = await there(ask, madeFor)
    const key = aClientKey()
    const record = { client: key.client, record: randomIds.next(), kind: 'facts' as const, revision: 1, generation: 1, envelope: sealed() }
    const staff = ask.asking?.id ?? randomIds.next()
    // Somebody who is nowhere: what samples do to the maker of a file must not happen to whoever asks.
    const nobody = randomIds.next()
    const maker: StaffActor = { kind: 'staff', staff: nobody, account: nobody, session: nobody, organisation: ask.at, secretariat: false, roles: [] }
    const client = found ?? { organisation: ask.at, maker, key, client: key.client, record }
    const said = await say(client, staff)
    return { params: { client: client.client, record: client.record.record, attachment: client.client }, ...(said !== undefined && { body: said instanceof Uint8Array ? said : onWire(said) }) }
  }
  const base = '/api/organisations/:organisation'
  return {
    [`post ${base}/clients`]: about(() => ({ key: aClientKey(), records: [], assigned: [] })),
    [`get ${base}/clients`]: nothing,
    [`get ${base}/records/:kind`]: async () => ({ params: { kind: 'facts' } }),
    [`get ${base}/clients/:client/records`]: about(() => undefined),
    [`get ${base}/clients/:client/records/:record`]: about(() => undefined),
    [`put ${base}/clients/:client/records`]: about(({ record }) => ({ records: [{ ...record, revision: 2 }] })),
    [`put ${base}/clients/:client/assigned`]: about((_, asking) => ({ assigned: [asking] })),
    [`put ${base}/clients/:client/restriction`]: about(async ({ client, organisation }, asking) => ({ restriction: await store().restrictionTo(organisation, client, 2, asking, [asking]), older: older(client) })),
    [`put ${base}/recovery/clients/:client`]: about(async ({ client, maker, organisation }, asking) => {
      const mine = await store().restrictionTo(organisation, client, 2, maker.staff, [maker.staff])
      await restrictClient(store().envelopes, maker, { organisation, client, restriction: mine, older: older(client) })
      store().leaves(maker.staff)
      const heir = randomIds.next()
      store().letIn(organisation, [heir])
      return { restriction: await store().restrictionTo(organisation, client, 3, asking, [heir]), older: { ...older(client), generation: 2, under: 3 } }
    }),
    [`put ${base}/clients/:client/key`]: about(async ({ client, maker, organisation, key }, asking) => {
      const restriction = await store().restrictionTo(organisation, client, 2, maker.staff, [asking, maker.staff])
      await restrictClient(store().envelopes, maker, { organisation, client, restriction, older: older(client) })
      return { key: { ...key, generation: 3 }, older: { ...older(client), generation: 2, under: 3 } }
    }),
    [`post ${base}/hand-over`]: about((_, asking) => ({ from: asking, to: asking })),
    [`post ${base}/keys`]: about(({ key }) => ({ keys: [key] })),
    [`delete ${base}/clients/:client`]: about(() => undefined),
    [`delete ${base}/clients/:client/registration`]: about(() => undefined, (asking) => ({ kind: 'draft', assigned: [asking] })),
    [`get ${base}/clients/:client/accesses`]: about(() => undefined),
    [`get ${base}/client-marks`]: nothing,
    [`get ${base}/erasures`]: nothing,
    [`get ${base}/client-rule`]: nothing,
    [`put ${base}/client-rule`]: async () => ({ body: { ownOnly: false } }),
    [`put ${base}/clients/:client/attachments/:attachment`]: about(() => ageFile()),
    [`get ${base}/clients/:client/attachments/:attachment`]: about(async ({ client, maker, organisation }) => {
      const bytes = ageFile()
      await keepAttachment(store().envelopes, maker, { organisation, client, attachment: client, bytes: Readable.from([bytes], { objectMode: false }), size: bytes.length })
      return undefined
    }),
  }
}
