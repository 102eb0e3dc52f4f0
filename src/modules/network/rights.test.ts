import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { randomIds } from '#kernel'
import { readAudit } from '#audit'
import { useDatabase } from '#tests/database'
import { PUBLIC } from './model.ts'
import { mayAnywhere, mayAt } from './policy.ts'
import { RIGHTS, STAFF_ACTIONS, STAFF_ROLES, WHILE_SUSPENDED } from './rights.ts'
import { changeRosterEntry, listRoster } from './roster.ts'
import { accountsOver, aPerson, twoOrganisations, valueOf } from './testing.ts'

const database = useDatabase()

test('only staff has the rights of staff', () => {
  const organisation = randomIds.next()
  for (const action of STAFF_ACTIONS) {
    for (const actor of [PUBLIC, { kind: 'operator', organisation }] as const) expect([mayAt(actor, action, organisation), mayAnywhere(actor, action)], action).toEqual([false, false])
  }
})

test('somebody with two roles may do what either may; with none, nothing', async () => {
  const deps = await accountsOver(database())
  const { member } = await twoOrganisations(database())
  const { actor } = await aPerson(deps, member, ['librarian'])
  for (const action of STAFF_ACTIONS) {
    expect(mayAt({ ...actor, roles: [] }, action, member), action).toBe(false)
    for (const role of STAFF_ROLES) expect(mayAt({ ...actor, roles: ['librarian', role] }, action, member), `${role} ${action}`).toBe(['yes', 'own'].some((verdict) => verdict === RIGHTS[role][action] || verdict === RIGHTS.librarian[action]))
  }
})

test('a data officer reaches no file, no client and no key: figures come to them without names', () => {
  for (const action of ['list-clients', 'wrap-clients', 'open-clients', 'write-clients', 'erase-clients', 'change-client-rule'] as const) expect(RIGHTS['data-officer'][action], action).toBe('no')
})

test('while an organisation is suspended its people may do less, wherever and by whatever role; nobody may do more', async () => {
  const deps = await accountsOver(database())
  const { member } = await twoOrganisations(database())
  const { actor } = await aPerson(deps, member, ['administrator'])
  const all = { ...actor, secretariat: true, roles: STAFF_ROLES }
  for (const action of STAFF_ACTIONS) {
    const suspended = { ...all, suspended: true }
    expect([action, mayAt(suspended, action, member), mayAnywhere(suspended, action)]).toEqual([action, mayAt(all, action, member) && WHILE_SUSPENDED[action], WHILE_SUSPENDED[action]])
  }
})

test('the roster is the secretariat\'s to change, and members know it', async () => {
  const deps = await accountsOver(database())
  const { member, secretariat } = await twoOrganisations(database())
  const [keeper, there] = [await aPerson(deps, secretariat, ['administrator'], { secretariat: true }), await aPerson(deps, member, ['administrator'])]
  const change = { organisation: member, transferBasis: 'clauses', suspended: true } as const
  expect(await changeRosterEntry(deps, there.actor, change)).toMatchObject({ refusal: { kind: 'organisation-not-found' } })
  expect(await changeRosterEntry(deps, keeper.actor, { ...change, organisation: randomIds.next() })).toMatchObject({ refusal: { kind: 'organisation-not-found' } })
  valueOf(await changeRosterEntry(deps, keeper.actor, change))
  valueOf(await changeRosterEntry(deps, keeper.actor, { ...change, suspended: false }))
  const { entries } = await database().asOrganisation(secretariat, (tx) => readAudit(tx, secretariat, 0))
  const changed = { did: 'roster.changed', by: keeper.id, about: [member] }
  expect(entries.map((body): unknown => JSON.parse(new TextDecoder().decode(body)))).toMatchObject([changed, changed])
  const roster = valueOf(await listRoster(deps, there.actor))
  expect(roster.find(({ organisation }) => organisation === member)).toMatchObject({ name: 'Heron House', transferBasis: 'clauses', suspended: false })
  expect(roster.find(({ organisation }) => organisation === secretariat)).toMatchObject({ transferBasis: undefined, suspended: false })
})

test.each(['staff', 'invitation', 'roster'])('the database itself: the public sees nothing of %s, and an organisation nothing of another', async (table) => {
  const deps = await accountsOver(database())
  const { member, secretariat } = await twoOrganisations(database())
  await aPerson(deps, secretariat, ['administrator'])
  await expect(database().asPublic((tx) => sql.raw(`select * from ${table}`).execute(tx.db))).rejects.toThrow(/permission denied/)
  if (table !== 'roster') expect((await database().asOrganisation(member, (tx) => sql.raw(`select * from ${table}`).execute(tx.db))).rows).toEqual([])
})

test('the database itself: no organisation makes a person, nor another one\'s invitation or roster', async () => {
  const { member, secretariat } = await twoOrganisations(database())
  const { id } = await aPerson(await accountsOver(database()), secretariat, ['administrator'])
  const as = (statement: string) => database().asOrganisation(member, (tx) => sql.raw(statement).execute(tx.db))
  await expect(as(`insert into staff select * from staff`)).rejects.toThrow(/permission denied/)
  await expect(as(`update staff set sealed_secret = null`)).rejects.toThrow(/permission denied/)
  await expect(as(`insert into roster (organisation, kept_by) values ('${member}', '${secretariat}')`)).rejects.toThrow(/row-level security/)
  await expect(as(`insert into invitation (id, organisation, token_hash, name, sign_in_name, roles, greeting, invited_by, made_at, expires_at)
    values (gen_random_uuid(), '${secretariat}', decode(repeat('00', 32), 'hex'), 'x', 'xx', '{editor}', '', '${id}', now(), now())`)).rejects.toThrow(/row-level security/)
  expect((await as(`update staff set roles = '{auditor}'`)).numAffectedRows).toBe(0n)
})
