import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { sql } from 'kysely'
import { randomIds, type Id, type Refusal, type Result } from '#kernel'
import { useDatabase } from '#tests/database'
import { findCanaries } from '#tests/canary/find-canaries'
import { makeGroup } from '../ceremonies/groups.ts'
import { refreshSession } from '../ceremonies/open-session.ts'
import { endMembership } from '../ceremonies/people.ts'
import { rewrapGroup } from '../ceremonies/rewrap.ts'
import { found, joins, ready, theFirst, theFirstOf, type Player } from '../ceremonies/story/testing.ts'
import { aMember, aServer, refusalOf, valueOf, type Server } from '../ceremonies/testing.ts'
import { sealArchive } from './seal-archive.ts'
import { aTab, aWrite, wentAs } from './testing.ts'

// A passphrase is stretched slowly, by design, and these stories do it often.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 900_000 })

const database = useDatabase()
let server: Server
let anna: Player
let carla: Player
let dora: Player
let vera: Player
let stranger: Player
let group: Id

const fresh = async ({ device, session }: Player) => valueOf(await refreshSession(device.desk, session))
const rule = async (ownOnly: boolean) => await anna.device.line({ method: 'PUT', path: `/api/organisations/${anna.session.organisation}/client-rule`, body: { ownOnly } })

beforeAll(async () => {
  server = await aServer(database())
  const here = await ready(await found(server, await theFirst(server)))
  ;({ anna } = here)
  const stella = await theFirstOf(server, anna, await aMember(server, 'Stork House'), 'stella')
  const there = await ready(await found(server, stella, 'sven'))
  stranger = await joins(server, there.anna, 'sofia', [there.group], ['counsellor'])
  ;[carla, dora, vera] = [await joins(server, anna, 'carla'), await joins(server, anna, 'dora'), await joins(server, anna, 'vera', [], ['coordinator'])]
  group = valueOf(await makeGroup(anna.device.desk, anna.session, [anna, carla, dora, vera].map(({ session }) => session.staff))).group
  await fresh(carla)
  await fresh(dora)
  await fresh(vera)
})
afterAll(async () => await server[Symbol.asyncDispose]())

const openedBy = async (identity: string, file: ArrayBuffer): Promise<Uint8Array> => {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return await decrypter.decrypt(new Uint8Array(file))
}

const aScan = () => aWrite('attachment', 'attachment', { title: 'scan' })
const anInterpreter = (name: string) => aWrite('interpreter', 'report', { name })

const CANARY = 'Зеленина Мар’яна Канаркова'

/** Carla registers somebody; gives the tab, the client and the records as they were saved. */
const registered = async (name = CANARY) => {
  const tab = aTab(carla)
  const client = randomIds.next()
  const [person, facts, story] = [aWrite('person', 'identity', { name, born: '1999' }), aWrite('exploitation', 'facts', { form: ['labour'] }), aWrite('narrative', 'narrative', { text: `told by ${name}` })]
  const saved = valueOf(await tab.make(client, group, person, facts, story))
  if (saved.kind !== 'saved') throw new Error('it is new')
  return { tab, client, person, facts, story, saved }
}

test('what one counsellor registers, her colleague finds and opens; somebody of another member opens nothing, and the server reads nothing', async () => {
  const { client, person, story, saved } = await registered()
  expect(saved).toMatchObject({ on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), clockIsOff: false, merged: [] })
  const tab = aTab(dora)
  expect(valueOf(await tab.open()).unopened).toEqual([])
  expect(tab.list('person.name', 'exploitation.form', 'person.nothing').find((one) => one.client === client)).toMatchObject({
    group, assigned: [carla.session.staff], mine: false, finished: true, restricted: false, unopened: false,
    shown: { 'person.name': [CANARY], 'exploitation.form': [['labour']], 'person.nothing': [] },
  })
  const file = valueOf(await tab.file(client))
  expect(file.records.map(({ body }) => body.form).toSorted()).toEqual(['exploitation', 'person'])
  expect(file.narratives).toMatchObject([{ record: story.record, revision: 1 }])
  expect(valueOf(await tab.narrative(client, story.record)).body.answers).toEqual({ text: `told by ${CANARY}` })
  expect(valueOf(await tab.file(client)).records.find(({ record }) => record === person.record)?.body.by).toBe(carla.session.staff)

  const abroad = aTab(stranger)
  expect(valueOf(await abroad.open()).clients).toBe(0)
  expect(wentAs(await abroad.file(client).then((one) => (one.ok ? { ok: true, value: { kind: 'seen' } } : one)))).toBe('client-gone')
  expect(wentAs(await abroad.save(client, [aWrite('person', 'identity', { name: 'other' })]))).toBe('client-gone')

  const tables = ['client', 'client_key', 'client_record', 'client_attachment', 'organisation', 'audit_entry', 'log_entry']
  const bytes = new Map<string, Uint8Array>()
  for (const table of tables) {
    const { rows } = await database().asKeeper((tx) => tx.asOwner(() => sql`select * from information_schema.tables where table_name = ${table}`.execute(tx.db)))
    if (rows.length === 0) continue
    const kept = await database().asKeeper((tx) => sql<{ envelope?: Uint8Array; sealed?: Uint8Array }>`select * from ${sql.table(table)}`.execute(tx.db))
    bytes.set(table, Buffer.from(JSON.stringify(kept.rows)))
    for (const [index, { envelope, sealed }] of kept.rows.entries()) bytes.set(`${table} ${index}`, envelope ?? sealed ?? new Uint8Array(0))
  }
  bytes.set('the line', Buffer.from(JSON.stringify([...carla.device.asked, ...dora.device.asked])))
  expect(bytes.size).toBeGreaterThan(10)
  expect(await findCanaries({ bytes, canaries: [CANARY] })).toEqual([])
})

test('two edit at once: different fields are merged and written, the same field is shown to whoever comes second, and nothing is lost', async () => {
  const { tab, client, person } = await registered('Olena')
  const other = aTab(dora)
  valueOf(await other.open())
  const began = { revision: 1, answers: person.answers }
  const edit = (answers: Record<string, string>) => ({ ...person, answers: { ...person.answers, ...answers }, began })
  expect(wentAs(await tab.save(client, [edit({ city: 'Lviv' })]))).toBe('saved')
  const merged = valueOf(await other.save(client, [edit({ phone: '1' })]))
  expect(merged).toMatchObject({ kind: 'saved', merged: [person.record], records: [{ revision: 3, body: { answers: { name: 'Olena', born: '1999', city: 'Lviv', phone: '1' }, by: dora.session.staff } }] })

  // Carla still has the second revision before her, and changes what Dora changes.
  const before = { revision: 2, answers: { ...person.answers, city: 'Lviv' } }
  const mine = { ...person, began: before, answers: { ...before.answers, city: 'Kyiv' } }
  valueOf(await other.save(client, [{ ...person, began: { revision: 3, answers: { ...before.answers, phone: '1' } }, answers: { ...before.answers, phone: '1', city: 'Odesa' } }]))
  const both = valueOf(await tab.save(client, [mine, aWrite('task', 'event', { what: 'call' })]))
  expect(both).toMatchObject({ kind: 'both-changed', records: [{ record: person.record, theirs: { revision: 4 }, answers: { city: 'Kyiv', phone: '1' }, conflicts: [{ field: 'city', began: 'Lviv', mine: 'Kyiv', theirs: 'Odesa' }] }] })
  // All or none: the task was not written.
  valueOf(await tab.open(['event']))
  expect(tab.ofKind('event').filter((one) => one.client === client)).toEqual([])
  if (both.kind !== 'both-changed' || !both.records[0]) throw new Error('both changed it')
  const { theirs, answers } = both.records[0]
  expect(await tab.save(client, [{ ...mine, answers, began: { revision: theirs.revision, answers: theirs.body.answers } }])).toMatchObject({ value: { kind: 'saved', records: [{ revision: 5, body: { answers: { city: 'Kyiv', phone: '1' } } }] } })
  const changed = valueOf(await other.refresh())
  expect(changed.changed).toContain(client)
  expect(other.list('person.city').find((one) => one.client === client)?.shown).toEqual({ 'person.city': ['Kyiv'] })
})

test('a line that breaks in the middle: saved once and only once, whether or not the server heard it', async () => {
  const { tab, client, person } = await registered('Iryna')
  const edit = { ...person, answers: { name: 'Iryna K.' }, began: { revision: 1, answers: person.answers } }
  const writes = () => carla.device.asked.filter(({ method, path }) => method === 'PUT' && path.endsWith(`/clients/${client}/records`)).length
  carla.device.once(`PUT /api/organisations/${carla.session.organisation}/clients`, 'after')
  expect(await tab.save(client, [edit])).toMatchObject({ value: { kind: 'saved', records: [{ revision: 2 }] } })
  expect(writes()).toBe(1)
  carla.device.once(`PUT /api/organisations/${carla.session.organisation}/clients`, 'before')
  expect(await tab.save(client, [{ ...edit, answers: { name: 'I.' }, began: { revision: 2, answers: edit.answers } }])).toMatchObject({ value: { kind: 'saved', records: [{ revision: 3 }] } })
  // The line is gone altogether, and comes back: the same is asked again.
  carla.device.once(`PUT /api/organisations/${carla.session.organisation}/clients`, 'after')
  carla.device.always('GET ', 'before')
  const again = { ...edit, answers: { name: 'Iryna' }, began: { revision: 3, answers: { name: 'I.' } } }
  expect(wentAs(await tab.save(client, [again]))).toBe('line-broken')
  carla.device.calm()
  expect(await tab.save(client, [again])).toMatchObject({ value: { kind: 'saved', records: [{ revision: 4, body: { answers: { name: 'Iryna' } } }] } })

  for (const mishap of ['before', 'after'] as const) {
    const made = randomIds.next()
    carla.device.once('POST ', mishap)
    expect(wentAs(await tab.make(made, group, aWrite('person', 'identity', { name: 'once' })))).toBe('saved')
    expect(valueOf(await aTab(dora).file(made)).records).toHaveLength(1)
  }
  expect(wentAs(await tab.make(client, group, again))).toBe('saved')
  // What cannot be sent at all was never made: nobody is said to be gone.
  carla.device.always('POST ', 'before')
  expect(wentAs(await tab.make(randomIds.next(), group, aWrite('person', 'identity', { name: 'never' })))).toBe('line-broken')
  carla.device.calm()
})

test('drafts: a client is there from the first one on; a colleague sees that, and not what is being written; dropped and saved ones leave no word', async () => {
  const [tab, client, record] = [aTab(carla), randomIds.next(), randomIds.next()]
  const write = (text: string) => ({ ...aWrite('person', 'identity', { name: text }), record })
  carla.device.once('POST ', 'after')
  const first = valueOf(await tab.draft({ client, group, write: write('An') }))
  const second = valueOf(await tab.draft({ client, group, write: write('Anna B.') }))
  expect([second.draft, second.revision, second.mine, second.answers]).toEqual([first.draft, 2, true, { name: 'Anna B.' }])
  const other = aTab(dora)
  valueOf(await other.open())
  expect(other.list('person.name').find((one) => one.client === client)).toMatchObject({ finished: false, shown: { 'person.name': ['Anna B.'] } })
  expect(valueOf(await other.file(client)).drafts).toMatchObject([{ draft: first.draft, mine: false, answers: undefined, form: 'person', by: carla.session.staff }])

  // Another tab of hers writes at the same record: neither is thrown away.
  const elsewhere = aTab(carla)
  valueOf(await elsewhere.file(client))
  valueOf(await tab.draft({ client, group, write: write('Anna C.') }))
  valueOf(await elsewhere.draft({ client, group, write: write('Anna D.') }))
  valueOf(await tab.file(client))
  expect(tab.drafts().filter((one) => one.client === client).map(({ answers }) => answers?.['name']).toSorted()).toEqual(['Anna C.', 'Anna D.'])

  expect(wentAs(await tab.save(client, [write('Anna')], tab.drafts().filter((one) => one.client === client).map(({ draft }) => draft as Id)))).toBe('saved') // ids, as they were shown.
  expect(tab.drafts().filter((one) => one.client === client)).toEqual([])
  // The next draft takes the place of one that is done.
  const next = valueOf(await tab.draft({ client, group, write: { ...aWrite('contact', 'contact', { phone: '2' }) } }))
  expect(tab.register.clients.get(client)?.records.size).toBe(3)
  valueOf(await tab.drop(client, next.draft as Id)) // an id, as it was shown.
  valueOf(await other.refresh())
  expect(valueOf(await other.file(client)).drafts).toEqual([])
})

test('a draft of a narrative is no less a narrative: a colleague is sent no word of it, and going on with it is a reading', async () => {
  const { tab, client, story } = await registered('Bohdana')
  const write = { ...aWrite('narrative', 'narrative', { text: 'what she said first' }), began: { revision: 1, answers: story.answers }, record: story.record }
  const kept = valueOf(await tab.draft({ client, group: undefined, write }))
  expect([kept.answers, kept.began]).toEqual([write.answers, write.began])
  const again = valueOf(await tab.draft({ client, group: undefined, write: { ...write, answers: { text: 'what she said then' } } }))
  expect([again.draft, again.revision, again.answers]).toEqual([kept.draft, 2, { text: 'what she said then' }])
  const other = aTab(dora)
  valueOf(await other.open())
  const file = valueOf(await other.file(client))
  expect([file.narratives.map(({ record }) => record), file.drafts]).toMatchObject([[story.record], [{ mine: false, answers: undefined }]])
  expect(JSON.stringify([...(other.register.clients.get(client)?.records.values() ?? [])])).not.toContain('what she said')

  // The next day, on a desk that has just been unlocked.
  const next = aTab(carla)
  valueOf(await next.open())
  expect(next.drafts().find((one) => one.client === client)).toMatchObject({ draft: kept.draft, mine: true, answers: undefined })
  const opened = valueOf(await next.openDraft(client, kept.draft as Id)) // an id, as it was shown.
  expect([opened.answers, opened.began]).toEqual([{ text: 'what she said then' }, write.began])
  expect(valueOf(await next.draft({ client, group: undefined, write })).draft).toBe(kept.draft)
  const fresher = aTab(carla)
  valueOf(await fresher.open())
  expect(wentAs(await fresher.save(client, [{ ...write, answers: { text: 'all of it' } }], [kept.draft as Id]))).toBe('saved') // an id, as it was shown.
  expect(valueOf(await fresher.file(client))).toMatchObject({ drafts: [], narratives: [{ record: story.record, revision: 2 }] })
  const lies = [...(next.register.clients.get(client)?.records.values() ?? [])].find(({ kind, record }) => kind === 'narrative' && record !== story.record)
  expect(valueOf(await fresher.narrative(client, lies?.record ?? story.record)).body.answers).toEqual({})
})

test('own clients only, and hand-over of all of them in one step', async () => {
  const [one, two] = [await registered('Nadia'), await registered('Vira')]
  await rule(true)
  try {
    const tab = aTab(dora)
    expect(valueOf(await tab.open()).clients).toBe(0)
    expect(wentAs(await tab.save(one.client, [one.person]))).toBe('client-gone')
    valueOf(await aTab(carla).assign(one.client, carla.session.staff, dora.session.staff))
    expect(valueOf(await tab.refresh())).toMatchObject({ changed: [one.client], unopened: [] })
    expect(tab.list('person.name')).toMatchObject([{ client: one.client, mine: true, shown: { 'person.name': ['Nadia'] } }])
    const hers = aTab(carla)
    valueOf(await hers.open())
    const done = valueOf(await hers.handOver(carla.session.staff, dora.session.staff))
    expect(done.handedOver).toEqual(expect.arrayContaining([one.client, two.client]))
    expect([hers.list(), done.left]).toEqual([[], []])
    valueOf(await tab.refresh())
    expect(tab.list().map(({ assigned }) => assigned)).toEqual(done.handedOver.map(() => [dora.session.staff]))
    // Whoever gives one away has it no more.
    valueOf(await tab.assign(one.client, carla.session.staff))
    expect(tab.list().some(({ client }) => client === one.client)).toBe(false)
  } finally {
    await rule(false)
  }
})

test('a restricted file is there for its readers alone, is written under fresh keys, and can be given back', async () => {
  const { tab, client, person } = await registered('Sofiya')
  const other = aTab(dora)
  valueOf(await other.open())
  carla.device.once('PUT ', 'after')
  valueOf(await tab.restrict(client))
  expect(valueOf(await tab.file(client)).readers).toEqual([carla.session.staff])
  expect(wentAs(await other.save(client, [person]))).toBe('client-gone')
  expect(valueOf(await other.refresh()).gone).toEqual([])
  expect(other.list().some((one) => one.client === client)).toBe(false)
  const edited = { ...person, answers: { name: 'S.' }, began: { revision: 1, answers: person.answers } }
  expect(wentAs(await tab.save(client, [edited]))).toBe('saved')
  valueOf(await tab.restrict(client, dora.session.staff))
  const file = valueOf(await other.file(client))
  expect([file.readers?.toSorted(), file.unopened, file.records.find(({ record }) => record === person.record)?.body.answers]).toEqual([[carla.session.staff, dora.session.staff].toSorted(), [], { name: 'S.' }])
  // Kept as an age file under yet another generation, and read by the other reader.
  const scan = aWrite('attachment', 'attachment', { title: 'passport' })
  expect(wentAs(await other.keep(client, scan, new Blob(['a passport']))).toString()).toBe('saved')
  valueOf(await tab.release(client))
  const back = aTab(anna)
  expect(refusalOf(await back.file(client))).toBe('not-allowed')
  valueOf(await other.file(client))
  expect(wentAs(await other.save(client, [{ ...edited, answers: { name: 'Sofiya' }, began: { revision: 2, answers: edited.answers } }]))).toBe('saved')
  expect(await valueOf(await other.attachment(client, scan.record)).blob.text()).toBe('a passport')
})

test('somebody leaves: the first write draws a new generation, for attachments too, and everything old still opens', async () => {
  const { tab, client, person } = await registered('Halyna')
  const leaver = await joins(server, anna, `leaver-${client.slice(0, 8)}`, [group])
  await fresh(anna)
  valueOf(await endMembership(anna.device.desk, anna.session, leaver.session.staff))
  valueOf(await rewrapGroup(anna.device.desk, anna.session, group))
  // Neither tab knows of the epoch yet.
  const scan = aWrite('attachment', 'attachment', { title: 'letter' })
  expect(wentAs(await tab.keep(client, scan, new Blob(['a letter'], { type: 'text/plain' })))).toBe('saved')
  expect(wentAs(await tab.save(client, [{ ...person, answers: { name: 'H.' }, began: { revision: 1, answers: person.answers } }]))).toBe('saved')
  expect(tab.register.clients.get(client)?.listed.key).toMatchObject({ generation: 2, epoch: 2, born: 2 })
  const other = aTab(dora)
  expect(valueOf(await other.open()).unopened).toEqual([])
  const file = valueOf(await other.file(client))
  expect([file.unopened, file.records.length, file.attachments.length]).toEqual([[], 3, 1])
  const opened = valueOf(await other.attachment(client, scan.record))
  expect([await opened.blob.text(), opened.blob.type]).toEqual(['a letter', 'text/plain'])
})

test('an attachment: broken off, sent twice by a bad line, spoilt on the server, too big', async () => {
  const { tab, client } = await registered('Daryna')
  const [scan, bytes] = [aScan(), new Uint8Array(Buffer.alloc(300_000, 'scan '))]
  carla.device.once('PUT ', 'after')
  expect(wentAs(await tab.keep(client, scan, new Blob([bytes])))).toBe('saved')
  expect(new Uint8Array(await valueOf(await tab.attachment(client, scan.record)).blob.arrayBuffer())).toEqual(bytes)
  const stopped = aScan()
  const keeping = tab.keep(client, stopped, new Blob([bytes]))
  await expect.poll(() => tab.register.underWay.has(stopped.record)).toBe(true)
  tab.register.underWay.get(stopped.record)?.end.abort()
  expect(wentAs(await keeping)).toBe('stopped')
  expect(valueOf(await tab.file(client)).records.some(({ record }) => record === stopped.record)).toBe(false)
  const huge = { size: 200_000_001 } as Blob // nothing of it is read.
  expect(wentAs(await tab.keep(client, aScan(), huge))).toBe('too-big')
  // More than the server takes.
  expect(wentAs(await tab.keep(client, aScan(), new Blob([new Uint8Array(1_000_000)])))).toBe('file-too-large')
  // Another attachment in its place: its hash is not the one that the record holds.
  const other = aScan()
  expect(wentAs(await tab.keep(client, other, new Blob(['another'])))).toBe('saved')
  await database().asKeeper((tx) => sql`update client_attachment set sha256 = (select sha256 from client_attachment where attachment = ${scan.record}) where attachment = ${other.record}`.execute(tx.db))
  expect(refusalOf(await tab.attachment(client, other.record))).toBe('other-file')
})

test('an archive that leaves: attachments are opened and sealed again as they come; one that was spoilt ends it, one that is not there is told', async () => {
  const { tab, client } = await registered('Solomiya')
  const [scan, other, lost] = [aScan(), aScan(), aScan()]
  const bytes = new Uint8Array(Buffer.alloc(300_000, 'scan '))
  for (const [write, content] of [[scan, bytes], [other, new Uint8Array([1])], [lost, new Uint8Array([2])]] as const) expect(wentAs(await tab.keep(client, write, new Blob([content])))).toBe('saved')
  const identity = await generateX25519Identity()
  const seal = async (...writes: readonly { readonly record: string }[]) =>
    await sealArchive(carla.device.desk, carla.session, tab.register, randomIds.next(), [{ name: 'clients.jsonl', text: ['{', '}'] }, ...writes.map(({ record }) => ({ name: `attachments/${record}`, client, record }))], { recipients: [await identityToRecipient(identity)] })
  await database().asKeeper((tx) => sql`delete from client_attachment where attachment = ${lost.record}`.execute(tx.db))
  const sealed = valueOf(await seal(scan, lost))
  expect(sealed.left).toEqual([`attachments/${lost.record}`])
  const opened = Buffer.from(await openedBy(identity, await sealed.blob.arrayBuffer()))
  expect(opened.includes(Buffer.from(bytes))).toBe(true)
  await database().asKeeper((tx) => sql`update client_attachment set sha256 = (select sha256 from client_attachment where attachment = ${scan.record}) where attachment = ${other.record}`.execute(tx.db))
  expect(refusalOf(await seal(scan, other))).toBe('other-file')
})

test('erased while it is open: told, forgotten, and done once although the answer is lost', async () => {
  const { tab, client, person } = await registered('Larysa')
  const chief = aTab(vera)
  valueOf(await chief.open())
  expect(refusalOf(await tab.erase(client))).toBe('not-allowed')
  vera.device.once('DELETE ', 'after')
  expect(valueOf(await chief.erase(client))).toMatchObject({ client, unreadableHere: false })
  expect(valueOf(await chief.erase(client))).toMatchObject({ client })
  expect(chief.list().some((one) => one.client === client)).toBe(false)
  expect(wentAs(await tab.save(client, [{ ...person, answers: { name: 'L.' }, began: { revision: 1, answers: person.answers } }]))).toBe('client-gone')
  expect(tab.list()).toEqual([])
  // Nobody comes back under that id.
  expect(wentAs(await tab.make(client, group, person))).toBe('client-gone')
})

/** Why something that gives back nothing was not done. */
const whyNot = (done: Result<unknown, Refusal>): string => wentAs(done.ok ? { ok: true, value: { kind: 'done' } } : done)

test('a registration that nobody finished goes at a word of whoever began it: not once something is saved, and not from beneath a colleague', async () => {
  const { tab: saving, client: saved } = await registered('Nadia')
  expect(whyNot(await saving.abandon(saved))).toBe('already-registered')
  const tab = aTab(carla)
  valueOf(await tab.open())
  const client = randomIds.next()
  const write = aWrite('person', 'identity', { givenName: CANARY })
  valueOf(await tab.draft({ client, group, write }))
  expect(tab.list().find((one) => one.client === client)?.finished).toBe(false)
  expect(whyNot(await aTab(dora).abandon(client))).toBe('already-registered')
  carla.device.once('DELETE ', 'after')
  expect(whyNot(await tab.abandon(client))).toBe('line-broken')
  // Asked again it is gone, and that is what was wanted; so it is where nothing had been kept yet.
  for (const gone of [client, randomIds.next()]) valueOf(await tab.abandon(gone))
  expect(tab.list().some((one) => one.client === client)).toBe(false)
  expect(tab.drafts().some((draft) => draft.client === client)).toBe(false)
  expect(whyNot(await tab.draft({ client, group, write }))).toBe('client-gone')
})

test('a clock that is days off is told; the day is the server\'s', async () => {
  const { client, person } = await registered('Maria')
  const later = { now: () => new Date(Date.now() + 3 * 86_400_000) }
  const tab = aTab({ ...carla, device: { ...carla.device, desk: { ...carla.device.desk, clock: later } } })
  const saved = valueOf(await tab.save(client, [{ ...person, answers: { name: 'M.' }, began: { revision: 1, answers: person.answers } }]))
  expect(saved).toMatchObject({ kind: 'saved', clockIsOff: true, on: new Date().toISOString().slice(0, 10) })
})

test('a book is made when it is first needed, by two at once only once, and everybody in the group writes in it', async () => {
  await rule(true)
  try {
    const [hers, other] = [aTab(carla), aTab(dora)]
    expect(valueOf(await hers.book(group, 'interpreters'))).toMatchObject({ books: [], records: [], unopened: [] })
    const both = await Promise.all([hers.saveInBook(group, 'interpreters', anInterpreter('Ada')), other.saveInBook(group, 'interpreters', anInterpreter('Bo'))])
    expect(both.map(wentAs)).toEqual(['saved', 'saved'])
    const book = valueOf(await other.book(group, 'interpreters'))
    expect([book.books.length, book.records.map(({ body }) => body.answers['name']).toSorted(), book.unopened]).toEqual([1, ['Ada', 'Bo'], []])
    const ada = book.records.find(({ body }) => body.answers['name'] === 'Ada')
    if (!ada) throw new Error('she is there')
    expect(wentAs(await other.saveInBook(group, 'interpreters', { ...anInterpreter('Ada B.'), record: ada.record as Id, began: { revision: 1, answers: ada.body.answers } }))).toBe('saved') // an id, as it was shown.
    expect(valueOf(await hers.book(group, 'interpreters')).records.find(({ record }) => record === ada.record)).toMatchObject({ revision: 2, body: { answers: { name: 'Ada B.' } } })
    expect(valueOf(await hers.book(group, 'imports')).books).toEqual([])
    // A book is no client.
    valueOf(await hers.open())
    expect(hers.list().some(({ client }) => book.books.includes(client))).toBe(false)
  } finally {
    await rule(false)
  }
})

test('a colleague whose log is longer is believed once the log was read on; one whose log nobody shows is not', async () => {
  const { tab, client, person } = await registered('Kateryna')
  await joins(server, anna, `newcomer-${client.slice(0, 8)}`)
  await fresh(dora)
  const known = carla.session.log?.head.entries ?? 0
  const edit = (revision: number, answers: Record<string, string>) => ({ ...person, answers, began: { revision, answers: revision === 1 ? person.answers : { name: 'K.' } } })
  expect(wentAs(await aTab(dora).save(client, [edit(1, { name: 'K.' })]))).toBe('saved')
  expect(valueOf(await tab.file(client)).unopened).toEqual([])
  expect(carla.session.log?.head.entries).toBeGreaterThan(known)
  const { log } = dora.session
  if (!log) throw new Error('she is in the log')
  const elsewhere = { ...dora, session: { ...dora.session, log: { ...log, head: { entries: 10_000, hash: new Uint8Array(32) } } } }
  expect(wentAs(await aTab(elsewhere).save(client, [edit(2, { name: 'Katya' })]))).toBe('saved')
  expect(valueOf(await tab.file(client)).unopened).toEqual([{ client, record: person.record, kind: 'identity', because: 'rolled-back' }])
})

test('what does not open is named: spoilt bytes, exchanged records, an older revision, a withheld record; the rest is there', async () => {
  const { tab, client, person, facts } = await registered('Zoya')
  const spoil = (change: string) => database().asKeeper((tx) => sql.raw(change).execute(tx.db))
  const { rows: [before] } = await database().asKeeper((tx) => sql<{ envelope: Uint8Array }>`select envelope from client_record where record = ${person.record}`.execute(tx.db))
  valueOf(await tab.save(client, [{ ...person, answers: { name: 'Z.' }, began: { revision: 1, answers: person.answers } }]))
  await tab.register.remembered
  // The host shows the first revision again: this device has seen the second.
  await database().asKeeper((tx) => sql`update client_record set revision = 1, envelope = ${before?.envelope ?? null} where record = ${person.record}`.execute(tx.db))
  const again = aTab(carla)
  expect(valueOf(await again.open()).unopened.filter((one) => one.client === client)).toEqual([{ client, record: person.record, kind: 'identity', because: 'rolled-back' }])
  expect(again.list('exploitation.form').find((one) => one.client === client)).toMatchObject({ unopened: true, shown: { 'exploitation.form': [['labour']] } })
  await spoil(`update client_record set envelope = set_byte(envelope, 200, get_byte(envelope, 200) # 1) where record = '${facts.record}'`)
  const other = aTab(dora)
  expect(valueOf(await other.open()).unopened.filter((one) => one.client === client)).toEqual([{ client, record: facts.record, kind: 'facts', because: 'envelope-refused' }])
  await spoil(`delete from client_record where record = '${facts.record}'`)
  expect(valueOf(await tab.file(client)).unopened).toEqual(expect.arrayContaining([{ client, record: facts.record, kind: 'facts', because: 'rolled-back' }]))
  await spoil(`update client_key set sealed = set_byte(sealed, 70, get_byte(sealed, 70) # 1) where client = '${client}'`)
  const blind = aTab(dora)
  expect(valueOf(await blind.open()).unopened.filter((one) => one.client === client)).toContainEqual({ client, because: 'envelope-refused' })
})
