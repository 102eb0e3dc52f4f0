import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { finished } from 'node:stream/promises'
import { expect, test } from 'vitest'
import { randomIds, type Id } from '#kernel'
import { parseSha256, type Sha256 } from '#platform/blobs'
import { useDatabase } from '#tests/database'
import { forget } from './attachments.ts'
import type { EnvelopesDeps } from './deps.ts'
import { eraseClient, keepAttachment, makeClient, openAttachment } from './index.ts'
import { anAgeFile, aGroup, aKey, refusalOf, someone, useHouse, valueOf } from './testing.ts'

const database = useDatabase()
const house = useHouse(database)

const nameOf = (file: Buffer): Sha256 => {
  const sha256 = parseSha256(createHash('sha256').update(file).digest('hex'))
  if (!sha256) throw new Error('it is one')
  return sha256
}

const aStory = async () => {
  const place = await house().anOrganisation()
  const group = aGroup(place)
  const [anna, coordinator] = [someone(place, ['counsellor'], [group]), someone(place, ['coordinator'], [group])]
  const { organisation } = place
  const aClient = async () => {
    const key = aKey(group)
    valueOf(await makeClient(house().deps, anna, { organisation, key, records: [], assigned: [] }))
    return { organisation, client: key.client }
  }
  type At = Awaited<ReturnType<typeof aClient>> & { readonly attachment: Id }
  const keep = (at: At, file: Buffer, { size = file.length, deps = house().deps, bytes = Readable.from([file]) }: { readonly size?: number; readonly deps?: EnvelopesDeps; readonly bytes?: Readable } = {}) =>
    keepAttachment(deps, anna, { ...at, bytes, size })
  const read = async (at: At): Promise<Buffer> => buffer(valueOf(await openAttachment(house().deps, anna, at)).stream)
  return { anna, coordinator, aClient, keep, read }
}

/** A house in which whoever has stored a file waits before it is written down: `reached` when they are there, `go` when they may. */
const pausing = () => {
  const [reached, go] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
  let asked = 0
  const deps: EnvelopesDeps = { ...house().deps, logOf: async (organisation) => {
    asked += 1
    // The first time it is asked before a byte is taken in.
    if (asked === 2) {
      reached.resolve(undefined)
      await go.promise
    }
    return await house().deps.logOf(organisation)
  } }
  return { deps, reached: reached.promise, go: () => go.resolve(undefined) }
}

test('one upload is refused while another of the same bytes is stored and not yet written down: the other one keeps its file', async () => {
  const { aClient, keep, read } = await aStory()
  const [one, two] = [await aClient(), await aClient()]
  for (let round = 0; round < 5; round++) {
    const file = anAgeFile(20_000)
    const at = { ...one, attachment: randomIds.next() }
    const { deps, reached, go } = pausing()
    const kept = keep(at, file, { deps })
    await reached
    const bytes = Readable.from([file])
    const refused = keep({ ...two, attachment: randomIds.next() }, file, { size: 7, bytes })
    await finished(bytes)
    go()
    expect([refusalOf(await kept), refusalOf(await refused)]).toEqual([undefined, 'not-an-age-file'])
    expect(await read(at)).toEqual(file)
  }
})

test('a client is erased while another\'s attachment of the same bytes comes in: the bytes stay for the one, and go with the last', async () => {
  const { coordinator, aClient, keep, read } = await aStory()
  const file = anAgeFile(20_000)
  const [gone, stays] = [{ ...(await aClient()), attachment: randomIds.next() }, { ...(await aClient()), attachment: randomIds.next() }]
  valueOf(await keep(gone, file))
  const { deps, reached, go } = pausing()
  const kept = keep(stays, file, { deps })
  await reached
  valueOf(await eraseClient(house().deps, coordinator, { organisation: gone.organisation, client: gone.client }))
  const unlinked = forget(house().deps, nameOf(file))
  go()
  await unlinked
  valueOf(await kept)
  expect(await read(stays)).toEqual(file)
  valueOf(await eraseClient(house().deps, coordinator, { organisation: stays.organisation, client: stays.client }))
  await forget(house().deps, nameOf(file))
  expect(await house().attachments.verify(nameOf(file))).toBe('missing')
})

test('the same bytes many times at once, well and badly, with erasures between them: every row has its file, and no file is without a row', async () => {
  const { coordinator, aClient, keep, read } = await aStory()
  const file = anAgeFile(50_000)
  const clients = await Promise.all(Array.from({ length: 12 }, aClient))
  const places = clients.map((of) => ({ ...of, attachment: randomIds.next() }))
  const answers = await Promise.all(
    places.map(async (at, index) => {
      const answer = await keep(at, file, index % 3 === 0 ? { size: 7 } : {})
      if (index % 3 === 1) {
        valueOf(await eraseClient(house().deps, coordinator, { organisation: at.organisation, client: at.client }))
        await forget(house().deps, nameOf(file))
      }
      return refusalOf(answer)
    }),
  )
  expect(answers).toEqual(places.map((_, index) => (index % 3 === 0 ? 'not-an-age-file' : undefined)))
  for (const [index, at] of places.entries()) if (index % 3 === 2) expect(await read(at)).toEqual(file)
  for (const of of clients.filter((_, index) => index % 3 === 2)) valueOf(await eraseClient(house().deps, coordinator, of))
  await forget(house().deps, nameOf(file))
  expect(await house().attachments.verify(nameOf(file))).toBe('missing')
})

test('sent twice at once under one id, it is one attachment; with other bytes, one of the two is refused', async () => {
  const { aClient, keep, read } = await aStory()
  const of = await aClient()
  const [at, contested] = [{ ...of, attachment: randomIds.next() }, { ...of, attachment: randomIds.next() }]
  const file = anAgeFile(20_000)
  expect((await Promise.all([keep(at, file), keep(at, file)])).map(refusalOf)).toEqual([undefined, undefined])
  expect(await read(at)).toEqual(file)
  const others = [anAgeFile(20_000), anAgeFile(20_000)] as const
  const told = (await Promise.all(others.map((other) => keep(contested, other)))).map(refusalOf)
  expect(told.toSorted()).toEqual(['id-taken', undefined])
  const [won, lost] = told[0] === undefined ? others : [others[1], others[0]]
  expect(await read(contested)).toEqual(won)
  expect(await house().attachments.verify(nameOf(lost))).toBe('missing')
})
