import { expect, test, vi } from 'vitest'
import { ok, refuse } from '#kernel'
import type { Api } from '../api/api.ts'
import { OFFLINE } from '../api/refusal.ts'
import { openKeySession } from '../keys/key-session.ts'
import type { Answer, Question } from '../keys/requests.ts'
import { openAccess } from './access.ts'
import type { SessionShown } from './access-state.ts'

const ANNA: SessionShown = {
  organisation: 'o', staff: 's', name: 'Anna', signInName: 'anna', roles: ['counsellor'], at: { slug: 'heron', name: 'Heron House', secretariat: false, suspended: false },
  standing: 'member', administrator: false, spoken: undefined, entries: 1, hasRecovery: true, groups: [],
}

/** What the worker had been given. Nothing here looks into it. */
const AWAY = { organisation: 'o', staff: 's', kinds: [] }

/** A desk whose workers write down what they are asked. `holds`: whether they answer what they hold; otherwise they are busy for ever. */
const aDesk = ({ holds = true, given = AWAY }: { readonly holds?: boolean; readonly given?: typeof AWAY | 'nothing' } = {}) => {
  const workers: { readonly asked: Question[]; ended: boolean }[] = []
  const start = async () => {
    const hearing = new Set<(event: { readonly data: Answer }) => void>()
    const one = { asked: [] as Question[], ended: false }
    workers.push(one)
    const worker = {
      postMessage: (question: Question) => {
        one.asked.push(question)
        if (!holds && question.name === 'register.take-sealed') return
        const value = question.name === 'register.take-sealed' && given !== 'nothing' ? given : undefined
        queueMicrotask(() => {
          for (const hear of hearing) hear({ data: { id: question.id, ok: true, value } })
        })
      },
      addEventListener: (kind: string, hear: (event: { readonly data: Answer }) => void) => void (kind === 'message' && hearing.add(hear)),
      removeEventListener: (_: string, hear: (event: { readonly data: Answer }) => void) => void hearing.delete(hear),
      terminate: () => void (one.ended = true),
    }
    return worker as unknown as Worker // As much of one as is asked.
  }
  const keys = openKeySession(start)
  const api = { get: async () => refuse(OFFLINE), post: async () => ok(undefined), delete: async () => ok(undefined) } as unknown as Api // The same.
  const slow = Promise.withResolvers<void>()
  const access = openAccess({ api, keys, tabs: { say: () => {}, hear: () => {} }, now: () => 0, wait: async () => await slow.promise, forget: () => {} })
  return { access, keys, workers, timeIsOver: slow.resolve, namesOf: (at: number) => workers[at]?.asked.map(({ name }) => name) }
}

const opened = async (said: Parameters<typeof aDesk>[0] = {}) => {
  const desk = aDesk(said)
  await desk.keys.ask('is-locked', undefined)
  desk.access.opened(ANNA)
  return desk
}

test('locking ends the worker with its keys, and gives what it had been given sealed to one without any', async () => {
  const { access, workers, namesOf } = await opened()
  await access.lock('asked')
  await vi.waitFor(() => expect(namesOf(1)).toEqual(['register.give-sealed']))
  expect([workers.map(({ ended }) => ended), workers[1]?.asked[0]?.input, namesOf(0)]).toEqual([[true, false], AWAY, ['is-locked', 'register.take-sealed']])
})

test('signing out leaves nothing, sealed or not', async () => {
  const { access, workers, namesOf } = await opened()
  await access.lock('asked')
  await vi.waitFor(() => expect(namesOf(1)).toEqual(['register.give-sealed']))
  await access.signOut()
  await vi.waitFor(() => expect(workers.map(({ ended }) => ended)).toEqual([true, true]))
})

test('signed out while the desk was locking: nothing is given to anybody', async () => {
  const { access, workers, timeIsOver } = await opened({ holds: false })
  const locking = access.lock('idle')
  await access.signOut()
  timeIsOver()
  await locking
  expect([access.state.get().kind, workers.map(({ ended }) => ended)]).toEqual(['signed-out', [true]])
})

test('a worker that is busy keeps nobody from locking; one that was given nothing has no other after it', async () => {
  const busy = await opened({ holds: false })
  const locking = busy.access.lock('asked')
  expect(busy.access.state.get().kind).toBe('locked')
  busy.timeIsOver()
  await locking
  expect(busy.workers.map(({ ended }) => ended)).toEqual([true])
  const empty = await opened({ given: 'nothing' })
  await empty.access.lock('asked')
  expect([empty.namesOf(0), empty.workers.length]).toEqual([['is-locked', 'register.take-sealed'], 1])
})
