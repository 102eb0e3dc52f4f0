import { expect, test } from 'vitest'
import { utf8 } from '../bytes/bytes.ts'
import { beginEpoch } from '../groups/begin-epoch.ts'
import { anOrganisation, flipBit, refusalOf, TODAY, valueOf, type Organisation } from '../testing.ts'
import { newClientKey, nextGeneration, sealClientKey, type ClientKey } from './client-key.ts'
import { openMany, type KeptFile, type KeptOfMany, type OneOfMany } from './open-many.ts'
import { sealRecord } from './record.ts'

const textOf = (one: OneOfMany): string => (one.opened.ok ? new TextDecoder().decode(one.opened.value.content) : (refusalOf(one.opened) ?? ''))

const aRecord = async (at: Organisation, key: ClientKey, text: string, revision = 1): Promise<KeptOfMany> => {
  const place = { record: globalThis.crypto.randomUUID(), kind: 'facts', revision }
  return { ...place, generation: key.generation, envelope: await sealRecord(key, place, utf8(text), at.state.head) }
}

const aFile = async (at: Organisation, ...texts: readonly string[]): Promise<KeptFile> => {
  const key = newClientKey({ organisation: at.id, client: globalThis.crypto.randomUUID() }, at.ring)
  const records = await Promise.all(texts.map((text) => aRecord(at, key, text)))
  return { organisation: at.id, client: key.client, key: await sealClientKey(key, at.ring), older: [], records }
}

const openAll = async (at: Organisation, files: readonly KeptFile[]): Promise<readonly OneOfMany[]> => {
  const all: OneOfMany[] = []
  for await (const some of openMany(files, (group) => (group === at.group ? at.ring : undefined))) all.push(...some)
  return all
}

test('the records of many clients come in their order, some hundred at a time, and no more than was asked for', async () => {
  const at = await anOrganisation()
  const files = await Promise.all(Array.from({ length: 700 }, (_, file) => aFile(at, `facts of ${file}`, `plan of ${file}`)))
  const all = await openAll(at, files)
  expect(all.map(textOf)).toEqual(files.flatMap((_, file) => [`facts of ${file}`, `plan of ${file}`]))
  expect(all.map(({ client }) => client)).toEqual(files.flatMap(({ client }) => [client, client]))
  const sizes: number[] = []
  for await (const some of openMany(files, () => at.ring)) {
    sizes.push(some.length)
    if (sizes.length === 2) break
  }
  expect(sizes).toEqual([500, 500])
})

test('what a hostile server changed is refused by itself, and everything beside it opens', async () => {
  const at = await anOrganisation()
  const [one, two, three, four, five] = await Promise.all(['one', 'two', 'three', 'four', 'five'].map((text) => aFile(at, text, `${text} again`)))
  if (!one || !two || !three || !four || !five) throw new Error('five files')
  const [ofTwo, againTwo] = two.records
  const [ofThree] = three.records
  const [ofFive, againFive] = five.records
  if (!ofTwo || !againTwo || !ofThree || !ofFive || !againFive) throw new Error('their records')
  const files: KeptFile[] = [
    one,
    // Two records of one client exchanged, and one of another client.
    { ...two, records: [{ ...ofTwo, envelope: againTwo.envelope }, againTwo, ofThree] },
    { ...three, key: four.key },
    { ...four, key: { ...four.key, group: 'group-2' } },
    { ...five, records: [{ ...ofFive, envelope: flipBit(ofFive.envelope, 900) }, { ...againFive, revision: 2 }] },
    one,
  ]
  expect((await openAll(at, files)).map(textOf)).toEqual([
    'one', 'one again', 'envelope-refused', 'two again', 'wrong-key', 'other-client', 'other-client', 'unknown-group', 'unknown-group', 'envelope-refused', 'envelope-refused', 'one', 'one again',
  ])
})

test('older generations open as far as they came along', async () => {
  const at = await anOrganisation()
  const first = newClientKey({ organisation: at.id, client: globalThis.crypto.randomUUID() }, at.ring)
  const { ring } = valueOf(await beginEpoch(at.state, at.group, at.ring, at.anna.pen, TODAY))
  const second = await nextGeneration(first, ring)
  const third = await nextGeneration(second.newer, ring)
  const records = await Promise.all([third.newer, first, second.newer].map((key) => aRecord(at, key, `generation ${key.generation}`)))
  const file: KeptFile = { organisation: at.id, client: first.client, key: await sealClientKey(third.newer, ring), older: [second.older, third.older], records }
  const later = { ...at, ring }
  expect((await openAll(later, [file])).map(textOf)).toEqual(['generation 3', 'generation 1', 'generation 2'])
  expect((await openAll(later, [{ ...file, older: [third.older] }])).map(textOf)).toEqual(['generation 3', 'missing-generation', 'generation 2'])
  expect((await openAll(later, [{ ...file, older: [] }])).map(textOf)).toEqual(['generation 3', 'missing-generation', 'missing-generation'])
})
