import { randomBytes } from 'node:crypto'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseSha256, type BlobStore, type Sha256 } from './index.ts'

const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

/** A kind of store to be tested. Until `forget`, `open` gives the same one again. */
export type TestedStore = {
  open(maxBytes: number): Promise<BlobStore>
  /** Changes what is stored of a blob behind the store's back. */
  spoil(sha256: Sha256, change: (bytes: Buffer) => Buffer): Promise<void>
  /** What half-done work left behind, anywhere. */
  leftovers(): Promise<readonly string[]>
  forget(): Promise<void>
}

const named = (text: string): Sha256 => {
  const sha256 = parseSha256(text)
  if (!sha256) throw new Error(`no name: ${text}`)
  return sha256
}

/** What every store of files does. */
export const blobStoreContract = (kind: string, { open, spoil, leftovers, forget }: TestedStore): void => {
  describe(kind, () => {
    let blobs: BlobStore

    const put = async (bytes: Uint8Array | string): Promise<Sha256> => {
      const stored = await blobs.put(Readable.from([Buffer.from(bytes)]))
      if (!stored.ok) throw new Error(stored.refusal.kind)
      return stored.value.sha256
    }
    const listed = async (): Promise<string[]> => {
      const names = []
      for await (const { sha256 } of blobs.list()) names.push(sha256)
      return names
    }
    const read = async (sha256: Sha256, range?: { start: number; end: number }): Promise<string | undefined> => {
      const opened = await blobs.open(sha256, range)
      return opened && (await buffer(opened.stream)).toString()
    }

    beforeEach(async () => {
      blobs = await open(1_000_000)
    })
    afterEach(async () => {
      blobs.close()
      await forget()
    })

    test('bytes come back under the hash the world knows them by', async () => {
      expect(await blobs.put(Readable.from([Buffer.from('a'), Buffer.from('bc')]))).toEqual({ ok: true, value: { sha256: ABC, bytes: 3, existed: false } })
      expect(await read(named(ABC))).toBe('abc')
      expect(await put('')).toBe(EMPTY)
      expect(await read(named(EMPTY))).toBe('')
      expect(await leftovers()).toEqual([])
    })

    test('the same bytes are kept once', async () => {
      await put('abc')
      expect(await blobs.put(Readable.from([Buffer.from('abc')]))).toEqual({ ok: true, value: { sha256: ABC, bytes: 3, existed: true } })
      expect(await listed()).toEqual([ABC])
      expect(await leftovers()).toEqual([])
    })

    test('of twenty puts of the same bytes at once one stores them', async () => {
      const bytes = randomBytes(300_000)
      const stored = await Promise.all(Array.from({ length: 20 }, () => blobs.put(Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]))))
      expect(stored.map((each) => each.ok && each.value.existed).filter((existed) => existed === false)).toHaveLength(1)
      expect(stored.every((each) => each.ok && each.value.bytes === 300_000)).toBe(true)
      expect(await leftovers()).toEqual([])
    })

    test('a blob cut short is mended by the next put of its bytes', async () => {
      const sha256 = await put('a whole sentence')
      await spoil(sha256, (bytes) => bytes.subarray(0, 4))
      expect(await blobs.verify(sha256)).toBe('damaged')
      expect(await blobs.put(Readable.from([Buffer.from('a whole sentence')]))).toMatchObject({ value: { existed: false } })
      expect(await blobs.verify(sha256)).toBe('sound')
    })

    test('one flipped bit is found', async () => {
      const sha256 = await put(randomBytes(200_000))
      expect(await blobs.verify(sha256)).toBe('sound')
      await spoil(sha256, (bytes) => {
        const changed = Buffer.from(bytes)
        changed.writeUInt8(changed.readUInt8(123_456) ^ 1, 123_456)
        return changed
      })
      expect(await blobs.verify(sha256)).toBe('damaged')
      expect(await blobs.verify(named(ABC))).toBe('missing')
    })

    test.each([
      [{ start: 0, end: 0 }, 'a'],
      [{ start: 2, end: 2 }, 'c'],
      [{ start: 1, end: 2 }, 'bc'],
      [{ start: 0, end: 99 }, 'abc'],
      [{ start: 3, end: 3 }, ''],
      [{ start: 99, end: 199 }, ''],
    ])('the range %o of abc is %j', async (range, expected) => {
      const sha256 = await put('abc')
      expect(await read(sha256, range)).toBe(expected)
      expect((await blobs.open(sha256, range).then((opened) => (opened?.stream.destroy(), opened)))?.size).toBe(3)
    })

    test('the first bytes', async () => {
      const sha256 = await put('%PDF-1.7')
      expect(Buffer.from((await blobs.head(sha256, 5)) ?? []).toString()).toBe('%PDF-')
      expect((await blobs.head(sha256, 500))?.length).toBe(8)
      expect(await blobs.head(named(ABC), 5)).toBeUndefined()
    })

    test('a file over the limit is refused, one on it is not', async () => {
      blobs.close()
      blobs = await open(10)
      expect(await blobs.put(Readable.from([Buffer.alloc(10)]))).toMatchObject({ ok: true })
      const source = Readable.from([Buffer.alloc(5), Buffer.alloc(6), Buffer.alloc(1)])
      expect(await blobs.put(source)).toEqual({ ok: false, refusal: { kind: 'file-too-large', limit: 10 } })
      expect(source.destroyed).toBe(true)
      expect(await leftovers()).toEqual([])
    })

    test('a source that breaks in the middle is refused with its code', async () => {
      const source = new PassThrough()
      source.write('half of')
      const putting = blobs.put(source)
      source.destroy(Object.assign(new Error('gone'), { code: 'ECONNRESET' }))
      expect(await putting).toEqual({ ok: false, refusal: { kind: 'file-unreadable', code: 'ECONNRESET' } })
      const silent = new PassThrough()
      silent.write('half of')
      const cut = blobs.put(silent)
      silent.destroy()
      expect(await cut).toEqual({ ok: false, refusal: { kind: 'file-unreadable', code: 'ERR_STREAM_PREMATURE_CLOSE' } })
      expect(await leftovers()).toEqual([])
      expect(await listed()).toEqual([])
    })

    test('a stream of text is a bug, and leaves nothing behind', async () => {
      await expect(blobs.put(Readable.from(['text']))).rejects.toThrow(TypeError)
      expect(await leftovers()).toEqual([])
    })

    test('every blob is listed in order of name, also after it was opened anew', async () => {
      const names = await Promise.all(Array.from({ length: 30 }, (_, n) => put(`blob ${n}`)))
      expect(await listed()).toEqual(names.toSorted())
      blobs.close()
      blobs = await open(1_000_000)
      expect(await listed()).toEqual(names.toSorted())
      expect(await read(named(names[7] ?? ''))).toBe('blob 7')
    })

    test('what was removed is gone, and removing it again is no fault', async () => {
      const sha256 = await put('abc')
      expect(await blobs.has(sha256)).toBe(true)
      await blobs.remove(sha256)
      await blobs.remove(sha256)
      expect([await blobs.has(sha256), await blobs.open(sha256), await blobs.pathOf(sha256), await blobs.verify(sha256)]).toEqual([false, undefined, undefined, 'missing'])
    })
  })
}
