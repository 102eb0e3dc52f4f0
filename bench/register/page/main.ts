// What is measured inside the browser: the worker's register as it opens five thousand clients, beside WebCrypto and the index alone over the same bytes; and letters typed, answered by a
// worker that holds an index of a hundred thousand names. The same script runs in both.
import { z } from 'zod'
import { isId, type Id } from '#kernel'
import { emptyNameIndex, findableOf } from '#clients/finding'
import { writeBody } from '#clients/records'
import { randomBytes, type Bytes } from '#vault/envelope'
import { Key, newClientKey, sealClientKey, sealRecord, type KeyRing } from '#vault/open'
import { clientPage, recordPage } from '#web/wire'
import { aFindable, inventPeople } from '../../../src/modules/clients/finding/testing.ts'
import { frame } from '../../../src/vault/bytes/frame.ts'
import { additionalData, FORMAT } from '../../../src/vault/sealing/context.ts'
import { COMMITMENT_BYTES, NONCE_BYTES } from '../../../src/vault/sealing/envelope-form.ts'
import { readyKey } from '../../../src/vault/sealing/key.ts'
import { apiClients, type ClientListed, type RecordKept } from '../../../src/web/desk/keys/worker/ceremonies/api/api-clients.ts'
import { askOver } from '../../../src/web/desk/keys/worker/ceremonies/api/ask.ts'
import type { Desk } from '../../../src/web/desk/keys/worker/ceremonies/desk.ts'
import type { Session } from '../../../src/web/desk/keys/worker/ceremonies/session.ts'
import { findClients } from '../../../src/web/desk/keys/worker/register/finding.ts'
import { emptyRegister } from '../../../src/web/desk/keys/worker/register/held.ts'
import { openRegister } from '../../../src/web/desk/keys/worker/register/open-register.ts'
import { filesOf, showClient } from '../../../src/web/desk/keys/worker/register/show.ts'

const CLIENTS = 5_000
const PAGE = 500
const TODAY = '2026-03-01'
const KINDS = ['identity', 'facts', 'contact'] as const
const FIELDS = ['person.givenName', 'person.familyName', 'person.otherNames', 'person.codeName', 'person.languages'] as const

const id = (): Id => {
  const drawn = globalThis.crypto.randomUUID()
  if (!isId(drawn)) throw new Error('a UUID is an id')
  return drawn
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const [organisation, staff, group] = [id(), id(), id()]
const head = { entries: 0, hash: new Uint8Array(32) }
const epoch = randomBytes(32)

/** Keys keep what they were got ready for: each round has its own. */
const aRing = (): KeyRing => ({ group, current: 1, keys: new Map([[1, new Key('epoch', epoch.slice())]]) })

const answersOf = (name: string, birth: string) => {
  const [givenName = '', ...family] = name.split(' ')
  return {
    identity: { form: 'person', answers: { givenName, familyName: family.join(' '), dateOfBirth: birth, sex: 'female', citizenships: ['UA'], languages: ['uk', 'ru'], accessNeeds: [] } },
    facts: { form: 'exploitation', answers: { forms: ['labour'], exploitedIn: ['NL'], recruitedIn: ['UA'], means: ['deception', 'debt'] } },
    contact: { form: 'contact', answers: { ways: [{ channel: 'call', address: `+380 44 ${birth.replaceAll('-', ' ')}`, when: 'any-time' }], saysIfOthers: 'The dentist about an appointment' } },
  }
}

type Kept = { readonly listed: ClientListed; readonly records: readonly RecordKept[] }

const seal = async ({ name, birth }: { readonly name: string; readonly birth: string }, ring: KeyRing): Promise<Kept> => {
  const client = id()
  const key = newClientKey({ organisation, client }, ring)
  const { organisation: _, ...sealed } = await sealClientKey(key, ring)
  const bodies = answersOf(name, birth)
  const records = await Promise.all(KINDS.map(async (kind) => {
    const place = { record: id(), kind, revision: 1 }
    const content = new TextEncoder().encode(writeBody({ ...bodies[kind], version: 1, by: staff, at: `${TODAY}T10:00:00.000Z` }))
    return { client, ...place, generation: 1, changedOn: TODAY, envelope: await sealRecord(key, place, content, head) }
  }))
  return { listed: { client, group, sort: 'file', assigned: [staff], key: { ...sealed, client, group }, older: [], restriction: null }, records }
}

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
  for (const kind of KINDS) put(`${at}/records/${kind}`, kept.flatMap(({ records }) => records.filter((one) => one.kind === kind)), ({ record }) => record, (records, next) => z.encode(recordPage, { records, next }))
  return async ({ path }: { readonly path: string }) => {
    const text = texts.get(path)
    if (text === undefined) throw new Error(`nothing was asked for at ${path}`)
    return { status: 200, body: JSON.parse(text) as unknown }
  }
}

/** What of a desk and of a session opening needs. */
const aDesk = (kept: readonly Kept[]): Desk => ({ api: apiClients(askOver(lineOver(kept))) }) as unknown as Desk // Nothing else of it is asked.
const aSession = (): Session => ({ organisation, staff, rings: new Map([[group, aRing()]]), log: undefined, pins: undefined }) as unknown as Session // The same.

const partsOf = (envelope: Bytes) => ({ iv: envelope.slice(COMMITMENT_BYTES, COMMITMENT_BYTES + NONCE_BYTES), data: envelope.slice(COMMITMENT_BYTES + NONCE_BYTES) })

const { subtle } = globalThis.crypto
const decoder = new TextDecoder()

/** Each client's key opened and derived from, each record deciphered and parsed, names put into the index: nothing is checked, nothing kept. */
const bareOpening = async (kept: readonly Kept[]): Promise<() => Promise<void>> => {
  const { cipher: epochCipher } = await readyKey(new Key('epoch', epoch.slice()))
  const [toCipher, toCommitment] = ['cipher', 'commitment'].map((use) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: frame([FORMAT, 'derive', 'client', use]) }))
  const files = kept.flatMap(({ listed: { client, key }, records }) => {
    if (!key || !toCipher || !toCommitment) return []
    const { sealed, ...place } = key
    const beside = additionalData({ type: 'client-key', organisation, ...place })
    return [{ client, wrap: { ...partsOf(sealed), additionalData: beside }, records: records.map(({ envelope, record, kind, revision, generation }) => ({ ...partsOf(envelope), additionalData: additionalData({ type: 'record', organisation, client, generation, record, kind, revision }) })) }]
  })
  return async () => {
    const index = emptyNameIndex()
    await Promise.all(files.map(async ({ client, wrap, records }) => {
      const padded = await subtle.decrypt({ name: 'AES-GCM', ...wrap }, epochCipher, wrap.data)
      const secret = await subtle.importKey('raw', new Uint8Array(padded, 4, 32), 'HKDF', false, ['deriveBits', 'deriveKey'])
      if (!toCipher || !toCommitment) return
      const [cipher] = await Promise.all([subtle.deriveKey(toCipher, secret, { name: 'AES-GCM', length: 256 }, false, ['decrypt']), subtle.deriveBits(toCommitment, secret, 256)])
      const opened = await Promise.all(records.map(({ data, ...how }) => subtle.decrypt({ name: 'AES-GCM', ...how }, cipher, data)))
      const [person, , contact] = opened.map(contentOf)
      index.put(findableOf(client, person ?? {}, contact ?? {}, TODAY))
    }))
    if (index.find('x', { today: TODAY }).length > CLIENTS) throw new Error('never')
  }
}

/** The answers in deciphered bytes, without looking at how they are framed. */
const contentOf = (bytes: ArrayBuffer) => {
  const text = decoder.decode(bytes)
  // The body is written with its form first, and padded after it.
  const body: { readonly answers: Record<string, string> } = JSON.parse(text.slice(text.indexOf('{"form"'), text.lastIndexOf('}') + 1))
  return body.answers
}

const aRegister = async () => {
  const ring = aRing()
  const kept = await Promise.all(inventPeople(CLIENTS, 7).map((one) => seal(one, ring)))
  const bare = await bareOpening(kept)
  const desk = aDesk(kept)
  return {
    ours: () => timed(async () => {
      const [register, session] = [emptyRegister((task) => task()), aSession()]
      const opened = await openRegister(desk, session, register, KINDS)
      if (!opened.ok || opened.value.unopened.length > 0) throw new Error('not all opened')
      const list = filesOf(register).map((held) => showClient(session, held, FIELDS))
      findClients(register, 'x', TODAY)
      if (list.length !== CLIENTS) throw new Error('not all are listed')
    }),
    theirs: () => timed(bare),
  }
}

/** Opened and held, for as long as the page stands. */
const held: unknown[] = []

const keepOpen = async (): Promise<void> => {
  const ring = aRing()
  const kept = await Promise.all(inventPeople(CLIENTS, 7).map((one) => seal(one, ring)))
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

if ('document' in globalThis) Object.assign(globalThis, { measures: { aRegister, keepOpen, typing } })
else answerAsWorker()
