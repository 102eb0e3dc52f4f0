import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { randomIds } from '#kernel'
import { useDatabase } from '#tests/database'
import { assignClient, changeClientRule, handOverClients, listClients, listRecords, makeClient, openClient, openRecord, restrictClient, rewrapKeys, writeRecords } from './index.ts'
import { aGroup, aKey, anEnvelope, aRecord, aRestriction, aTurn, refusalOf, say, someone, useHouse, valueOf } from './testing.ts'

const database = useDatabase()
const house = useHouse(database)

const aStory = async () => {
  const place = await house().anOrganisation()
  const group = aGroup(place)
  const [anna, boris] = [someone(place, ['counsellor'], [group]), someone(place, ['counsellor'], [group])]
  const { organisation } = place
  const key = aKey(group)
  const [facts, story] = [aRecord(key.client), aRecord(key.client, { kind: 'narrative' })]
  valueOf(await makeClient(house().deps, anna, { organisation, key, records: [facts, story], assigned: [anna.staff] }))
  return { place, organisation, group, anna, boris, key, facts, story, of: { organisation, client: key.client } }
}

test('a client that one made is there for everybody in the group, byte for byte, and the narrative by itself alone', async () => {
  const { organisation, boris, anna, key, facts, story, of } = await aStory()
  const { items, next } = valueOf(await listClients(house().deps, boris, { organisation }))
  expect([items, next]).toEqual([[{ client: key.client, group: key.group, sort: 'file', assigned: [anna.staff], key, older: [], restriction: undefined }], undefined])
  const { records } = valueOf(await openClient(house().deps, boris, of))
  expect(records.find(({ record }) => record === facts.record)).toEqual({ ...facts, changedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
  expect(records.find(({ record }) => record === story.record)).toMatchObject({ kind: 'narrative', envelope: undefined })
  expect(valueOf(await listRecords(house().deps, boris, { organisation, kind: 'facts' })).items.map(({ envelope }) => envelope)).toEqual([facts.envelope])
  expect(house().noted).toEqual([])
  expect(valueOf(await openRecord(house().deps, boris, { ...of, record: story.record })).envelope).toEqual(story.envelope)
  expect(house().noted.splice(0)).toEqual([{ kind: 'client.narrative-opened', ...of, staff: boris.staff, record: story.record }])
  await openRecord(house().deps, boris, { ...of, record: facts.record })
  expect(house().noted).toEqual([])
})

test('where the reading cannot be written down, nothing is read', async () => {
  const { boris, story, of } = await aStory()
  const deps = { ...house().deps, note: () => Promise.reject(new Error('no room')) }
  await expect(openRecord(deps, boris, { ...of, record: story.record })).rejects.toThrow('no room')
})

test('a log that has moved meanwhile is read again; one that never stands still is a fault', async () => {
  const { place, group, anna, key, facts, of } = await aStory()
  let times = 0
  const moving = (until: number) => ({ ...house().deps, isCurrent: async () => {
    if (times === 0) say(place, group, { epoch: 2 })
    return ++times > until
  } })
  expect(refusalOf(await writeRecords(moving(1), anna, { ...of, records: [{ ...facts, revision: 2 }] }))).toBe('generation-due')
  expect(times).toBe(2)
  times = 0
  await expect(writeRecords(moving(1000), anna, { ...of, records: [], turned: aTurn(key, 2) })).rejects.toThrow('does not stand still')
})

test('a client is made under the current epoch of an own group that is ready, or not at all', async () => {
  const { place, organisation, group, anna } = await aStory()
  const elsewhere = aGroup(place, { members: [someone(place, ['counsellor']).staff] })
  const making = async (key: ReturnType<typeof aKey>, wish: { records?: ReturnType<typeof aRecord>[]; assigned?: (typeof anna.staff)[] } = {}) =>
    refusalOf(await makeClient(house().deps, anna, { organisation, key, records: wish.records ?? [], assigned: wish.assigned ?? [] }))
  expect(await making(aKey(group, { epoch: 2, born: 2 }))).toBe('envelope-refused: other-key')
  expect(await making(aKey(group, { born: 0 }))).toBe('envelope-refused: other-key')
  expect(await making(aKey(group, { generation: 2 }))).toBe('envelope-refused: other-key')
  expect(await making(aKey(elsewhere))).toBe('envelope-refused: other-key')
  expect(await making(aKey(randomIds.next()))).toBe('not-ready: unknown-group')
  expect(await making(aKey(group, { sealed: anEnvelope().subarray(1) }))).toBe('envelope-refused: not-sealed')
  const key = aKey(group)
  expect(await making(key, { records: [aRecord(randomIds.next())] })).toBe('envelope-refused: other-client')
  const twice = aRecord(key.client)
  expect(await making(key, { records: [twice, twice] })).toBe('envelope-refused: other-client')
  expect(await making(key, { records: [aRecord(key.client, { envelope: new Uint8Array(Buffer.from('{"name":"in clear"}'.repeat(40))) })] })).toBe('envelope-refused: not-sealed')
  expect(await making(key, { assigned: [randomIds.next()] })).toBe('envelope-refused: other-people')
  expect(await making(key)).toBeUndefined()
  expect(await making(key)).toBe('id-taken')
  say(place, group, { due: true })
  expect(await making(aKey(group))).toBe('not-ready: epoch-due')
  say(place, group, { due: false })
  place.recovery = false
  expect(await making(aKey(group))).toBe('not-ready: no-recovery')
})

test('two write the same revision: one wins, the other is told what it has come to, and nothing of theirs is kept', async () => {
  const { anna, boris, key, facts, of } = await aStory()
  const write = (actor: typeof anna, ...records: ReturnType<typeof aRecord>[]) => writeRecords(house().deps, actor, { ...of, records })
  const mine = aRecord(key.client)
  const answers = await Promise.all([write(anna, { ...facts, revision: 2, envelope: anEnvelope() }), write(boris, { ...facts, revision: 2, envelope: anEnvelope() }, mine)])
  const told = answers.filter(({ ok }) => !ok)
  expect(told).toEqual([{ ok: false, refusal: { kind: 'stale-revision', records: [{ record: facts.record, revision: 2 }] } }])
  const kept = valueOf(await openClient(house().deps, anna, of)).records.map(({ record }) => record)
  expect(kept.includes(mine.record)).toBe(answers[1].ok)
  expect(refusalOf(await write(anna, { ...mine, record: randomIds.next(), revision: 2 }))).toBe('stale-revision')
  expect(refusalOf(await write(anna, { ...facts, kind: 'plan', revision: 3 }))).toBe('envelope-refused: other-kind')
})

test('after an epoch the first write draws a new generation; the second one to do so is told', async () => {
  const { place, group, organisation, anna, key, facts, of } = await aStory()
  say(place, group, { epoch: 2 })
  const next = (said: object = {}) => ({ ...facts, revision: 2, generation: 2, envelope: anEnvelope(), ...said })
  expect(await writeRecords(house().deps, anna, { ...of, records: [next({ generation: 1 })] })).toMatchObject({ refusal: { kind: 'generation-due', epoch: 2, restricted: false } })
  // Wrapped anew the old generation can be read, and not written under.
  valueOf(await rewrapKeys(house().deps, anna, { organisation, keys: [{ ...key, epoch: 2 }] }))
  expect(refusalOf(await writeRecords(house().deps, anna, { ...of, records: [next({ generation: 1 })] }))).toBe('generation-due')
  const turned = aTurn(key, 2)
  expect(refusalOf(await writeRecords(house().deps, anna, { ...of, records: [next({ generation: 1 })], turned }))).toBe('envelope-refused: other-key')
  expect(refusalOf(await writeRecords(house().deps, anna, { ...of, records: [next()], turned: aTurn(key, 1) }))).toBe('envelope-refused: other-key')
  expect(valueOf(await listClients(house().deps, anna, { organisation })).items[0]).toMatchObject({ key: { generation: 1 }, older: [] })
  valueOf(await writeRecords(house().deps, anna, { ...of, records: [next()], turned }))
  expect(valueOf(await listClients(house().deps, anna, { organisation })).items[0]).toMatchObject({ key: turned.key, older: [turned.older] })
  expect(await writeRecords(house().deps, anna, { ...of, records: [next({ revision: 3 })], turned: aTurn(key, 2) })).toMatchObject({ refusal: { kind: 'stale-generation', generation: 2 } })
  valueOf(await writeRecords(house().deps, anna, { ...of, records: [next({ revision: 3 })] }))
})

test('keys are wrapped anew all at once or not at all', async () => {
  const { place, organisation, group, anna, key } = await aStory()
  const other = aKey(group)
  valueOf(await makeClient(house().deps, anna, { organisation, key: other, records: [], assigned: [] }))
  say(place, group, { epoch: 2 })
  const [one, two] = [{ ...key, epoch: 2, sealed: anEnvelope() }, { ...other, epoch: 2, sealed: anEnvelope() }]
  const wrapping = async (...keys: (typeof one)[]) => refusalOf(await rewrapKeys(house().deps, anna, { organisation, keys }))
  expect(await wrapping(one, { ...two, epoch: 1 })).toBe('envelope-refused: other-key')
  expect(await wrapping(one, { ...two, born: 2 })).toBe('envelope-refused: other-key')
  expect(await wrapping(one, { ...two, generation: 2 })).toBe('stale-generation')
  expect(await wrapping(one, { ...two, client: randomIds.next() })).toBe('client-not-found')
  expect(await wrapping(one, one)).toBe('envelope-refused: other-client')
  const kept = async () => new Map(valueOf(await listClients(house().deps, anna, { organisation })).items.map(({ client, key: found }) => [client, found]))
  expect((await kept()).get(key.client)).toEqual(key)
  expect(await wrapping(one, two)).toBeUndefined()
  expect([...(await kept()).values()].toSorted((a, b) => (String(a?.client) < String(b?.client) ? -1 : 1))).toEqual([one, two].toSorted((a, b) => (a.client < b.client ? -1 : 1)))
})

test('clients are handed over to another group of one\'s own, and written under a new generation there', async () => {
  const { place, organisation, anna, boris, key, facts, of } = await aStory()
  const children = aGroup(place, { epoch: 5, members: [anna.staff] })
  const moved = { ...key, group: children, epoch: 5, born: 0, sealed: anEnvelope() }
  expect(refusalOf(await rewrapKeys(house().deps, boris, { organisation, keys: [moved] }))).toBe('envelope-refused: other-key')
  expect(refusalOf(await rewrapKeys(house().deps, anna, { organisation, keys: [{ ...moved, born: 1 }] }))).toBe('envelope-refused: other-key')
  valueOf(await rewrapKeys(house().deps, anna, { organisation, keys: [moved] }))
  expect(refusalOf(await openClient(house().deps, boris, of))).toBe('client-not-found')
  expect(refusalOf(await openRecord(house().deps, boris, { ...of, record: facts.record }))).toBe('record-not-found')
  expect(valueOf(await openClient(house().deps, anna, of)).client.key).toEqual(moved)
  expect(await writeRecords(house().deps, anna, { ...of, records: [{ ...facts, revision: 2 }] })).toMatchObject({ refusal: { kind: 'generation-due', epoch: 5 } })
  valueOf(await writeRecords(house().deps, anna, { ...of, records: [{ ...facts, revision: 2, generation: 2 }], turned: aTurn(moved, 5) }))
})

test('what a closed group leaves is listed and handed over by those to whom it goes, through an heir that closed as well, and opened by nobody before', async () => {
  const { place, organisation, group, anna, boris, key, of } = await aStory()
  const [first, last] = [aGroup(place), aGroup(place)]
  const [heir, other] = [someone(place, ['administrator', 'counsellor'], [last]), someone(place, ['administrator'], [aGroup(place)])]
  const sees = async (who: typeof heir) => valueOf(await listClients(house().deps, who, { organisation })).items.map(({ client }) => client)
  expect(await sees(heir), 'before it is closed').toEqual([])
  for (const [closed, next] of [[group, first], [first, last]] as const) say(place, closed, { members: [], heir: next })
  expect([await sees(anna), await sees(boris), await sees(other), await sees(heir)]).toEqual([[], [], [], [key.client]])
  expect(refusalOf(await openClient(house().deps, heir, of))).toBe('client-not-found')
  const moved = { ...key, group: last, born: 0, sealed: anEnvelope() }
  expect(refusalOf(await rewrapKeys(house().deps, other, { organisation, keys: [moved] }))).toBe('client-not-found')
  expect(refusalOf(await rewrapKeys(house().deps, heir, { organisation, keys: [{ ...moved, group: first }] }))).toBe('envelope-refused: other-key')
  valueOf(await rewrapKeys(house().deps, heir, { organisation, keys: [moved] }))
  expect(valueOf(await openClient(house().deps, heir, of)).client.key).toEqual(moved)
})

test('where the organisation wants it so, counsellors see their own clients and can give them away', async () => {
  const { place, organisation, group, anna, boris, key, of } = await aStory()
  const [administrator, coordinator] = [someone(place, ['administrator'], [group]), someone(place, ['coordinator'], [group])]
  expect(refusalOf(await changeClientRule(house().deps, anna, { organisation, ownOnly: true }))).toBe('organisation-not-found')
  valueOf(await changeClientRule(house().deps, administrator, { organisation, ownOnly: true }))
  const sees = async (who: typeof anna) => valueOf(await listClients(house().deps, who, { organisation })).items.map(({ client }) => client)
  expect(await Promise.all([anna, boris, administrator, coordinator].map(sees))).toEqual([[key.client], [], [key.client], [key.client]])
  expect(refusalOf(await assignClient(house().deps, boris, { ...of, assigned: [boris.staff] }))).toBe('client-not-found')
  expect(refusalOf(await assignClient(house().deps, anna, { ...of, assigned: [someone(place, ['counsellor']).staff] }))).toBe('envelope-refused: other-people')
  valueOf(await assignClient(house().deps, anna, { ...of, assigned: [boris.staff, boris.staff] }))
  expect(house().noted.splice(0)).toEqual([{ kind: 'client.rule-changed', organisation, staff: administrator.staff }, { kind: 'client.assigned', ...of, staff: anna.staff }])
  expect(await Promise.all([anna, boris, administrator, coordinator].map(sees))).toEqual([[], [key.client], [key.client], [key.client]])
  expect(refusalOf(await makeClient(house().deps, anna, { organisation, key: aKey(group), records: [], assigned: [boris.staff] }))).toBe('envelope-refused: other-people')
})

test('what a leaver has in hand goes to another in one step, and what the other may not open stays and is named', async () => {
  const { place, organisation, group, anna, boris, key, of } = await aStory()
  const elsewhere = aGroup(place, { members: [anna.staff] })
  const [other, both, restricted] = [aKey(elsewhere), aKey(group), aKey(group)]
  for (const [made, assigned] of [[other, [anna.staff]], [both, [boris.staff, anna.staff]], [restricted, [anna.staff]]] as const) valueOf(await makeClient(house().deps, anna, { organisation, key: made, records: [], assigned }))
  valueOf(await restrictClient(house().deps, anna, { organisation, client: restricted.client, ...(await aRestriction(place, restricted.client, 2, anna.staff, [anna.staff])) }))
  valueOf(await changeClientRule(house().deps, someone(place, ['administrator']), { organisation, ownOnly: true }))
  house().noted.splice(0)
  const handing = { organisation, from: anna.staff, to: boris.staff }
  expect(refusalOf(await handOverClients(house().deps, someone(place, ['librarian']), handing))).toBe('organisation-not-found')
  expect(refusalOf(await handOverClients(house().deps, anna, { ...handing, to: randomIds.next() }))).toBe('envelope-refused: other-people')
  const done = valueOf(await handOverClients(house().deps, anna, handing))
  expect([[...done.handedOver].toSorted(), [...done.left].toSorted()]).toEqual([[key.client, both.client].toSorted(), [other.client, restricted.client].toSorted()])
  expect(house().noted.splice(0).map(({ kind, client }) => [kind, client]).toSorted()).toEqual([key.client, both.client].map((client) => ['client.assigned', client]).toSorted())
  expect(valueOf(await listClients(house().deps, boris, { organisation })).items.map(({ client, assigned }) => [client, assigned]).toSorted()).toEqual([[of.client, [boris.staff]], [both.client, [boris.staff]]].toSorted())
})

test('a page has five hundred clients, and says where the next one begins', async () => {
  const place = await house().anOrganisation()
  const group = aGroup(place)
  const anna = someone(place, ['counsellor'], [group])
  const { organisation } = place
  await database().asKeeper((tx) => sql`insert into client (organisation, client, group_id, assigned, sort, generation, born)
    select ${organisation}::uuid, gen_random_uuid(), ${group}::uuid, '{}', 'file', 1, 1 from generate_series(1, 501)`.execute(tx.db))
  const first = valueOf(await listClients(house().deps, anna, { organisation }))
  const second = valueOf(await listClients(house().deps, anna, { organisation, after: first.next }))
  expect([first.items.length, second.items.length, second.next]).toEqual([500, 1, undefined])
  expect(new Set([...first.items, ...second.items].map(({ client }) => client)).size).toBe(501)
})

test('big records make short pages, and every one of them comes', { timeout: 180_000 }, async () => {
  const { organisation, anna, key, of } = await aStory()
  const reports = Array.from({ length: 5 }, () => aRecord(key.client, { kind: 'report', envelope: anEnvelope(2 ** 21) }))
  valueOf(await writeRecords(house().deps, anna, { ...of, records: reports }))
  const seen: string[] = []
  const pages: number[] = []
  for (let after = undefined as (typeof key.client) | undefined; ; ) {
    const { items, next } = valueOf(await listRecords(house().deps, anna, { organisation, kind: 'report', after }))
    if (items.length === 0) break
    pages.push(items.length)
    seen.push(...items.map(({ record }) => record))
    after = next
  }
  expect(seen).toEqual(reports.map(({ record }) => record).toSorted())
  expect(Math.max(...pages)).toBe(4)
})
