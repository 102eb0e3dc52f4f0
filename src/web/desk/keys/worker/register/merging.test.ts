import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { cameInto, mergedInto, type Answers } from '#clients'
import { randomIds, type Id } from '#kernel'
import { useDatabase } from '#tests/database'
import { asFileRecords } from '../../../clients/file/file-records.ts'
import { apartSteps, isHalfDone, notTogether, planOf, togetherSteps, writeSteps, type Step } from '../../../clients/merge/merge-steps.ts'
import type { FileShown } from '../../register-shapes.ts'
import { makeGroup } from '../ceremonies/groups.ts'
import { refreshSession } from '../ceremonies/open-session.ts'
import { found, joins, ready, theFirst, type Player } from '../ceremonies/story/testing.ts'
import { aServer, valueOf, type Server } from '../ceremonies/testing.ts'
import type { KnownWrite } from './save-records.ts'
import { aTab, aWrite } from './testing.ts'

// A passphrase is stretched slowly, by design.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 900_000 })

const database = useDatabase()
let server: Server
let anna: Player
let carla: Player
let dora: Player
let group: Id

beforeAll(async () => {
  server = await aServer(database())
  ;({ anna } = await ready(await found(server, await theFirst(server))))
  ;[carla, dora] = [await joins(server, anna, 'carla'), await joins(server, anna, 'dora')]
  group = valueOf(await makeGroup(anna.device.desk, anna.session, [anna, carla, dora].map(({ session }) => session.staff))).group
  valueOf(await refreshSession(carla.device.desk, carla.session))
  valueOf(await refreshSession(dora.device.desk, dora.session))
})
afterAll(async () => await server[Symbol.asyncDispose]())

type Tab = ReturnType<typeof aTab>

const registered = async (tab: Tab, person: Answers, ...more: readonly KnownWrite[]): Promise<Id> => {
  const client = randomIds.next()
  valueOf(await tab.make(client, group, aWrite('person', 'identity', person), ...more))
  return client
}

/** Saves as a page does: what is refused is thrown. */
const saving = (tab: Tab) => async ({ client, writes }: Step) => valueOf(await tab.save(client as Id, writes as readonly KnownWrite[])) // Ids that were drawn here.
const file = async (tab: Tab, client: Id): Promise<FileShown> => valueOf(await tab.file(client))
const of = ({ records }: FileShown, form: string): readonly Answers[] => records.filter(({ body }) => body.form === form).map(({ body }) => body.answers)
const steps = (kept: FileShown, other: FileShown, ...takes: readonly string[]) => {
  const plan = planOf(kept, other, new Date().toISOString(), (_form, field) => takes.includes(field))
  if (!plan) throw new Error('two files have ids')
  return togetherSteps(kept, other, plan)
}
const noteIn = (kept: FileShown): Id => {
  const [came] = cameInto(asFileRecords(kept.records))
  if (!came) throw new Error('something came into it')
  return came.note
}

/** Two files of one person: one with a task, the other with a task, a narrative, and another spelling. */
const two = async () => {
  const tab = aTab(carla)
  const kept = await registered(tab, { givenName: 'Olena', familyName: 'Shevchenko', sex: 'female' }, aWrite('task', 'event', { what: 'call' }))
  const other = await registered(tab, { givenName: 'Олена', familyName: 'Шевченко', dateOfBirth: '1990' }, aWrite('task', 'event', { what: 'write' }), aWrite('narrative', 'narrative', { text: 'told' }))
  return { tab, kept, other }
}

test('a line that breaks between the two files: the kept one has all, and the same once more does the rest, also after the desk was closed', async () => {
  const { tab, kept, other } = await two()
  const first = steps(await file(tab, kept), await file(tab, other), 'familyName')
  // What is sent for the second file does not arrive, and nothing can be asked.
  const failing = writeSteps(first, async (step) => {
    if (step.client === other) {
      carla.device.always('PUT ', 'before')
      carla.device.always('GET ', 'before')
    }
    return await saving(tab)(step)
  })
  await expect(failing).rejects.toThrow()
  carla.device.calm()
  const [half, still] = [await file(tab, kept), await file(tab, other)]
  expect(of(half, 'person')).toMatchObject([{ givenName: 'Olena', familyName: 'Шевченко', dateOfBirth: '1990', otherNames: [{ name: 'Olena Shevchenko' }, { name: 'Олена Шевченко' }] }])
  expect([isHalfDone(half, still), notTogether(half, still)]).toEqual([true, undefined])

  // A colleague finds it half done, in a desk that knows nothing of what was tried.
  const later = aTab(dora)
  const again = steps(await file(later, kept), await file(later, other))
  expect(again.map(({ writes }) => writes.length)).toEqual([0, 1])
  expect(await writeSteps(again, saving(later))).toBe(true)
  // And so does whoever tried first, with what stood on their screen.
  expect(await writeSteps(first, saving(tab))).toBe(true)
  const [whole, gone] = [await file(tab, kept), await file(tab, other)]
  expect(of(whole, 'task')).toEqual([{ what: 'call' }, { what: 'write' }])
  expect(mergedInto(asFileRecords(gone.records))).toBe(kept)
  expect(gone.narratives).toHaveLength(1)
  // What is to be done stands in the kept file alone; of the other there is the note where it went, written by both.
  valueOf(await tab.open(['identity', 'event']))
  const formsOf = (client: Id) => (['identity', 'event'] as const).flatMap((kind) => tab.ofKind(kind)).filter((one) => one.client === client).map(({ body }) => body.form).toSorted()
  expect([formsOf(kept), [...new Set(formsOf(other))]]).toEqual([['merged', 'person', 'task', 'task'], ['merged']])
  expect(notTogether(whole, gone)).toBe('went-away')
})

test('days later they are two again, what was written since stays where it was written, and a line that breaks does no harm', async () => {
  const { tab, kept, other } = await two()
  expect(await writeSteps(steps(await file(tab, kept), await file(tab, other)), saving(tab))).toBe(true)
  const written = aWrite('task', 'event', { what: 'since' })
  valueOf(await tab.save(kept, [written]))
  const together = await file(tab, kept)
  const apart = apartSteps(together, await file(tab, other), noteIn(together), new Date().toISOString())
  if (!apart) throw new Error('they are together')
  await expect(writeSteps(apart.steps, async (step) => {
    if (step.client === kept) {
      carla.device.always('PUT ', 'before')
      carla.device.always('GET ', 'before')
    }
    return await saving(tab)(step)
  })).rejects.toThrow()
  carla.device.calm()
  const between = await file(tab, kept)
  const rest = apartSteps(between, await file(tab, other), noteIn(between), new Date().toISOString())
  expect(rest?.steps.map(({ writes }) => writes.length)).toEqual([0, 3])
  expect(await writeSteps(rest?.steps ?? [], saving(tab))).toBe(true)
  const [one, again] = [await file(tab, kept), await file(tab, other)]
  expect(of(one, 'person')).toEqual([{ givenName: 'Olena', familyName: 'Shevchenko', sex: 'female' }])
  expect(of(one, 'task')).toEqual([{ what: 'call' }, { what: 'since' }])
  expect([of(again, 'task'), mergedInto(asFileRecords(again.records))]).toEqual([[{ what: 'write' }], undefined])
})

test('whoever changes one of them meanwhile is not overrun; what is restricted is not put together with what is not', async () => {
  const { tab, kept, other } = await two()
  const before = steps(await file(tab, kept), await file(tab, other))
  const [colleague, person] = [aTab(dora), (await file(tab, kept)).records.find(({ body }) => body.form === 'person')]
  if (!person) throw new Error('it has one')
  valueOf(await colleague.save(kept, [{ ...aWrite('person', 'identity', { ...person.body.answers, dateOfBirth: '1991' }, { record: person.record as Id, began: { revision: person.revision, answers: person.body.answers } }) }])) // As the server has it.
  expect(await writeSteps(before, saving(tab))).toBe(false)
  expect(cameInto(asFileRecords((await file(tab, kept)).records))).toEqual([])
  valueOf(await tab.restrict(other))
  expect(notTogether(await file(tab, kept), await file(tab, other))).toBe('restricted')
})

test('a file is restricted with what went into it, given back with it, and taken apart again both stay as they are', async () => {
  const { tab, kept, other } = await two()
  valueOf(await aTab(dora).file(other))
  await writeSteps(steps(await file(tab, kept), await file(tab, other)), saving(tab))
  expect(valueOf(await tab.restrict(kept))).toEqual({ done: [other], left: [], notOpen: [], apart: [] })
  // A colleague of the group finds neither: not the file, and not what still lies in the one that went into it.
  for (const one of [kept, other]) expect(await aTab(dora).file(one)).toMatchObject({ ok: false, refusal: { kind: 'client-gone' } })
  const undone = apartSteps(await file(tab, kept), await file(tab, other), noteIn(await file(tab, kept)), new Date().toISOString())
  await writeSteps(undone?.steps ?? [], saving(tab))
  for (const one of [kept, other]) {
    expect((await file(tab, one)).readers).toEqual([carla.session.staff])
    expect((await aTab(dora).file(one)).ok).toBe(false)
  }
  // They are two again: giving one back says nothing of the other.
  expect(valueOf(await tab.release(kept))).toEqual({ done: [], left: [], notOpen: [], apart: [] })
  expect([(await aTab(dora).file(kept)).ok, (await aTab(dora).file(other)).ok]).toEqual([true, false])
})

test('one that was restricted to others by itself stays so, and is said not to be open', async () => {
  const { tab, kept, other } = await two()
  await writeSteps(steps(await file(tab, kept), await file(tab, other)), saving(tab))
  valueOf(await tab.restrict(other))
  const theirs = aTab(dora)
  expect(valueOf(await theirs.restrict(kept, carla.session.staff))).toEqual({ done: [], left: [], notOpen: [other], apart: [] })
  expect(valueOf(await tab.release(kept))).toEqual({ done: [], left: [], notOpen: [], apart: [other] })
  expect((await file(tab, other)).readers).toEqual([carla.session.staff])
  // Restricted and given back together.
  valueOf(await tab.restrict(kept, dora.session.staff))
  expect(valueOf(await theirs.release(kept))).toEqual({ done: [other], left: [], notOpen: [], apart: [] })
  expect((await file(theirs, other)).readers).toBeUndefined()
})
