import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { useDatabase } from '#tests/database'
import { beginJoin, finishJoin } from './join.ts'
import { inviteFounder } from './invite.ts'
import { standingOf } from './session.ts'
import { beginSetUp, finishSetUp } from './set-up.ts'
import { beginSignIn, finishSignIn } from './sign-in.ts'
import { aDevice, aServer, authenticatorCode, forgetLastCodes, refusalOf, valueOf, type Server } from './testing.ts'

// A passphrase is stretched slowly, by design, and these stories do it often.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const database = useDatabase()
let server: Server
beforeAll(async () => {
  server = await aServer(database())
})
afterAll(async () => await server[Symbol.asyncDispose]())

const ORGANISATION = { name: 'Heron House', country: 'ua', languages: ['uk'] }

test('from the token on the console to two people who can sign in', async () => {
  const olena = aDevice(server)
  expect(refusalOf(await beginSetUp(olena.desk, { token: 'x'.repeat(22), signInName: 'olena' }))).toBe('set-up-token-wrong')
  const settingUp = valueOf(await beginSetUp(olena.desk, { token: server.token, signInName: 'olena' }))
  const form = { network: 'Herons', organisation: ORGANISATION, name: 'Olena First', typedBack: settingUp.newcomer.passphrase.reveal(), code: authenticatorCode(settingUp.authenticator) }
  expect(refusalOf(await finishSetUp(olena.desk, settingUp, { ...form, typedBack: 'not six words' }))).toBe('wrong-number-of-words')
  // The server has made it, and the line breaks: trying again finds out.
  olena.once('POST /api/set-up', 'after')
  expect(refusalOf(await finishSetUp(olena.desk, settingUp, form))).toBe('line-broken')
  const place = valueOf(await finishSetUp(olena.desk, settingUp, form))
  expect(place).toEqual({ organisation: settingUp.organisation, staff: settingUp.newcomer.staff })
  await forgetLastCodes(server)

  const signingIn = valueOf(await beginSignIn(olena.desk, { signInName: 'Olena', passphrase: form.typedBack.replaceAll('-', ' ').toUpperCase() }))
  const session = valueOf(await finishSignIn(olena.desk, signingIn, authenticatorCode(settingUp.authenticator)))
  expect([session.staff, standingOf(session)]).toEqual([place.staff, 'unfounded'])

  // The invitation reached the server, the answer did not: the next try has the same code.
  olena.once('/invitations', 'after')
  const boris = { name: 'Boris Second', signInName: 'boris', roles: ['administrator'] } as const
  expect(refusalOf(await inviteFounder(olena.desk, session, boris))).toBe('line-broken')
  const invited = valueOf(await inviteFounder(olena.desk, session, boris))
  expect(valueOf(await olena.desk.api.invitations(session.organisation))).toHaveLength(1)

  const device = aDevice(server)
  expect(refusalOf(await beginJoin(device.desk, `${invited.code.slice(0, -1)}!`))).toBe('mistyped-code')
  const joining = valueOf(await beginJoin(device.desk, invited.code.toLowerCase()))
  expect([joining.shown.name, joining.shown.invitation, joining.log]).toEqual(['Boris Second', invited.invitation, undefined])
  const answer = { typedBack: joining.newcomer.passphrase.reveal(), code: authenticatorCode(joining.shown.authenticator) }
  device.once('/invitations/join', 'before')
  expect(refusalOf(await finishJoin(device.desk, joining, answer))).toBe('line-broken')
  device.once('/invitations/join', 'after')
  expect(refusalOf(await finishJoin(device.desk, joining, answer))).toBe('line-broken')
  expect(valueOf(await finishJoin(device.desk, joining, answer)).staff).toBe(joining.newcomer.staff)
  // No code went over any line.
  for (const { body } of [...olena.asked, ...device.asked]) {
    const said = JSON.stringify(body ?? '').toUpperCase()
    for (const secret of [invited.code, invited.code.replaceAll('-', ''), joining.newcomer.passphrase.reveal()]) expect(said).not.toContain(secret.toUpperCase())
  }
})
