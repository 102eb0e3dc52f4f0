import { ok, refuse, type Result } from '#kernel'
import type { ExchangeFile } from './exchange.ts'

/** Why an archive does not unpack. */
export type UntarRefusal = { readonly kind: 'not-a-tar' | 'cut-off' | 'too-many-files' }

const BLOCK = 512
const MOST_FILES = 100_000

const textAt = (block: Uint8Array, at: number, length: number): string => {
  const field = block.subarray(at, at + length)
  const end = field.indexOf(0)
  return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end))
}

const octalAt = (block: Uint8Array, at: number, length: number): number | undefined => {
  const text = textAt(block, at, length).trim()
  return /^[0-7]{1,12}$/.test(text) ? Number.parseInt(text, 8) : undefined
}

/** The sum of the bytes of a header, its own field counted as spaces. */
const sumOf = (block: Uint8Array): number => block.reduce((total, byte, place) => total + (place >= 148 && place < 156 ? 32 : byte), 0)

/** Unpacks a tar archive (POSIX.1-1988, ustar) as `packTar` writes it: plain files under short names. Whatever else stands in it is passed over. */
export const untar = (archive: Uint8Array<ArrayBuffer>): Result<readonly ExchangeFile[], UntarRefusal> => {
  const files: ExchangeFile[] = []
  for (let at = 0; ; ) {
    const block = archive.subarray(at, at + BLOCK)
    if (block.length < BLOCK) return refuse({ kind: files.length === 0 ? 'not-a-tar' : 'cut-off' })
    if (block.every((byte) => byte === 0)) return ok(files)
    const size = octalAt(block, 124, 12)
    if (size === undefined || octalAt(block, 148, 8) !== sumOf(block)) return refuse({ kind: 'not-a-tar' })
    const begin = at + BLOCK
    if (begin + size > archive.length) return refuse({ kind: 'cut-off' })
    if (files.length >= MOST_FILES) return refuse({ kind: 'too-many-files' })
    const sort = textAt(block, 156, 1)
    if (sort === '0' || sort === '') files.push({ name: textAt(block, 0, 100), content: archive.subarray(begin, begin + size) })
    at = begin + Math.ceil(size / BLOCK) * BLOCK
  }
}
