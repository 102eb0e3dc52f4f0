import { expect, test } from 'vitest'
import { ok, refuse, type Result } from '#kernel'
import type { Api, ApiPath } from '../api/api.ts'
import { OFFLINE, type ApiRefusal } from '../api/refusal.ts'
import { openKeySession } from '../keys/key-session.ts'
import { openAccess } from './access.ts'
import type { SessionShown } from './access-state.ts'
import { openTabLine } from './tab-line.ts'

const ANNA: SessionShown = {
  organisation: 'o', staff: 's', name: 'Anna', signInName: 'anna', roles: ['administrator'], at: { slug: 'heron', name: 'Heron House', secretariat: false, suspended: false },
  standing: 'member', administrator: true, spoken: undefined, entries: 1, hasRecovery: true, groups: [],
}

const ME = { name: 'Anna', signInName: 'anna', at: { name: 'Heron House' } }

const answering = (answers: Partial<Record<ApiPath, Result<unknown, ApiRefusal>>>): Api => {
  // Each answer is of the shape that the real route gives.
  const answer = async <T>(path: ApiPath) => (answers[path] ?? refuse(OFFLINE)) as Result<T, ApiRefusal>
  return { get: answer, post: answer, put: answer, delete: answer, picture: answer, send: answer } as Api
}

/** A real line between two tabs of one browser. */
let lines = 0
const twoTabs = (answers: Parameters<typeof answering>[0] = {}) => {
  lines += 1
  const name = `tabs ${lines}`
  const tab = () => {
    const keys = openKeySession(async () => Promise.reject(new Error('no worker is wanted here')))
    const thrownAway: string[] = []
    keys.onLock(() => void thrownAway.push('keys'))
    // A test has no page: its channel is Node's own.
    const channel = new BroadcastChannel(name) as unknown as Pick<BroadcastChannel, 'postMessage' | 'addEventListener'> & { unref(): void }
    channel.unref()
    return { thrownAway, ...openAccess({ api: answering(answers), keys, tabs: openTabLine(channel), now: () => 0, wait: async () => await new Promise(() => {}), forget: () => void thrownAway.push('answers') }) }
  }
  return [tab(), tab()] as const
}

const standing = (said: { readonly needsSetUp?: boolean; readonly signedIn?: boolean }) => ({ '/api/standing': ok({ demonstration: false, needsSetUp: false, signedIn: false, ...said }) })

const kindAfter = async (answers: Parameters<typeof answering>[0]) => {
  const [{ begin, state }] = twoTabs(answers)
  await begin()
  return state.get().kind
}

test('a desk knows how things stand: empty, nobody, somebody without keys, no answer', async () => {
  expect(await kindAfter(standing({ needsSetUp: true }))).toBe('set-up')
  expect(await kindAfter(standing({}))).toBe('signed-out')
  expect(await kindAfter({ ...standing({ signedIn: true }), '/api/me': ok(ME) })).toBe('locked')
  expect(await kindAfter({})).toBe('unknown')
})

test('drafts are sealed before the keys are thrown away; one that fails keeps no other from it', async () => {
  const [desk] = twoTabs()
  desk.opened(ANNA)
  desk.beforeLock.register(async () => Promise.reject(new Error('full')))
  desk.beforeLock.register(async () => void desk.thrownAway.push('draft'))
  await desk.lock('asked')
  expect(desk.thrownAway).toEqual(['draft', 'answers', 'keys'])
  expect(desk.state.get()).toEqual({ kind: 'locked', who: { name: 'Anna', signInName: 'anna', organisation: 'Heron House' }, because: 'asked' })
})

test('nothing is to be seen while drafts are still being sealed, and an unlocking meanwhile opens nothing', async () => {
  const [desk] = twoTabs()
  desk.opened(ANNA)
  const { promise, resolve } = Promise.withResolvers<void>()
  desk.beforeLock.register(async () => await promise)
  const locking = desk.lock('asked')
  expect([desk.state.get().kind, desk.thrownAway]).toEqual(['locked', ['answers']])
  desk.opened(ANNA)
  resolve()
  await locking
  expect([desk.state.get().kind, desk.thrownAway]).toEqual(['locked', ['answers', 'keys', 'answers']])
})

test('what the page that unlocks asks is not forgotten under it', async () => {
  const [desk] = twoTabs()
  desk.opened(ANNA)
  // It is drawn in the turn after the one in which the desk was locked, and asks which passkeys there are.
  desk.state.watch(() => queueMicrotask(() => void desk.thrownAway.push('asked anew')))
  await desk.lock('asked')
  expect(desk.thrownAway.indexOf('answers')).toBeLessThan(desk.thrownAway.indexOf('asked anew'))
  expect(desk.thrownAway.filter((what) => what === 'answers')).toHaveLength(1)
})

test('a draft whose page goes when the desk is blanked is sealed all the same', async () => {
  const [desk] = twoTabs()
  desk.opened(ANNA)
  const forget = desk.beforeLock.register(async () => void desk.thrownAway.push('draft'))
  // As a page does: it goes in the turn after the one in which the desk was locked.
  desk.state.watch(() => queueMicrotask(forget))
  await desk.lock('asked')
  expect(desk.thrownAway).toEqual(['draft', 'answers', 'keys'])
})

test('one tab locks the other', async () => {
  const [one, other] = twoTabs()
  one.opened(ANNA)
  other.opened(ANNA)
  const locked = new Promise<void>((done) => void other.state.watch(() => done()))
  await one.lock('asked')
  await locked
  expect(other.state.get()).toMatchObject({ kind: 'locked', because: 'elsewhere' })
  await expect.poll(() => other.thrownAway).toContain('keys')
})

test('signing out without a network leaves everything as it was; a session that the server ended is over', async () => {
  const [desk] = twoTabs()
  desk.opened(ANNA)
  expect(await desk.signOut()).toEqual(refuse(OFFLINE))
  expect(desk.state.get().kind).toBe('open')
  desk.heardOver()
  await expect.poll(() => desk.state.get()).toEqual({ kind: 'signed-out', over: true, left: false })
  expect(desk.thrownAway).toEqual(['keys', 'answers'])
})
