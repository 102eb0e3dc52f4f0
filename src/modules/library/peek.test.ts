import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { peek } from './peek.ts'

const bytes = Uint8Array.from({ length: 5000 }, (_, at) => at % 251)

/** A stream that gives its bytes in pieces of this length. */
const inPieces = (length: number): Readable => {
  const pieces = Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) => bytes.slice(at * length, (at + 1) * length))
  return Readable.from(pieces, { objectMode: false })
}

test.each([1, 7, 999, 1000, 1001, 4999, 5000])('in pieces of %i, the head is looked at and nothing is lost', async (length) => {
  const { head, whole } = await peek(inPieces(length), 1000)
  expect(Buffer.from(head)).toEqual(Buffer.from(bytes.slice(0, 1000)))
  expect(await buffer(whole)).toEqual(Buffer.from(bytes))
})

test('a stream that is shorter than the head is all head', async () => {
  const { head, whole } = await peek(inPieces(600), 9000)
  expect(head).toHaveLength(5000)
  expect(await buffer(whole)).toHaveLength(5000)
})

test('an empty stream stays empty', async () => {
  const { head, whole } = await peek(Readable.from([]), 1000)
  expect(head).toHaveLength(0)
  expect(await buffer(whole)).toHaveLength(0)
})

test('a source that breaks later breaks the whole', async () => {
  const breaking = Readable.from((async function* () {
    yield bytes
    throw new Error('the disk went away')
  })(), { objectMode: false })
  const { head, whole } = await peek(breaking, 1000)
  expect(head).toHaveLength(1000)
  await expect(buffer(whole)).rejects.toThrow('the disk went away')
})

test('whoever leaves the whole unread closes the source', async () => {
  const source = inPieces(1000)
  const { whole } = await peek(source, 10)
  for await (const _ of whole) break
  expect(source.destroyed).toBe(true)
})
