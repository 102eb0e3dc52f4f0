import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { useDatabase } from '#tests/database'
import type { Asking } from './api/line.ts'
import { changeRoles } from './people.ts'
import { changePassphrase, drawPassphrase } from './passphrase.ts'
import { beginSignIn, finishSignIn } from './sign-in.ts'
import { found, joins, ready, theFirst, type Player } from './story/testing.ts'
import { aDevice, aServer, authenticatorCode, valueOf, type Server } from './testing.ts'

// A passphrase is stretched slowly, by design, and these stories do it often.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const database = useDatabase()
let server: Server
let here: Awaited<ReturnType<typeof ready>>
let carla: Player
beforeAll(async () => {
  server = await aServer(database())
  here = await ready(await found(server, await theFirst(server)))
  carla = await joins(server, here.anna, 'carla', [here.group])
  valueOf(await changeRoles(here.anna.device.desk, here.anna.session, carla.session.staff, ['coordinator']))
  const drawn = drawPassphrase()
  valueOf(await changePassphrase(carla.device.desk, carla.session, drawn, { current: carla.passphrase, typedBack: drawn.reveal() }))
})
afterAll(async () => await server[Symbol.asyncDispose]())

/** All that could have changed, as its administrator reads it. */
const standing = async ({ device, session: { organisation } }: Player) => {
  const read = async (path: string) => (await device.line({ method: 'GET', path }))?.body
  return Promise.all(['log?after=0', 'staff', 'invitations', 'proposals', 'recovery'].map((rest) => read(`/api/organisations/${organisation}/${rest}`)))
}

const isWrite = ({ method }: Asking): boolean => method !== 'GET'

/** Steps of signing in open nothing by themselves: the code that ends them is a write of its own, and is used up. */
const OPENS_NOTHING: ReadonlySet<string> = new Set(['/api/sign-in/salt', '/api/sign-in', '/api/invitations/open'])

test('whatever was sent to make all this, sent again by the same person, by another, by nobody, changes nothing', async () => {
  const players = [here.anna, here.boris, carla]
  const writes = players.flatMap(({ device }) => device.asked.filter(isWrite))
  expect(writes.length).toBeGreaterThan(20)
  const before = await standing(here.anna)
  for (const { device } of [...players, { device: aDevice(server) }]) {
    for (const write of writes) {
      const reply = await device.line(write)
      if (!OPENS_NOTHING.has(write.path)) expect(reply?.status, `${write.method} ${write.path}: ${JSON.stringify(reply?.body)}`).toBeGreaterThanOrEqual(400)
    }
  }
  const after = await standing(here.anna)
  expect(after).toEqual(before)
})

test('a code that two people use at once, or one twice, opens one session at most', async () => {
  const { signInName, passphrase, authenticator } = here.anna
  const code = authenticatorCode(authenticator)
  const opens = async () => {
    const { desk } = aDevice(server)
    return finishSignIn(desk, valueOf(await beginSignIn(desk, { signInName, passphrase })), code)
  }
  const [one, other] = await Promise.all([opens(), opens()])
  expect([one.ok, other.ok].filter(Boolean).length).toBeLessThanOrEqual(1)
  expect(await opens()).toMatchObject({ ok: false })
})
