import { concat, utf8, type Bytes } from '../bytes/bytes.ts'

/** A file of an archive: `file.json`, `attachments/1.pdf`. */
export type ArchivedFile = { readonly name: string; readonly content: Bytes }

const BLOCK = 512
const LONGEST_NAME = 100
const NAME = /^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\0\\]+$/

const octal = (value: number, length: number): Bytes => utf8(`${value.toString(8).padStart(length - 1, '0')}\0`)

/** What stands before a file in an archive. `size`: of its content, in bytes. Throws for names that lead out of the folder. */
export const tarHeader = (name: string, size: number): Bytes => {
  const named = utf8(name)
  if (!NAME.test(name) || named.length > LONGEST_NAME) throw new RangeError('a name in an export is relative and has at most 100 bytes')
  const block = new Uint8Array(BLOCK)
  block.set(named, 0)
  block.set(octal(0o600, 8), 100)
  block.set(octal(0, 8), 108)
  block.set(octal(0, 8), 116)
  block.set(octal(size, 12), 124)
  // No time of day: an export tells when it was made inside its own file, if at all.
  block.set(octal(0, 12), 136)
  block.set(utf8('        0'), 148)
  block.set(utf8('ustar\x0000'), 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.set(utf8(`${sum.toString(8).padStart(6, '0')}\0 `), 148)
  return block
}

/** What stands behind a file of so many bytes. */
export const tarFilling = (size: number): Bytes => new Uint8Array((BLOCK - (size % BLOCK)) % BLOCK)

/** What stands at the end of an archive. */
export const TAR_END_BYTES = 2 * BLOCK

/** A tar archive (POSIX.1-1988, ustar) that every system unpacks. Throws for names that lead out of the folder. */
export const packTar = (files: readonly ArchivedFile[]): Bytes =>
  concat(...files.flatMap(({ name, content }) => [tarHeader(name, content.length), content, tarFilling(content.length)]), new Uint8Array(TAR_END_BYTES))
