import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll } from 'vitest'
import { randomIds, systemClock, type Id, type Result } from '#kernel'
import { openFolderBlobStore } from '#platform/blobs'
import type { Database } from '#platform/database'
import type { StaffActor, StaffRole } from '#network'
import type { Bytes, LogState } from '#vault/envelope'
import { generateStaffKeys, newClientKey, publicKeysOf, restrictTo, type PublicKeys, type StaffKeys } from '#vault/open'
import type { EnvelopesDeps, Noted } from './deps.ts'
import type { BroughtRecord, KeptKey, KeptRestriction, RecordKind, Turn } from './model.ts'

/** Bytes that nobody can tell from an envelope: so long that the padding inside is a power of two. */
export const anEnvelope = (inside = 512): Bytes => new Uint8Array(randomBytes(60 + inside))

export const anAgeFile = (size = 700): Buffer => Buffer.concat([Buffer.from('age-encryption.org/v1\n'), randomBytes(size)])

/** The value of a result that is known to be well; a refusal fails the test and is told. */
export const valueOf = <T>(result: Result<T, { readonly kind: string }>): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

export const refusalOf = (result: Result<unknown, { readonly kind: string }>): unknown => {
  if (result.ok) return undefined
  return 'because' in result.refusal ? `${result.refusal.kind}: ${String(result.refusal.because)}` : result.refusal.kind
}

type GroupSaid = { readonly members?: readonly Id[]; readonly epoch?: number; readonly due?: boolean; readonly heir?: Id }

/** An organisation, and what its log says of people and groups, as a test likes it. */
export type Place = { readonly organisation: Id; readonly keys: Map<string, StaffKeys>; readonly staff: Map<string, 'active' | 'left'>; readonly groups: Map<string, Required<Omit<GroupSaid, 'heir'>> & { readonly heir: string | undefined }>; recovery: boolean }

const publicKeys = new WeakMap<StaffKeys, Promise<PublicKeys>>()

const publicOf = (keys: StaffKeys): Promise<PublicKeys> => {
  const there = publicKeys.get(keys) ?? publicKeysOf(keys)
  publicKeys.set(keys, there)
  return there
}

const RECOVERY = generateStaffKeys()

const keysIn = (keys: Map<string, StaffKeys>, staff: string): StaffKeys => {
  const there = keys.get(staff) ?? generateStaffKeys()
  keys.set(staff, there)
  return there
}

const stateOf = async ({ organisation, keys, staff, groups, recovery }: Place): Promise<LogState> => ({
  organisation, rootFingerprint: new Uint8Array(32), head: { entries: 1, hash: new Uint8Array(32) }, hashes: [], invitations: new Map(), roster: undefined,
  recovery: recovery ? { recipient: (await publicOf(RECOVERY)).recipient, entry: 1 } : undefined,
  staff: new Map(await Promise.all([...staff].map(async ([id, standing]) => [id, { role: 'counsellor' as const, standing, ...(await publicOf(keysIn(keys, id))), formerKeys: [] }] as const))),
  groups: new Map([...groups].map(([id, group]) => [id, { ...group, commitments: [] }])),
})

/** A house of envelopes: use cases over a database, with logs that tests write as they like. */
export const aHouse = async (database: Database, folder: string) => {
  const places = new Map<Id, Place>()
  const noted: Noted[] = []
  const jobs: string[] = []
  const attachments = await openFolderBlobStore({ folder, maxBytes: 1_000_000, reserveBytes: 0 })
  const deps: EnvelopesDeps = {
    database, attachments, clock: systemClock,
    jobs: { send: async (_tx, { name }) => void jobs.push(name), work: async () => {} },
    logOf: async (organisation) => {
      const place = places.get(organisation)
      return place && stateOf(place)
    },
    isCurrent: async () => true,
    note: async (_tx, one) => void noted.push(one),
  }
  const anOrganisation = async (): Promise<Place> => {
    const organisation = randomIds.next()
    await database.asKeeper((tx) => sql`insert into organisation (id, slug, kind, name) values (${organisation}, ${`m-${organisation}`}, 'member', 'Heron House')`.execute(tx.db))
    const place: Place = { organisation, keys: new Map(), staff: new Map(), groups: new Map(), recovery: true }
    places.set(organisation, place)
    return place
  }
  return { deps, noted, jobs, folder, attachments, anOrganisation }
}

export type House = Awaited<ReturnType<typeof aHouse>>

/** One house for the tests of a file, gone when they have ended: `const house = useHouse(database)`, then `house()`. */
export const useHouse = (database: () => Database) => {
  let house: Awaited<ReturnType<typeof aHouse>> | undefined
  beforeAll(async () => {
    house = await aHouse(database(), await mkdtemp(join(tmpdir(), 'waystation-test-')))
  })
  afterAll(async () => {
    if (house) await rm(house.folder, { recursive: true })
  })
  return () => {
    if (!house) throw new Error('the house stands while tests run')
    return house
  }
}

export const aGroup = (place: Place, { members = [], epoch = 1, due = false, heir }: GroupSaid = {}): Id => {
  const group = randomIds.next()
  place.groups.set(group, { members, epoch, due, heir })
  return group
}

/** Changes what the log says of a group. */
export const say = (place: Place, group: Id, said: GroupSaid): void => {
  const known = place.groups.get(group)
  if (known) place.groups.set(group, { ...known, ...said, heir: said.heir ?? known.heir })
}

/** Somebody who works there, in these groups. */
export const someone = (place: Place, roles: readonly StaffRole[], groups: readonly Id[] = []): StaffActor => {
  const staff = randomIds.next()
  place.staff.set(staff, 'active')
  for (const group of groups) say(place, group, { members: [...(place.groups.get(group)?.members ?? []) as readonly Id[], staff] })
  return { kind: 'staff', staff, account: staff, session: staff, organisation: place.organisation, secretariat: false, roles }
}

export const aKey = (group: Id, said: Partial<KeptKey> = {}): KeptKey => ({ client: randomIds.next(), generation: 1, born: 1, group, epoch: 1, sealed: anEnvelope(), ...said })

export const aRecord = (client: Id, said: Partial<BroughtRecord> = {}): BroughtRecord => ({ client, record: randomIds.next(), kind: 'facts' as RecordKind, revision: 1, generation: 1, envelope: anEnvelope(), ...said })

/** The generation after, under an epoch. */
export const aTurn = (key: KeptKey, epoch: number): Turn => ({
  key: { ...key, generation: key.generation + 1, born: epoch, epoch, sealed: anEnvelope() },
  older: { client: key.client, generation: key.generation, under: key.generation + 1, sealed: anEnvelope() },
})

/** A restriction as a browser of its author makes one; of the generation before, bytes that mean nothing here. */
export const aRestriction = async (place: Place, client: Id, generation: number, author: Id, readers: readonly Id[]) => {
  const { organisation } = place
  const key = { ...newClientKey({ organisation, client }, { group: '', current: 1, keys: new Map() }), generation }
  const { wraps, statement, signature } = valueOf(await restrictTo(await stateOf(place), key, readers, { staff: author, seed: keysIn(place.keys, author).seed }))
  // Readers are those that were given: ids, or the recovery identity.
  const restriction: KeptRestriction = { client, generation, author, statement, signature, wraps: wraps.map(({ to, wrapped }) => ({ to: to as Id | 'recovery', wrapped })) }
  return { restriction, older: { client, generation: generation - 1, under: generation, sealed: anEnvelope() } }
}
