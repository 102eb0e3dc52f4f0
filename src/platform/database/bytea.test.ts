import { types } from '@electric-sql/pglite'
import { assert, property, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { BYTES_AT_ONCE } from './bytea.ts'

const { parsers: { 17: parse }, serializers: { 17: serialize } } = BYTES_AT_ONCE

test('what is not spelled in hexadecimal digits is not read as fewer bytes, and what is no bytes is not written', () => {
  for (const spelled of ['', '\\x0', '\\xzz', '\\x00zz', 'x00', '00', '\\x 0']) expect(() => parse(spelled), spelled).toThrow()
  for (const other of ['00', null, undefined, [1], { length: 1 }]) expect(() => serialize(other)).toThrow(TypeError)
})

test('bytes are spelled and read as PGlite does it, a part of others too, in memory of their own', () => {
  assert(property(uint8Array({ maxLength: 300 }), (bytes) => {
    const spelled = serialize(bytes.subarray(1))
    expect(spelled).toBe(types.serializers[types.BYTEA]?.(bytes.subarray(1)))
    const read = parse(spelled)
    expect(read).toEqual(bytes.slice(1))
    expect(read.buffer.byteLength).toBe(read.length)
  }))
})
