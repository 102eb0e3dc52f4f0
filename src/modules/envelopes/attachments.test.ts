import { once } from 'node:events'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { randomIds } from '#kernel'
import { openFolderBlobStore, type BlobStore } from '#platform/blobs'
import { useDatabase } from '#tests/database'
import { smallDisk } from '#tests/small-disk'
import { sweepAttachments } from './attachments.ts'
import { keepAttachment, makeClient, openAttachment, openClient } from './index.ts'
import { anAgeFile, aGroup, aKey, refusalOf, say, someone, useHouse, valueOf } from './testing.ts'

const database = useDatabase()
const house = useHouse(database)

const aStory = async () => {
  const place = await house().anOrganisation()
  const group = aGroup(place)
  const anna = someone(place, ['counsellor'], [group])
  const key = aKey(group)
  const of = { organisation: place.organisation, client: key.client }
  valueOf(await makeClient(house().deps, anna, { organisation: place.organisation, key, records: [], assigned: [] }))
  return { place, group, anna, of }
}

const countOf = async (store: BlobStore): Promise<number> => {
  let count = 0
  for await (const _ of store.list()) count++
  return count
}

const stored = (): Promise<number> => countOf(house().attachments)

test('an attachment comes back as it went in; sent again it is the same one, and another under its id is refused', async () => {
  const { anna, of } = await aStory()
  const at = { ...of, attachment: randomIds.next() }
  const file = anAgeFile(300_000)
  const keep = (bytes: Buffer) => keepAttachment(house().deps, anna, { ...at, bytes: Readable.from([bytes.subarray(0, 99), bytes.subarray(99)]), size: bytes.length })
  expect(valueOf(await keep(file))).toEqual({ size: file.length })
  expect(valueOf(await keep(file))).toEqual({ size: file.length })
  const before = await stored()
  expect(refusalOf(await keep(anAgeFile()))).toBe('id-taken')
  expect(await stored()).toBe(before)
  expect(valueOf(await openClient(house().deps, anna, of)).attachments).toEqual([{ attachment: at.attachment, size: file.length }])
  expect(await buffer(valueOf(await openAttachment(house().deps, anna, at)).stream)).toEqual(file)
})

test.each([
  ['a picture in clear', () => Readable.from([Buffer.from('\x89PNG\r\n\x1a\n and so on')]), undefined],
  ['nothing at all', () => Readable.from([]), undefined],
  ['half of the first line', () => Readable.from([Buffer.from('age-encryption.org')]), undefined],
  ['less than was announced', () => Readable.from([anAgeFile(500)]), 10_000],
  ['more than was announced', () => Readable.from([anAgeFile(500)]), 100],
  ['more than is allowed', () => Readable.from([anAgeFile(1_000_001)]), undefined],
  ['a line that breaks half way', () => Readable.from((async function* () {
    yield anAgeFile(5000)
    throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' })
  })()), undefined],
])('%s: refused, and nothing of it is kept', async (_, bytes, size) => {
  const { anna, of } = await aStory()
  const before = await stored()
  const answer = await keepAttachment(house().deps, anna, { ...of, attachment: randomIds.next(), bytes: bytes(), size })
  expect(['not-an-age-file', 'file-too-large', 'file-unreadable']).toContain(refusalOf(answer))
  expect([await stored(), valueOf(await openClient(house().deps, anna, of)).attachments]).toEqual([before, []])
})

test('where nothing may be written, no byte is taken in', async () => {
  const { place, group, anna, of } = await aStory()
  const attachment = randomIds.next()
  const boris = someone(place, ['counsellor'])
  const trying = async (who: typeof anna, wish: object = {}) => {
    const bytes = Readable.from([anAgeFile()])
    const closed = once(bytes, 'close')
    const answer = refusalOf(await keepAttachment(house().deps, who, { ...of, attachment, bytes, size: undefined, ...wish }))
    await closed
    return answer
  }
  const before = await stored()
  expect(await trying(boris)).toBe('client-not-found')
  expect(await trying(someone(place, ['librarian'], [group]))).toBe('client-not-found')
  expect(await trying(anna, { client: randomIds.next() })).toBe('client-not-found')
  say(place, group, { epoch: 2 })
  expect(await trying(anna)).toBe('generation-due')
  expect(await stored()).toBe(before)
})

test('an epoch that begins while it comes in: refused at its end, and unlinked', async () => {
  const { place, group, anna, of } = await aStory()
  const before = await stored()
  const bytes = Readable.from((async function* () {
    yield anAgeFile(5000)
    say(place, group, { epoch: 2 })
    yield anAgeFile(5000)
  })())
  expect(refusalOf(await keepAttachment(house().deps, anna, { ...of, attachment: randomIds.next(), bytes, size: undefined }))).toBe('generation-due')
  expect(await stored()).toBe(before)
})

test('what a crash left behind is swept away, and what rows speak of is not', async () => {
  const { anna, of } = await aStory()
  const at = { ...of, attachment: randomIds.next() }
  valueOf(await keepAttachment(house().deps, anna, { ...at, bytes: Readable.from([anAgeFile()]), size: undefined }))
  const before = await stored()
  await house().attachments.put(Readable.from([anAgeFile()]))
  await sweepAttachments(house().deps)
  expect(await stored()).toBe(before)
  const again = valueOf(await openAttachment(house().deps, anna, at))
  again.stream.destroy()
})

test('a full disk: told, nothing half is left, and with room it goes in', async ({ skip }) => {
  const disk = smallDisk(2)
  if (disk === undefined) return skip('mounting a small disk needs Linux and its administrator')
  const { anna, of } = await aStory()
  const attachments = await openFolderBlobStore({ folder: disk.folder, maxBytes: 10_000_000, reserveBytes: 0 })
  const file = anAgeFile(5_000_000)
  const keep = () => keepAttachment({ ...house().deps, attachments }, anna, { ...of, attachment: randomIds.next(), bytes: Readable.from([file.subarray(0, 1_500_000), file.subarray(1_500_000)]), size: undefined })
  expect(refusalOf(await keep())).toBe('disk-full')
  expect([await countOf(attachments), valueOf(await openClient(house().deps, anna, of)).attachments]).toEqual([0, []])
  disk.resize(20)
  valueOf(await keep())
})
