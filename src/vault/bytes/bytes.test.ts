import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { base64urlnopad } from '@scure/base'
import { assert, constant, oneof, property, string, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { flipBit, seeded } from '../testing.ts'
import { readerBy } from './base64.ts'
import { concat, equalBytes, fromBase64, fromUtf8, toBase64, utf8 } from './bytes.ts'
import { frame, framePlainly, unframe } from './frame.ts'
import { LARGEST_CONTENT, pad, SMALLEST_PADDED, unpad } from './padding.ts'
import { printCode, readCode } from './printed-code.ts'

test('two lists of parts never frame alike', () => {
  const lists = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['', 'abc'], [], ['']]
  expect(new Set(lists.map((parts) => toBase64(frame(parts)))).size).toBe(lists.length)
})

test('what is framed into a buffer is what a frame is; text beyond ASCII and text that does not fit are left to it', () => {
  const buffer = new Uint8Array(64).fill(0xee)
  for (const parts of [['ab', 'c'], [''], [], ['x'.repeat(60)], ['\0\x7f|', '11']]) {
    const length = framePlainly(parts, buffer)
    expect(buffer.slice(0, length)).toEqual(frame(parts))
    expect(length).toBe(frame(parts).length)
  }
  for (const parts of [['ab', 'ж'], ['\x80'], ['x'.repeat(61)], ['x'.repeat(57), '']]) expect(framePlainly(parts, buffer), parts.join(' ')).toBeUndefined()
})

test('a frame gives back its parts, and nothing for another count, a cut or something behind', () => {
  const framed = frame(['waystation/v1', 'ж', Uint8Array.of(1, 2)])
  expect(unframe(framed, 3)).toEqual([utf8('waystation/v1'), utf8('ж'), Uint8Array.of(1, 2)])
  for (const wrong of [unframe(framed, 2), unframe(framed, 4), unframe(framed.slice(0, -1), 3), unframe(concat(framed, Uint8Array.of(0)), 3)]) expect(wrong).toBeUndefined()
})

test('whatever is padded comes back, in a size that tells only the power of two', () => {
  const { bytes } = seeded(1)
  for (const length of [0, 1, 507, 508, 509, 1020, 1021, 5000]) {
    const content = bytes(length)
    const padded = pad(content)
    expect(Math.log2(padded.length) % 1).toBe(0)
    expect(padded.length).toBeGreaterThanOrEqual(SMALLEST_PADDED)
    expect(unpad(padded)).toEqual(content)
  }
  expect([pad(bytes(508)).length, pad(bytes(509)).length]).toEqual([512, 1024])
})

test('padding that anyone else made is refused', () => {
  const padded = pad(utf8('Olena'))
  const longer = concat(padded, new Uint8Array(512))
  const dirty = flipBit(padded, 511 * 8)
  const lying = Uint8Array.from(padded).fill(255, 0, 4)
  for (const wrong of [longer, dirty, lying, padded.subarray(0, 511), new Uint8Array(0)]) expect(unpad(wrong)).toBeUndefined()
  expect(() => pad({ length: LARGEST_CONTENT + 1 } as Uint8Array)).toThrow('more than')
})

test('bytes compare by content, text is read strictly', () => {
  expect([equalBytes(utf8('a'), utf8('a')), equalBytes(utf8('a'), utf8('b')), equalBytes(utf8('a'), utf8('aa'))]).toEqual([true, false, false])
  expect(fromUtf8(Uint8Array.of(0xff))).toBeUndefined()
  expect(fromBase64('AA==')).toBeUndefined()
  // The last letter holds bits that belong to no byte.
  expect(fromBase64('AB')).toBeUndefined()
})

const theirs = (text: string) => {
  try {
    return [...base64urlnopad.decode(text)]
  } catch {
    return undefined
  }
}

// Engines of some years read Base64 themselves. Node's has it behind a flag, which contexts that are made later see.
setFlagsFromString('--js-base-64')
// The constructor of another context, which makes the same arrays.
const younger = readerBy(runInNewContext('Uint8Array') as Parameters<typeof readerBy>[0])
const older = readerBy({})

test.each([['the engine', younger], ['two tables', older]])('base64 is read by %s as another hand reads it, and what that one refuses is refused', (_by, read) => {
  expect(typeof runInNewContext('Uint8Array.fromBase64')).toBe('function')
  assert(property(uint8Array({ maxLength: 200 }), (bytes) => {
    const text = toBase64(bytes)
    expect(text).toBe(base64urlnopad.encode(bytes))
    expect([...(read(text) ?? [])]).toEqual([...bytes])
  }))
  const letters = 'ABYZabyz0189-_+/= \n\t\u0080\u0141\uD83D'
  assert(property(oneof(string({ maxLength: 9 }), string({ unit: oneof(...[...letters].map((letter) => constant(letter))), maxLength: 9 })), (text) => {
    const ours = read(text)
    expect(ours && [...ours]).toEqual(theirs(text))
  }), { numRuns: 2000 })
})

test('a code comes back from paper in whatever way it is typed', async () => {
  const code = seeded(2).bytes(39)
  const lines = await printCode('recovery', code)
  expect(lines).toHaveLength(3)
  const ways = [lines.join('\n'), lines.join(' ').toLowerCase(), lines.join('').replaceAll('-', ''), lines.join('–').replaceAll('1', 'l').replaceAll('0', 'o')]
  for (const typed of ways) expect(await readCode('recovery', typed, 39)).toEqual(code)
})

test('every letter mistyped is found, in its line', async () => {
  const lines = await printCode('recovery', seeded(3).bytes(39))
  for (const [number, line] of lines.entries()) {
    for (const [at, letter] of [...line].entries()) {
      if (letter === '-') continue
      const wrong = `${line.slice(0, at)}${letter === 'K' ? 'M' : 'K'}${line.slice(at + 1)}`
      expect(await readCode('recovery', lines.with(number, wrong).join(' '), 39)).toEqual({ kind: 'mistyped-code', line: number })
    }
  }
})

test('lines in the wrong order, a letter missing or too many, another kind of code', async () => {
  const code = seeded(4).bytes(30)
  const [first = '', second = ''] = await printCode('recovery', code)
  expect(await readCode('recovery', `${second} ${first}`, 30)).toMatchObject({ kind: 'mistyped-code', line: 0 })
  expect(await readCode('recovery', `${first} ${second.slice(0, -1)}`, 30)).toEqual({ kind: 'mistyped-code', line: undefined })
  expect(await readCode('recovery', `${first} ${second}7`, 30)).toEqual({ kind: 'mistyped-code', line: undefined })
  expect(await readCode('invitation', `${first} ${second}`, 30)).toMatchObject({ kind: 'mistyped-code' })
  expect(await readCode('recovery', `${first} ${second.replace(/.$/, 'ж')}`, 30)).toMatchObject({ kind: 'mistyped-code', line: 1 })
})
