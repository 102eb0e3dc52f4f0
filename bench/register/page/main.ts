// What is measured inside the browser: the worker's register as it opens five thousand clients, beside WebCrypto and the index alone over the same bytes; and letters typed, answered by a
// worker that holds an index of a hundred thousand names. The same script runs in both.
// First, as in the desk's own worker: its policy lets no code be made of text, and what reads the answers is slower without.
import '../../../src/web/desk/keys/worker/read-without-code.ts'
import { z } from 'zod'
import type { Id } from '#kernel'
import { emptyNameIndex } from '#clients/finding'
import { randomBytes } from '#vault/envelope'
import { Key, type KeyRing } from '#vault/open'
import { clientMarks, clientPage, recordPage } from '#web/wire'
import { aFindable, inventPeople } from '../../../src/modules/clients/finding/testing.ts'
import { apiClients } from '../../../src/web/desk/keys/worker/ceremonies/api/api-clients.ts'
import { askOver } from '../../../src/web/desk/keys/worker/ceremonies/api/ask.ts'
import type { Desk } from '../../../src/web/desk/keys/worker/ceremonies/desk.ts'
import type { Session } from '../../../src/web/desk/keys/worker/ceremonies/session.ts'
import { findClients } from '../../../src/web/desk/keys/worker/register/finding.ts'
import { emptyRegister, type Register } from '../../../src/web/desk/keys/worker/register/held.ts'
import { openRegister } from '../../../src/web/desk/keys/worker/register/open-register.ts'
import { putAway, takeOut } from '../../../src/web/desk/keys/worker/register/sealed.ts'
import { filesOf, showClient } from '../../../src/web/desk/keys/worker/register/show.ts'
import { bareOpening } from './bare.ts'
import { answerBarely, bareOnce, keepPages, WORKS_BARELY } from './bare-worker.ts'
import { id, KINDS, seal, TODAY, type Kept } from './sealed.ts'

const CLIENTS = 5_000
const PAGE = 500
const FIELDS = ['person.givenName', 'person.familyName', 'person.otherNames', 'person.codeName', 'person.languages'] as const

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const [organisation, staff, group] = [id(), id(), id()]
const home = { organisation, staff, group, head: { entries: 0, hash: new Uint8Array(32) } }
const epoch = randomBytes(32)

/** Keys keep what they were got ready for: each round has its own. */
const aRing = (): KeyRing => ({ group, current: 1, keys: new Map([[1, new Key('epoch', epoch.slice())]]) })

/** Pages as the API gives them, and the texts in which they come. */
const lineOver = (kept: readonly Kept[]) => {
  const texts = new Map<string, string>()
  const put = <T>(path: string, all: readonly T[], idOf: (one: T) => Id, spell: (some: T[], next: Id | null) => unknown): void => {
    for (let at = 0; at === 0 || at < all.length; at += PAGE) {
      const some = all.slice(at, at + PAGE)
      const [last, before] = [some.at(-1), all[at - 1]]
      const next = at + PAGE < all.length && last ? idOf(last) : null
      texts.set(before ? `${path}?after=${idOf(before)}` : path, JSON.stringify(spell(some, next)))
    }
  }
  const at = `/api/organisations/${organisation}`
  put(`${at}/clients`, kept.map(({ listed }) => listed), ({ client }) => client, (clients, next) => z.encode(clientPage, { clients, next }))
  texts.set(`${at}/client-marks`, JSON.stringify(z.encode(clientMarks, { marks: kept.map(({ listed: { client } }) => ({ client, mark: MARK })) })))
  for (const kind of KINDS) put(`${at}/records/${kind}`, kept.flatMap(({ records }) => records.filter((one) => one.kind === kind)), ({ record }) => record, (records, next) => z.encode(recordPage, { records, next }))
  return async ({ path }: { readonly path: string }) => {
    const text = texts.get(path)
    if (text === undefined) throw new Error(`nothing was asked for at ${path}`)
    return { status: 200, body: JSON.parse(text) as unknown }
  }
}

/** What says of each file that it is the same still. */
const MARK = '0123456789abcdef'

/** What of a desk and of a session opening needs. */
const aDesk = (kept: readonly Kept[]): Desk => ({ api: apiClients(askOver(lineOver(kept))) }) as unknown as Desk // Nothing else of it is asked.
const aSession = (): Session => ({ organisation, staff, rings: new Map([[group, aRing()]]), log: undefined, pins: undefined }) as unknown as Session // The same.

const aRegister = async () => {
  const ring = aRing()
  const kept = await Promise.all(inventPeople(CLIENTS, 7).map((one) => seal(one, ring, home)))
  const bare = await bareOpening(kept, organisation, epoch)
  const desk = aDesk(kept)
  const opening = async (register: Register): Promise<void> => {
    const session = aSession()
    const opened = await openRegister(desk, session, register, KINDS)
    if (!opened.ok || opened.value.unopened.length > 0) throw new Error('not all opened')
    const list = filesOf(register).map((held) => showClient(session, held, FIELDS))
    findClients(register, 'x', TODAY)
    if (list.length !== CLIENTS) throw new Error('not all are listed')
  }
  const first = emptyRegister((task) => task())
  await opening(first)
  if (!first.sealed) throw new Error('what was given sealed is kept')
  const away = putAway(first.sealed)
  return {
    fromPages: () => timed(() => opening(emptyRegister((task) => task()))),
    fromSealed: () => {
      // As the page hands it to a worker, which takes it out while it waits for somebody to unlock.
      const register: Register = { ...emptyRegister((task) => task()), given: { sealed: takeOut(structuredClone(away)), marks: undefined } }
      return timed(() => opening(register))
    },
    handedOver: () => timed(async () => structuredClone(putAway(takeOut(structuredClone(away))))),
    theirs: () => timed(bare),
  }
}

/** Opened and held, for as long as the page stands. */
const held: unknown[] = []

const keepOpen = async (): Promise<void> => {
  const ring = aRing()
  const kept = await Promise.all(inventPeople(CLIENTS, 7).map((one) => seal(one, ring, home)))
  const [register, session] = [emptyRegister((task) => task()), aSession()]
  const opened = await openRegister(aDesk(kept), session, register, KINDS)
  if (!opened.ok) throw new Error('not all opened')
  findClients(register, 'x', TODAY)
  held.push(register)
}

const NAMES = 100_000
const TYPED = 60

type Typed = { readonly typed: string }
/** `still`: what a loop that is always the same took just before, milliseconds: what the machine itself adds. */
type Answered = { readonly taken: number; readonly still: number; readonly names: readonly string[] }

/** Always the same work, of about a millisecond: how long it takes says how much of the machine others have. */
const sameWork = (): number => {
  const began = performance.now()
  let sum = 0
  for (let turn = 0; turn < 300_000; turn += 1) sum = (sum + Math.imul(turn, 2_654_435_761)) | 0
  return sum === 1 ? 0 : performance.now() - began
}

/** The other side: an index over all of them, asked by messages as the desk's worker is. */
const answerAsWorker = (): void => {
  const people = inventPeople(NAMES, 2026)
  const index = emptyNameIndex()
  for (const [place, one] of people.entries()) index.put(aFindable(one, place))
  globalThis.addEventListener('message', ({ data }: MessageEvent<Typed>) => {
    const still = sameWork()
    const began = performance.now()
    const found = index.find(data.typed, { today: TODAY, most: 20 })
    const taken = performance.now() - began
    postMessage({ taken, still, names: found.map(({ client }) => people[Number(client.slice(-12)) - 1]?.name ?? '') } satisfies Answered)
  })
  postMessage({ taken: 0, still: 0, names: [] } satisfies Answered)
}

const heard = (worker: Worker): Promise<Answered> => new Promise((done) => worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => done(data), { once: true }))

/** Letter by letter, as somebody types: from the key to the list standing in the page, laid out, and the worker's part of it. Milliseconds, each letter. */
const typing = async (): Promise<{ readonly whole: readonly number[]; readonly worker: readonly number[]; readonly machine: readonly number[] }> => {
  const worker = new Worker('/measures.js')
  await heard(worker)
  const [field, list] = [document.body.appendChild(document.createElement('input')), document.body.appendChild(document.createElement('ul'))]
  const [whole, part, machine]: [number[], number[], number[]] = [[], [], []]
  const people = inventPeople(NAMES, 2026)
  for (let turn = 0; turn < TYPED * 2; turn += 1) {
    const name = people[(turn * 7919) % NAMES]?.name ?? ''
    for (let letters = 1; letters <= name.length; letters += 1) {
      const began = performance.now()
      field.value = name.slice(0, letters)
      const coming = heard(worker)
      worker.postMessage({ typed: field.value } satisfies Typed, [])
      const { taken, still, names } = await coming
      list.replaceChildren(...names.map((one) => Object.assign(document.createElement('li'), { textContent: one })))
      // Asking for a height makes the browser lay out what stands there now.
      if (list.offsetHeight < 0) throw new Error('never')
      // The first half warms up what compiles as it runs, and is not counted.
      if (turn >= TYPED) {
        whole.push(performance.now() - began - still)
        part.push(taken)
        machine.push(still)
      }
    }
  }
  worker.terminate()
  return { whole, worker: part, machine }
}

if ('document' in globalThis) Object.assign(globalThis, { measures: { aRegister, keepOpen, typing, keepPages, bareOnce } })
else if (self.name === WORKS_BARELY) answerBarely()
else answerAsWorker()
