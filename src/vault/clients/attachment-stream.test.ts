import { expect, test } from 'vitest'
import { randomIds } from '#kernel'
import { randomKey } from '../sealing/key.ts'
import { sha256 } from '../sealing/sha256.ts'
import { openAttachment, sealAttachment } from './attachment.ts'
import { openAttachmentStream, sealAttachmentStream, streamedSha256 } from './attachment-stream.ts'
import { bookIdOf } from './book-id.ts'
import type { ClientKey } from './client-key.ts'

const aKey = (): ClientKey => ({ organisation: randomIds.next(), client: randomIds.next(), generation: 1, born: 1, key: randomKey('client') })

const streamOf = (bytes: Uint8Array, piece = 10_007): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (out) => {
      for (let at = 0; at < bytes.length; at += piece) out.enqueue(bytes.slice(at, at + piece))
      out.close()
    },
  })

const whole = async (stream: ReadableStream<Uint8Array>) => new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer()) // the same bytes.

test.each([0, 1, 508, 509, 65_536, 300_000])('%i bytes sealed by the stream open as a whole, and the other way round', async (size) => {
  const [key, id, content] = [aKey(), randomIds.next(), new Uint8Array(Buffer.alloc(size, 'a scan '))]
  const hash = await streamedSha256()
  const stored = await whole((await sealAttachmentStream(key, id, streamOf(content), size)).pipeThrough(hash.through))
  expect(hash.digest()).toEqual(await sha256(stored))
  const opened = await openAttachment(key, id, stored, hash.digest() ?? new Uint8Array(0))
  expect(opened.ok && Buffer.from(opened.value).equals(content)).toBe(true)
  const sealed = await sealAttachment(key, id, content)
  for (const piece of [1 << 20, 777]) expect(Buffer.from(await whole(await openAttachmentStream([{ ...key, generation: 2 }, key], id, streamOf(sealed.stored, piece)))).equals(content)).toBe(true)
})

test('a stream that was changed, cut short, or meant for another place fails', async () => {
  const [key, id, content] = [aKey(), randomIds.next(), new Uint8Array(Buffer.alloc(200_000, 'a scan '))]
  const { stored } = await sealAttachment(key, id, content)
  const flipped = stored.slice()
  flipped[stored.length - 5] = (flipped[stored.length - 5] ?? 0) ^ 1
  const opening = async (bytes: Uint8Array, by = key, as = id) => await whole(await openAttachmentStream([by], as, streamOf(bytes)))
  await expect(opening(flipped)).rejects.toThrow()
  await expect(opening(stored.slice(0, -70_000))).rejects.toThrow()
  await expect(opening(stored, { ...key, generation: 2 })).rejects.toThrow()
  await expect(opening(stored, key, randomIds.next())).rejects.toThrow()
  await expect(whole(await sealAttachmentStream(key, id, streamOf(content), content.length - 1))).rejects.toThrow('more bytes')
  await expect(whole(await sealAttachmentStream(key, id, streamOf(content), content.length + 1))).rejects.toThrow('fewer bytes')
})

test('the id of a book is the same for everybody in a group, at any time, and another for everything else', async () => {
  const [first, second] = [randomKey('epoch'), randomKey('epoch')]
  const [organisation, group] = [randomIds.next(), randomIds.next()]
  const id = await bookIdOf({ group, current: 1, keys: new Map([[1, first]]) }, organisation, 'interpreters')
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(await bookIdOf({ group, current: 2, keys: new Map([[2, second], [1, first]]) }, organisation, 'interpreters')).toBe(id)
  const others = [
    await bookIdOf({ group, current: 1, keys: new Map([[1, first]]) }, organisation, 'imports'),
    await bookIdOf({ group, current: 1, keys: new Map([[1, second]]) }, organisation, 'interpreters'),
    await bookIdOf({ group: randomIds.next(), current: 1, keys: new Map([[1, first]]) }, organisation, 'interpreters'),
    await bookIdOf({ group, current: 1, keys: new Map([[1, first]]) }, randomIds.next(), 'interpreters'),
  ]
  expect(new Set([id, ...others]).size).toBe(5)
})
