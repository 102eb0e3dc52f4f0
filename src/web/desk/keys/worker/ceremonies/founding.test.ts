import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { useDatabase } from '#tests/database'
import { acceptFounding, completeFounding, draftFounding } from './found.ts'
import { inviteFounder } from './invite.ts'
import { refreshSession } from './open-session.ts'
import { standingOf } from './session.ts'
import { joinsBy, signIn, theFirst } from './story/testing.ts'
import { aDevice, aServer, refusalOf, valueOf, type Server } from './testing.ts'
import { memoryStore } from './device-shelf.ts'

// A passphrase is stretched slowly, by design, and these stories do it often.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const database = useDatabase()
let server: Server
beforeAll(async () => {
  server = await aServer(database())
})
afterAll(async () => await server[Symbol.asyncDispose]())

test('two found a log on two devices, though the line breaks wherever it can; a host that changes keys or entry is found out', async () => {
  const anna = await theFirst(server)
  const [desk, session] = [anna.device.desk, anna.session]
  expect(refusalOf(await draftFounding(desk, session))).toBe('nobody-to-found-with')
  const invited = valueOf(await inviteFounder(desk, session, { name: 'Boris', signInName: 'boris', roles: ['administrator'] }))
  const boris = await joinsBy(server, invited.code)
  expect(refusalOf(await completeFounding(boris.device.desk, boris.session, boris))).toBe('not-founded')

  // The host puts its own key in the place of the joiner's.
  anna.device.once('/staff', (reply) => ({ ...reply, body: JSON.parse(JSON.stringify(reply.body).replaceAll(/"publicKey":"[^"]*"/g, `"publicKey":"${'A'.repeat(43)}"`)) }))
  expect(refusalOf(await draftFounding(desk, session))).toBe('not-by-this-code')
  // On another device the code is not known, and is typed.
  const elsewhere = { ...desk, store: memoryStore() }
  expect(refusalOf(await draftFounding(elsewhere, session))).toBe('code-wanted')
  expect(refusalOf(await draftFounding(elsewhere, session, 'ZQ7K'))).toBe('mistyped-code')
  anna.device.once('POST /api/organisations', 'before')
  expect(refusalOf(await draftFounding(elsewhere, session, invited.code))).toBe('line-broken')
  anna.device.once('POST /api/organisations', 'after')
  const drafted = valueOf(await draftFounding(elsewhere, session, invited.code))
  expect(refusalOf(await acceptFounding(desk, session, anna.passphrase))).toBe('not-founded')

  // The host passes on a founding of its own making, or a note of its own.
  const changed = (what: 'note' | 'body') => boris.device.once('GET /api/organisations', (reply) => ({ ...reply, body: JSON.parse(JSON.stringify(reply.body).replace(new RegExp(`("${what}":"[^"]*)[^"]{4}"`), '$1AAAA"')) }))
  changed('note')
  expect(refusalOf(await completeFounding(boris.device.desk, boris.session, boris))).toBe('not-by-this-code')
  changed('body')
  expect(['not-founded', 'not-by-this-code']).toContain(refusalOf(await completeFounding(boris.device.desk, boris.session, boris)))

  boris.device.once('POST /api/organisations', 'before')
  expect(refusalOf(await completeFounding(boris.device.desk, boris.session, boris))).toBe('not-founded')
  boris.device.once('POST /api/organisations', 'after')
  boris.device.once('PUT /api/me/passphrase', 'after')
  const founded = valueOf(await completeFounding(boris.device.desk, boris.session, boris))
  expect(founded.spoken).toMatch(/^(?:\d{5} ){11}\d{5}$/)
  // Both hear the same, and the one who drafted heard it before.
  expect(founded).toEqual(drafted)
  expect(refusalOf(await acceptFounding(desk, session, boris.passphrase))).toBe('wrong-key')
  anna.device.once('PUT /api/me/passphrase', 'before')
  expect(refusalOf(await acceptFounding(desk, session, anna.passphrase))).toBe('line-broken')
  expect(valueOf(await acceptFounding(desk, session, anna.passphrase))).toEqual(drafted)
  for (const player of [anna, boris]) {
    const again = valueOf(await signIn(server, player, player.device))
    expect(standingOf(again)).toBe('member')
    expect(again.log?.head.entries).toBe(1)
  }

  // A clean device finds the log by the root in the secret, and no other.
  const clean = aDevice(server)
  clean.once('GET /api/organisations', (reply) => ({ ...reply, body: { entries: [], head: { entries: 0, hash: 'A'.repeat(43) } } }))
  expect(refusalOf(await signIn(server, boris, clean))).toBe('empty-log')
  const opened = valueOf(await signIn(server, boris, clean))
  clean.once('GET /api/organisations', (reply) => ({ ...reply, body: { entries: [], head: { entries: 0, hash: 'A'.repeat(43) } } }))
  expect(refusalOf(await refreshSession(clean.desk, opened))).toBe('rolled-back')
})
