import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { randomIds, type Id } from '#kernel'
import { readAudit } from '#audit'
import { useDatabase } from '#tests/database'
import { findActor } from './find-actor.ts'
import { findSalt } from './find-salt.ts'
import { listInvitations, revokeInvitation } from './invitations.ts'
import { invite } from './invite.ts'
import { join } from './join.ts'
import { openInvitation } from './open-invitation.ts'
import { changeRoles, closeAccountOf, listStaff } from './staff-changes.ts'
import { accountsOver, aPerson, anInvitation, twoOrganisations, valueOf } from './testing.ts'

const database = useDatabase()

const theOffice = async (now = { at: new Date() }) => {
  const deps = await accountsOver(database(), { now: () => now.at })
  const { member, secretariat } = await twoOrganisations(database())
  return { deps, now, member, secretariat, administrator: await aPerson(deps, member, ['administrator']) }
}

const auditOf = async (organisation: Id): Promise<unknown[]> =>
  (await database().asOrganisation(organisation, (tx) => readAudit(tx, organisation, 0))).entries.map((body): unknown => JSON.parse(new TextDecoder().decode(body)))

const refusal = (kind: string, more: object = {}) => ({ ok: false, refusal: { kind, ...more } })

test('whoever is invited joins with their own keys, and signs in', async () => {
  const { deps, member, administrator } = await theOffice()
  const invitation = await anInvitation(deps, administrator.actor, { roles: ['counsellor', 'librarian'] })
  const opened = valueOf(await openInvitation(deps, invitation))
  expect(opened).toMatchObject({ name: 'Olena Invited', signInName: invitation.signInName, roles: ['counsellor', 'librarian'], organisation: { name: 'Heron House' } })
  expect(opened.invitedBy).toEqual({ name: expect.stringMatching(/^Person /), organisation: 'Heron House' })
  expect(opened.authenticator).toMatch(/^otpauth:\/\/totp\/Waystation:guest-/)
  const answer = invitation.answer()
  const { id } = valueOf(await join(deps, answer))
  const joined = valueOf(await listStaff(deps, administrator.actor, { organisation: member })).find((one) => one.id === id)
  expect(joined).toMatchObject({ name: 'Olena Invited', roles: ['counsellor', 'librarian'], id: answer.keys.staff, publicKey: answer.keys.publicKey, recipient: answer.keys.recipient, keyProof: answer.keys.keyProof, invitation: invitation.id, leftAt: undefined })
  expect(await findSalt(deps, invitation.signInName.toUpperCase())).toEqual({ salt: answer.keys.salt, kdf: 'argon2id-1' })
  expect(await deps.authentication.signIn({ cookies: undefined, address: '192.0.2.1', browser: undefined }, { signInName: invitation.signInName, authenticationKey: answer.authenticationKey })).toMatchObject({ ok: true })
})

test('nothing by which one could join is kept', async () => {
  const { deps, administrator } = await theOffice()
  const { token } = await anInvitation(deps, administrator.actor)
  const { rows } = await database().asKeeper((tx) => sql<{ row: string }>`select to_jsonb(t)::text as row from invitation t union all select to_jsonb(t)::text from outbox t`.execute(tx.db))
  for (const form of [token, Buffer.from(token).toString('hex'), Buffer.from(token, 'base64url').toString('hex')]) expect(rows.filter(({ row }) => row.includes(form))).toEqual([])
})

test('a wrong code opens nothing; nor does a right one twice, a revoked one, or one out of date', async () => {
  const { deps, now, member, administrator } = await theOffice()
  const [used, revoked, expired] = [await anInvitation(deps, administrator.actor), await anInvitation(deps, administrator.actor), await anInvitation(deps, administrator.actor)]
  expect(await openInvitation(deps, { token: 'x'.repeat(22) })).toEqual(refusal('invitation-not-found'))
  expect(await join(deps, { ...used.answer(), token: '' })).toEqual(refusal('invitation-not-found'))
  valueOf(await join(deps, used.answer()))
  expect(await join(deps, used.answer())).toEqual(refusal('invitation-over', { state: 'used' }))
  valueOf(await revokeInvitation(deps, administrator.actor, { organisation: member, invitation: revoked.id }))
  expect(await join(deps, revoked.answer())).toEqual(refusal('invitation-over', { state: 'revoked' }))
  expect(await revokeInvitation(deps, administrator.actor, { organisation: member, invitation: used.id })).toEqual(refusal('invitation-not-found'))
  expect(await auditOf(member)).toMatchObject([{ did: 'invitation.revoked', by: administrator.id, about: [revoked.id] }])
  now.at = new Date(expired.expiresAt.getTime())
  expect(await openInvitation(deps, expired)).toEqual(refusal('invitation-over', { state: 'expired' }))
  expect(await join(deps, expired.answer())).toEqual(refusal('invitation-over', { state: 'expired' }))
  expect(valueOf(await listInvitations(deps, administrator.actor, { organisation: member })).map(({ state }) => state).toSorted()).toEqual(['expired', 'revoked', 'used'])
})

test('two who use one code at once: one joins', async () => {
  const { deps, administrator } = await theOffice()
  const invitation = await anInvitation(deps, administrator.actor)
  const outcomes = await Promise.all([join(deps, invitation.answer()), join(deps, invitation.answer())])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a browser that dies while joining may begin again, with the same authenticator', async () => {
  const { deps, administrator } = await theOffice()
  const invitation = await anInvitation(deps, administrator.actor)
  const before = valueOf(await openInvitation(deps, invitation))
  expect(await join(deps, { ...invitation.answer(), code: '000000' })).toEqual(refusal('code-refused'))
  expect(valueOf(await openInvitation(deps, invitation)).authenticator).toBe(before.authenticator)
  expect(await join(deps, invitation.answer())).toMatchObject({ ok: true })
})

test('after ten wrong codes of the authenticator an invitation is worth nothing', async () => {
  const { deps, administrator } = await theOffice()
  const invitation = await anInvitation(deps, administrator.actor)
  for (let times = 0; times < 10; times++) expect(await join(deps, { ...invitation.answer(), code: '000000' })).toEqual(refusal('code-refused'))
  expect(await join(deps, invitation.answer())).toEqual(refusal('invitation-over', { state: 'exhausted' }))
})

test('a sign-in name is one person\'s, in the whole installation, and a token is given once', async () => {
  const { deps, member, administrator } = await theOffice()
  const wish = { organisation: member, id: randomIds.next(), name: 'Twin', signInName: administrator.signInName, roles: ['administrator'] as const, greeting: new Uint8Array(1), tokenHash: new Uint8Array(32) }
  expect(await invite(deps, administrator.actor, wish)).toEqual(refusal('sign-in-name-taken'))
  const [one, other] = [await anInvitation(deps, administrator.actor, { signInName: 'twin.name' }), await anInvitation(deps, administrator.actor, { signInName: 'twin.name' })]
  const joined = valueOf(await join(deps, one.answer()))
  expect(await join(deps, other.answer())).toEqual(refusal('sign-in-name-taken'))
  valueOf(await invite(deps, administrator.actor, { ...wish, replaces: joined.id, signInName: 'first.one' }))
  expect(await invite(deps, administrator.actor, { ...wish, id: randomIds.next(), replaces: joined.id, signInName: 'second.one' })).toEqual(refusal('invitation-repeated'))
})

test('whoever forgot their passphrase is invited anew: the old account closes as the new one opens', async () => {
  const { deps, member, administrator } = await theOffice()
  const before = await aPerson(deps, member, ['counsellor'])
  const invitation = await anInvitation(deps, administrator.actor, { signInName: before.signInName, replaces: before.id })
  const unchanged = await findSalt(deps, before.signInName)
  expect(unchanged.salt).toEqual(before.keys.salt)
  const answer = invitation.answer()
  const { id } = valueOf(await join(deps, answer))
  expect(id).not.toBe(before.id)
  const staff = valueOf(await listStaff(deps, administrator.actor, { organisation: member }))
  expect(staff.find((one) => one.id === before.id)?.leftAt).toBeInstanceOf(Date)
  expect((await findSalt(deps, before.signInName)).salt).toEqual(answer.keys.salt)
})

test('nobody takes the last administrator\'s place without being one; the code is good again once another is there', async () => {
  const { deps, member, administrator } = await theOffice()
  const lower = await anInvitation(deps, administrator.actor, { signInName: administrator.signInName, replaces: administrator.id })
  expect(await join(deps, lower.answer())).toEqual(refusal('last-administrator'))
  const still = valueOf(await listStaff(deps, administrator.actor, { organisation: member }))
  expect(still.filter(({ leftAt }) => leftAt === undefined).map(({ id }) => id)).toEqual([administrator.id])
  const second = await aPerson(deps, member, ['administrator'])
  expect(await join(deps, lower.answer())).toMatchObject({ ok: true })
  const same = await anInvitation(deps, second.actor, { signInName: second.signInName, roles: ['administrator'], replaces: second.id })
  const { id } = valueOf(await join(deps, same.answer()))
  const said = await auditOf(member)
  expect(said).toMatchObject([{ did: 'account.closed', by: administrator.id, about: [administrator.id] }, { did: 'account.closed', by: second.id, about: [second.id] }])
  expect(valueOf(await listStaff(deps, second.actor, { organisation: member })).find((one) => one.id === id)?.leftAt).toBeUndefined()
})

test('nobody takes the place of a person elsewhere', async () => {
  const { deps, secretariat, administrator } = await theOffice()
  const elsewhere = await aPerson(deps, secretariat, ['administrator'])
  const wish = { organisation: administrator.actor.organisation, id: randomIds.next(), name: 'Thief', roles: ['administrator'] as const, greeting: new Uint8Array(1), tokenHash: new Uint8Array(32).fill(7), replaces: elsewhere.id }
  expect(await invite(deps, administrator.actor, { ...wish, signInName: elsewhere.signInName })).toEqual(refusal('person-not-found'))
})

test('the invitations of whoever leaves go with them', async () => {
  const { deps, member, administrator } = await theOffice()
  const second = await aPerson(deps, member, ['administrator'])
  const invitation = await anInvitation(deps, administrator.actor, { roles: ['administrator'] })
  valueOf(await closeAccountOf(deps, second.actor, { organisation: member, person: administrator.id }))
  expect(await join(deps, invitation.answer())).toEqual(refusal('invitation-over', { state: 'revoked' }))
})

test('the last administrator stays one; of two who remove each other one succeeds', async () => {
  const { deps, member, administrator } = await theOffice()
  const own = { organisation: member, person: administrator.id }
  expect(await closeAccountOf(deps, administrator.actor, own)).toEqual(refusal('last-administrator'))
  expect(await changeRoles(deps, administrator.actor, { ...own, roles: ['editor'] })).toEqual(refusal('last-administrator'))
  const second = await aPerson(deps, member, ['administrator'])
  const outcomes = await Promise.all([
    closeAccountOf(deps, administrator.actor, { organisation: member, person: second.id }),
    closeAccountOf(deps, second.actor, { organisation: member, person: administrator.id }),
  ])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
})

test('rights that were taken away while a request was on its way are gone', async () => {
  const { deps, member, administrator } = await theOffice()
  const second = await aPerson(deps, member, ['administrator'])
  valueOf(await changeRoles(deps, administrator.actor, { organisation: member, person: second.id, roles: ['auditor'] }))
  expect(await changeRoles(deps, second.actor, { organisation: member, person: administrator.id, roles: ['auditor'] })).toEqual(refusal('person-not-found'))
  expect(await closeAccountOf(deps, second.actor, { organisation: member, person: administrator.id })).toEqual(refusal('person-not-found'))
})

test('leaving ends everything but the name', async () => {
  const { deps, member, administrator } = await theOffice()
  const person = await aPerson(deps, member, ['counsellor'])
  valueOf(await closeAccountOf(deps, person.actor, { organisation: member, person: person.id }))
  const { rows } = await database().asKeeper((tx) => sql`select name <> '' as named, account, sealed_secret, left_at is not null as left from staff where id = ${person.id}`.execute(tx.db))
  expect(rows).toEqual([{ named: true, account: null, sealed_secret: null, left: true }])
  expect(await deps.authentication.signIn({ cookies: undefined, address: '192.0.2.9', browser: undefined }, person)).toEqual(refusal('sign-in-refused'))
  expect(await findActor(deps, `${deps.authentication.sessionCookie}=x.y`)).toBeUndefined()
  expect(await closeAccountOf(deps, administrator.actor, { organisation: member, person: person.id })).toEqual(refusal('person-not-found'))
})

test('a name that nobody has is answered as one that somebody has, and always alike', async () => {
  const { deps, administrator } = await theOffice()
  const [known, unknown] = [await findSalt(deps, administrator.signInName), await findSalt(deps, 'nobody.at.all')]
  expect([unknown.salt.length, unknown.kdf, Object.keys(unknown)]).toEqual([known.salt.length, known.kdf, Object.keys(known)])
  expect(await findSalt(deps, ' Nobody.At.All ')).toEqual(unknown)
  for (const nonsense of ['', '\u0000', "'; drop table staff", 'x'.repeat(5000), 'Ольга']) expect((await findSalt(deps, nonsense)).salt).toHaveLength(16)
})
