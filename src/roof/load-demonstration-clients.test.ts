import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { randomIds, Secret, systemClock, type Id } from '#kernel'
import { eraseClient, listClients, openClient, SCRUB, type EnvelopesDeps } from '#envelopes'
import { importNetwork, openInstallation, type StaffActor } from '#network'
import { openAuthentication } from '#platform/authentication'
import { openFolderBlobStore } from '#platform/blobs'
import { openJobs } from '#platform/jobs'
import { silentLog } from '#platform/log'
import { openTestDatabase } from '#tests/database'
import { sealedBy } from './clients-of-today.ts'
import { readDemonstrationClients } from './demonstration-clients.ts'
import { demonstrationId, demonstrationOrganisation } from './demonstration-vault.ts'
import { loadDemonstrationClients } from './load-demonstration-clients.ts'
import { loadDemonstrationStaff } from './load-demonstration-staff.ts'
import { openEnvelopes } from './open-envelopes.ts'

const EXAMPLES = join(import.meta.dirname, '../../examples')
const SEALER = join(import.meta.dirname, '../../scripts/examples/clients-of-today.ts')
/** In this demonstration the samples lie as they were made today. */
const asToday = async (folder: string, _today: string, slugs: readonly string[]) => new Map(slugs.flatMap((slug) => readDemonstrationClients(folder, slug) ?? []).map((packed, place) => [slugs[place] ?? '', packed]))

/** A demonstration with its people. `idOf`: of another demonstration, where somebody is not who the samples were sealed for. */
const aDemonstration = async (idOf: (slug: string) => Id = demonstrationOrganisation): Promise<EnvelopesDeps> => {
  const database = await openTestDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'waystation-clients-'))
  const opened = await openInstallation({ database, ids: randomIds }, { foundAs: 'demonstration', secretariat: idOf('secretariat') })
  if (!opened.ok) throw new Error(opened.refusal.kind)
  await importNetwork({ database, ids: randomIds }, { kind: 'operator', organisation: opened.value.secretariat.id }, { path: join(EXAMPLES, 'network'), idOf })
  const authentication = await openAuthentication({ database, origin: 'http://localhost:4100', log: silentLog, secret: new Secret(randomBytes(32).toString('base64url')) })
  await loadDemonstrationStaff({ database, authentication, clock: systemClock, ids: randomIds }, EXAMPLES)
  const jobs = await openJobs({ database, log: silentLog }, [SCRUB])
  onTestFinished(async () => {
    await jobs.stop(1)
    await database.close()
    await rm(folder, { recursive: true, force: true })
  })
  return openEnvelopes({ database, jobs, attachments: await openFolderBlobStore({ folder, maxBytes: 1e6, reserveBytes: 0 }), clock: systemClock })
}

const sitting = (slug: string, signInName: string, role: StaffActor['roles'][number]): StaffActor => {
  const staff = demonstrationId(`staff/${signInName}`)
  return { kind: 'staff', staff, account: staff, session: staff, organisation: demonstrationOrganisation(slug), secretariat: false, roles: [role] }
}

const there = async (envelopes: EnvelopesDeps, actor: StaffActor) => {
  const listed = await listClients(envelopes, actor, { organisation: actor.organisation, after: undefined })
  if (!listed.ok) throw new Error(listed.refusal.kind)
  return listed.value.items
}

test('clients of a demonstration are there after its first start, in the hands of its people; the second changes nothing, and whom somebody erased stays erased', { timeout: 240_000 }, async () => {
  const envelopes = await aDemonstration()
  const slugs = ['open-gate', 'comensha']
  expect(await loadDemonstrationClients(envelopes, EXAMPLES, slugs, asToday)).toEqual([])
  const packed = readDemonstrationClients(EXAMPLES, 'open-gate')?.clients ?? []
  const vesna = sitting('open-gate', 'vesna', 'counsellor')
  const all = await there(envelopes, vesna)
  const mine = packed.filter(({ restricted }) => restricted === undefined || restricted.restriction.wraps.some(({ to }) => to === vesna.staff))
  expect(all.map(({ client }) => client).toSorted()).toEqual(mine.map(({ made }) => made.key.client).toSorted())
  expect(all.filter(({ sort }) => sort === 'book').length).toBe(2)
  expect(all.some(({ assigned }) => assigned.includes(vesna.staff))).toBe(true)
  // Of another organisation nobody sees one.
  expect((await there(envelopes, sitting('comensha', 'daan', 'coordinator'))).some(({ client }) => all.some((one) => one.client === client))).toBe(false)

  // Last written in on different days, all before today.
  const days = new Set<string>()
  for (const { client } of all) {
    const file = await openClient(envelopes, vesna, { organisation: vesna.organisation, client })
    if (file.ok) for (const { changedOn } of file.value.records) days.add(changedOn)
  }
  expect(days.size).toBeGreaterThan(10)
  expect([...days].every((day) => day <= new Date().toISOString().slice(0, 10))).toBe(true)

  const gone = packed.find(({ made, restricted }) => restricted === undefined && made.sort === 'file')
  if (!gone) throw new Error('nobody to erase')
  const erased = await eraseClient(envelopes, sitting('open-gate', 'vesna', 'coordinator'), { organisation: vesna.organisation, client: gone.made.key.client })
  expect(erased.ok).toBe(true)
  expect(await loadDemonstrationClients(envelopes, EXAMPLES, slugs, asToday)).toEqual([])
  expect((await there(envelopes, vesna)).length).toBe(all.length - 1)
})

test('in a demonstration of other ids nobody comes whose file could not be opened', async () => {
  const envelopes = await aDemonstration(randomIds.next)
  expect(await loadDemonstrationClients(envelopes, EXAMPLES, ['open-gate'], asToday)).toEqual([])
})

/** Days on which files of Open Gate were last written in. */
const daysOf = async (envelopes: EnvelopesDeps, actor: StaffActor): Promise<ReadonlySet<string>> => {
  const days = new Set<string>()
  for (const { client } of await there(envelopes, actor)) {
    const file = await openClient(envelopes, actor, { organisation: actor.organisation, client })
    if (file.ok) for (const { changedOn } of file.value.records) days.add(changedOn)
  }
  return days
}

test('where nothing can seal them anew, the samples are taken in with the dates that they have, and it is said', { timeout: 240_000 }, async () => {
  const later = { now: () => new Date('2027-06-01T09:00:00Z') }
  const envelopes = { ...(await aDemonstration()), clock: later }
  for (const seal of [sealedBy('/nowhere/to-be-found.js'), sealedBy(SEALER, 1)]) expect(await seal(EXAMPLES, '2027-06-01', ['open-gate'])).toBeUndefined()
  expect(await loadDemonstrationClients(envelopes, EXAMPLES, ['open-gate'], async () => undefined)).toEqual([{ kind: 'sample-keeps-its-dates' }])
  expect((await there(envelopes, sitting('open-gate', 'vesna', 'counsellor'))).length).toBeGreaterThan(20)
})

test('first started on a later day, it has the same clients, sealed anew as of that day; a start on the next day leaves them as they are', { timeout: 240_000 }, async () => {
  const begun = await aDemonstration()
  const on = (day: string): EnvelopesDeps => ({ ...begun, clock: { now: () => new Date(`${day}T09:00:00Z`) } })
  const seal = sealedBy(SEALER)
  const packed = readDemonstrationClients(EXAMPLES, 'open-gate')
  const fresh = (await seal(EXAMPLES, '2027-06-01', ['open-gate', 'nobody'])) ?? new Map()
  expect([...fresh.keys()]).toEqual(['open-gate'])
  expect(fresh.get('open-gate')?.madeOn).toBe('2027-06-01')

  expect(await loadDemonstrationClients(on('2027-06-01'), EXAMPLES, ['open-gate'], async () => fresh)).toEqual([])
  const vesna = sitting('open-gate', 'vesna', 'counsellor')
  const clients = (await there(begun, vesna)).map(({ client }) => client)
  const open = packed?.clients.filter(({ restricted }) => restricted === undefined).map(({ made }) => made.key.client) ?? []
  expect(clients).toEqual(expect.arrayContaining(open))
  const days = [...(await daysOf(on('2027-06-01'), vesna))].toSorted()
  expect((days.at(-1) ?? '') > '2027-05-20' && (days.at(-1) ?? '') <= '2027-06-01').toBe(true)
  expect(await loadDemonstrationClients(on('2027-06-02'), EXAMPLES, ['open-gate'], async () => expect.unreachable())).toEqual([])
})
