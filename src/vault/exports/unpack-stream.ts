import { ok, refuse, type Result } from '#kernel'

/**
 * Why an archive is not unpacked. `cut-off`: it ended early, or was changed on its way. `not-an-archive`: something else inside. `leads-out`: a name climbs out of its folder.
 * `too-much`: more files or bytes than were allowed.
 */
export type UnpackRefusal = { readonly kind: 'cut-off' | 'not-an-archive' | 'leads-out' | 'too-much' }

/** How much an archive may hold: files, bytes of all of them. */
export type UnpackLimits = { readonly files: number; readonly bytes: number }

/** Takes what comes of one file, piece by piece. `refused`: not so large a one. `undefined`: nobody wants it. */
export type Taking = (name: string, size: number) => ((piece: Uint8Array<ArrayBuffer>) => void) | 'refused' | undefined

const BLOCK = 512
const LEADS_OUT = /^\/|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)/iu

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

/** What comes, so many bytes at a time. */
const inBytes = (stream: ReadableStream<Uint8Array>) => {
  const reader = stream.getReader()
  let waiting: Uint8Array = new Uint8Array(0)
  /** Gives on the next `size` bytes; fewer only where it ends. Gives back how many. */
  const give = async (size: number, to: (piece: Uint8Array<ArrayBuffer>) => void): Promise<number> => {
    let given = 0
    while (given < size) {
      if (waiting.length === 0) {
        const { done, value } = await reader.read()
        if (done) break
        waiting = value
      }
      const piece = waiting.subarray(0, size - given)
      waiting = waiting.subarray(piece.length)
      given += piece.length
      if (piece.length > 0) to(new Uint8Array(piece))
    }
    return given
  }
  return { give, end: async () => await reader.cancel().catch(() => undefined) }
}

const nothing = (): void => undefined

const unpack = async ({ give }: ReturnType<typeof inBytes>, limits: UnpackLimits, take: Taking): Promise<Result<undefined, UnpackRefusal>> => {
  let [files, bytes] = [0, 0]
  for (;;) {
    const block = new Uint8Array(BLOCK)
    let at = 0
    const come = await give(BLOCK, (piece) => {
      block.set(piece, at)
      at += piece.length
    })
    if (come < BLOCK) return refuse({ kind: files === 0 ? 'not-an-archive' : 'cut-off' })
    if (block.every((byte) => byte === 0)) break
    const size = octalAt(block, 124, 12)
    if (size === undefined || octalAt(block, 148, 8) !== sumOf(block)) return refuse({ kind: 'not-an-archive' })
    files += 1
    bytes += size
    if (files > limits.files || bytes > limits.bytes) return refuse({ kind: 'too-much' })
    const name = textAt(block, 0, 100)
    if (LEADS_OUT.test(name)) return refuse({ kind: 'leads-out' })
    const sort = textAt(block, 156, 1)
    const taking = sort === '0' || sort === '' ? take(name, size) : undefined
    if (taking === 'refused') return refuse({ kind: 'too-much' })
    const filling = (BLOCK - (size % BLOCK)) % BLOCK
    if ((await give(size, taking ?? nothing)) < size || (await give(filling, nothing)) < filling) return refuse({ kind: 'cut-off' })
  }
  // To the last byte: only then is it known that nothing was cut off or changed.
  while ((await give(BLOCK * BLOCK, nothing)) > 0);
  return ok(undefined)
}

/**
 * Unpacks a tar archive (POSIX.1-1988, ustar) as it comes, read as if written by an enemy: plain files alone, whatever else stands in it is passed over. Only once all of it was
 * right may anything that was taken be used.
 */
export const unpackStream = async (archive: ReadableStream<Uint8Array>, limits: UnpackLimits, take: Taking): Promise<Result<undefined, UnpackRefusal>> => {
  const bytes = inBytes(archive)
  try {
    return await unpack(bytes, limits, take)
  } catch {
    // The seal broke on the way.
    return refuse({ kind: 'cut-off' })
  } finally {
    await bytes.end()
  }
}
