import { base32crockford } from '@scure/base'
import { sha256 } from '../sealing/sha256.ts'
import { bytesOf, concat, utf8, type Bytes } from './bytes.ts'

/** Bytes to a line: 15, with the checksum 28 letters in seven fours. */
const LINE_BYTES = 15

/** Letters of checksum behind each line: one mistyped line in a million passes for right. */
const CHECK_LETTERS = 4

const LETTERS = /^[0-9A-HJKMNP-TV-Z]*$/

/** What is left of a typed code: capitals, without spaces and hyphens, I and L read as 1, O as 0 (Crockford's base 32). */
const plain = (typed: string): string => typed.normalize('NFKC').toUpperCase().replaceAll(/[\s\p{Pd}]/gu, '').replaceAll(/[IL]/g, '1').replaceAll('O', '0')

const checkOf = async (label: string, line: number, bytes: Bytes): Promise<string> => {
  const hash = await sha256(concat(utf8(`waystation/v1 ${label} ${line} `), bytes))
  return base32crockford.encode(hash.subarray(0, 5)).slice(0, CHECK_LETTERS)
}

const inFours = (letters: string): string => letters.match(/.{1,4}/g)?.join('-') ?? ''

const lineLetters = (bytes: number): number => Math.ceil((bytes * 8) / 5)

/**
 * A code for paper: letters and digits that cannot be taken for one another, in fours, each line ending in its own checksum.
 * @param label what the code is for, which its checksum covers: one kind of code is never taken for another
 */
export const printCode = async (label: string, bytes: Bytes): Promise<readonly string[]> => {
  const lines: string[] = []
  for (let at = 0; at < bytes.length; at += LINE_BYTES) {
    const line = bytes.slice(at, at + LINE_BYTES)
    lines.push(inFours(base32crockford.encode(line) + (await checkOf(label, lines.length, line))))
  }
  return lines
}

/** Which line holds a typing error, counted from 0; `undefined` when the code has too many or too few letters. */
export type MistypedCode = { readonly kind: 'mistyped-code'; readonly line: number | undefined }

/** `undefined` when the last letter holds bits that belong to no byte. */
const decode = (letters: string): Bytes | undefined => {
  try {
    return bytesOf(base32crockford.decode(letters))
  } catch {
    return undefined
  }
}

const readLine = async (label: string, number: number, letters: string, size: number): Promise<Bytes | undefined> => {
  const body = letters.slice(0, lineLetters(size))
  const bytes = decode(body)
  return bytes && (await checkOf(label, number, bytes)) === letters.slice(body.length) ? bytes : undefined
}

/**
 * Reads a code as typed from paper, in any case, with or without spaces, hyphens and line breaks.
 * @param size how many bytes the code stands for
 */
export const readCode = async (label: string, typed: string, size: number): Promise<Bytes | MistypedCode> => {
  const letters = plain(typed)
  const parts: Bytes[] = []
  let at = 0
  for (let done = 0; done < size; done += LINE_BYTES) {
    const line = Math.min(LINE_BYTES, size - done)
    const end = at + lineLetters(line) + CHECK_LETTERS
    const here = letters.slice(at, end)
    const whole = at + here.length === end && LETTERS.test(here)
    const bytes = whole ? await readLine(label, parts.length, here, line) : undefined
    if (!bytes) return { kind: 'mistyped-code', line: letters.length < end ? undefined : parts.length }
    parts.push(bytes)
    at = end
  }
  return at === letters.length ? concat(...parts) : { kind: 'mistyped-code', line: undefined }
}
