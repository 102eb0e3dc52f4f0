import { expect, onTestFinished, test } from 'vitest'
import { Secret, type CountryCode, type LanguageTag } from '#kernel'
import { oneTimeCode } from '#platform/authentication'
import { openTestDatabase } from '#tests/database'
import { findOrganisation } from './find-organisation.ts'
import { join } from './join.ts'
import { PUBLIC, type StaffActor } from './model.ts'
import { aSetUpToken, beginSetUp, needsSetUp, setUp, type SetUpInput } from './set-up.ts'
import { listStaff } from './staff-changes.ts'
import { accountsOver, aFoundedNetwork, anInvitation, aSecretKey, someKeys, valueOf } from './testing.ts'

const anEmptyInstallation = async () => {
  const database = await openTestDatabase()
  onTestFinished(() => database.close())
  await aFoundedNetwork(database)
  const deps = { ...(await accountsOver(database)), ...aSetUpToken() }
  const token = deps.token.reveal()
  const wish = (): SetUpInput => ({
    // Codes of a country and a language that are in the lists.
    token, network: 'Herons of Europe', organisation: { name: 'Heron House', country: 'UA' as CountryCode, languages: ['uk' as LanguageTag] },
    person: { name: 'Olena First', signInName: 'olena' }, code: oneTimeCode(deps.authentication.authenticatorOf(token), new Date()), authenticationKey: aSecretKey(), keys: someKeys(),
  })
  return { deps, token, wish }
}

test('the token of the console makes the network, its first organisation and the first administrator, once', async () => {
  const { deps, token, wish } = await anEmptyInstallation()
  expect(await needsSetUp(deps)).toBe(true)
  expect(valueOf(await beginSetUp(deps, { token, signInName: 'olena' })).authenticator).toMatch(/^otpauth:/)
  const { id, organisation } = valueOf(await setUp(deps, wish()))
  expect(valueOf(await findOrganisation(deps, PUBLIC, { slug: 'secretariat' }))).toMatchObject({ id: organisation, name: 'Heron House', country: 'UA', languages: ['uk'] })
  expect(await needsSetUp(deps)).toBe(false)
  for (const again of [await setUp(deps, wish()), await beginSetUp(deps, { token, signInName: 'olena' })]) expect(again).toEqual({ ok: false, refusal: { kind: 'already-set-up' } })
  const first: StaffActor = { kind: 'staff', staff: id, account: id, session: id, organisation, secretariat: true, roles: ['administrator'] }
  valueOf(await join(deps, (await anInvitation(deps, first, { roles: ['administrator'] })).answer()))
  expect(valueOf(await listStaff(deps, first, { organisation })).filter(({ roles }) => roles.includes('administrator'))).toHaveLength(2)
})

test('without the token, or without the authenticator, nothing is made', async () => {
  const { deps, wish } = await anEmptyInstallation()
  for (const token of ['', 'x'.repeat(22), aSetUpToken().token.reveal()]) {
    expect(await setUp(deps, { ...wish(), token })).toEqual({ ok: false, refusal: { kind: 'set-up-token-wrong' } })
    expect(await beginSetUp(deps, { token, signInName: 'olena' })).toEqual({ ok: false, refusal: { kind: 'set-up-token-wrong' } })
  }
  expect(await setUp(deps, { ...wish(), code: '000000' })).toEqual({ ok: false, refusal: { kind: 'code-refused' } })
  expect(await needsSetUp(deps)).toBe(true)
})

test('of two who set up at once, one does', async () => {
  const { deps, wish } = await anEmptyInstallation()
  const outcomes = await Promise.all([setUp(deps, wish()), setUp(deps, { ...wish(), person: { name: 'Other', signInName: 'other' } })])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
})

test('the token of the console is not printed by accident', () => {
  expect(JSON.stringify(aSetUpToken())).toBe('{"token":"[secret]"}')
  expect(`${new Secret('x')}`).toBe('[secret]')
})
