import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { useDatabase } from '#tests/database'
import { makeGroup } from './groups.ts'
import { inviteColleague } from './invite.ts'
import { refreshSession } from './open-session.ts'
import { drawRecoveryKit, proposeRecovery } from './recovery.ts'
import { beginSignIn, finishSignIn } from './sign-in.ts'
import { found, ready, signIn, theFirst } from './story/testing.ts'
import { aDevice, aServer, authenticatorCode, forgetLastCodes, refusalOf, valueOf, type Server } from './testing.ts'

// A passphrase is stretched slowly, by design, and these stories do it often.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const database = useDatabase()
let server: Server
let here: Awaited<ReturnType<typeof ready>>
beforeAll(async () => {
  server = await aServer(database())
  here = await ready(await found(server, await theFirst(server)))
})
afterAll(async () => await server[Symbol.asyncDispose]())

const SECOND = 1000
const YEAR = 365 * 86_400 * SECOND

const off = (ms: number): Date => new Date(Date.now() + ms)

test('an authenticator whose clock is half a minute off is believed, one that is minutes off is not; the right one then still opens', async () => {
  const { boris } = here
  const opens = async (ms: number) => {
    await forgetLastCodes(server)
    const device = aDevice(server)
    const begun = valueOf(await beginSignIn(device.desk, boris))
    return refusalOf(await finishSignIn(device.desk, begun, authenticatorCode(boris.authenticator, off(ms))))
  }
  for (const seconds of [-180, 180, -3600, 3600]) expect(await opens(seconds * SECOND), `${seconds} s`).toBe('code-refused')
  // The window is one step of thirty seconds either way; a step may end while a passphrase is being stretched, so that the far edge is not asked for.
  for (const seconds of [15, 0]) expect(await opens(seconds * SECOND), `${seconds} s`).toBeUndefined()
})

test('a device that is years off opens everything and dates nothing: what it would write is refused, and the others notice nothing of it', async () => {
  const { anna, boris } = here
  for (const years of [8, -30]) {
    const device = aDevice(server, { now: () => off(years * YEAR) })
    const session = valueOf(await signIn(server, anna, device))
    const before = session.log?.head.entries
    expect(session.rings.size, 'keys open whatever the day').toBe(1)
    expect(refusalOf(await makeGroup(device.desk, session, [session.staff]))).toBe('wrong-day')
    expect(refusalOf(await inviteColleague(device.desk, session, { name: 'Carla', signInName: 'carla', roles: ['counsellor'] }))).toBe('wrong-day')
    const kit = await drawRecoveryKit()
    expect(refusalOf(await proposeRecovery(device.desk, session, kit, kit.printed.slice(1).map((lines) => lines.join('\n'))))).toBe('wrong-day')
    expect(valueOf(await refreshSession(boris.device.desk, boris.session)).log?.head.entries).toBe(before)
  }
  // Set right, the same person goes on.
  valueOf(await makeGroup(anna.device.desk, anna.session, [anna.session.staff]))
})
