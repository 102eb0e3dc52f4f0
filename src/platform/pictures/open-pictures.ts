import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, refuse, type Clock, type Result } from '#kernel'
import { parseSha256, type Sha256 } from '#platform/blobs'
import type { Reader, ReadingRefusal } from '#platform/reading'

/** Which page of which file, and how wide the picture shall be, in pixels. Pages count from 1. */
export type PictureRequest = { readonly sha256: Sha256; readonly path: string; readonly mediaType: string; readonly page: number; readonly width: number }

export type PagePicture = { readonly bytes: Uint8Array; readonly mediaType: 'image/jpeg' | 'image/png' }

/** Pictures of pages, drawn when first asked for and kept in a folder of bounded size. Derived: the folder may be emptied at any time. */
export type Pictures = {
  picture(request: PictureRequest): Promise<Result<PagePicture, ReadingRefusal>>
  /** Removes every picture of a file: it was replaced, redacted or withdrawn. */
  forget(sha256: Sha256): Promise<void>
  /** Files of which pictures are kept. */
  files(): Promise<readonly Sha256[]>
}

const mediaTypeOf = (bytes: Uint8Array): PagePicture['mediaType'] => (bytes[0] === 0x89 ? 'image/png' : 'image/jpeg')

/** Drawing is refused again only after so long, so that a page that takes a minute to fail is not drawn for every reader. Milliseconds. */
const REMEMBER_REFUSAL = 10 * 60_000
const REFUSALS_REMEMBERED = 1000

/**
 * Opens the folder. `maxBytes`: when it is outgrown, the files whose pictures nobody has looked at for longest lose them.
 * The same picture asked for twice at once is drawn once.
 */
export const openPictures = (deps: { readonly reader: Pick<Reader, 'picture'>; readonly clock: Clock; readonly folder: string; readonly maxBytes: number }): Pictures => {
  const drawing = new Map<string, Promise<Result<PagePicture, ReadingRefusal>>>()
  const refused = new Map<string, { readonly refusal: ReadingRefusal; readonly until: number }>()
  let sinceLook = Number.POSITIVE_INFINITY

  const keep = async (folder: string, name: string, bytes: Uint8Array): Promise<void> => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const unfinished = join(folder, `${name}.${process.pid}.part`)
    await writeFile(unfinished, bytes, { mode: 0o600 })
    await rename(unfinished, join(folder, name))
    sinceLook += bytes.length
    if (sinceLook > deps.maxBytes / 10) {
      sinceLook = 0
      await makeRoom(deps.folder, deps.maxBytes)
    }
  }

  const draw = async (key: string, folder: string, name: string, { path, mediaType, page, width }: PictureRequest): Promise<Result<PagePicture, ReadingRefusal>> => {
    const drawn = await deps.reader.picture({ path, mediaType, page, width })
    if (!drawn.ok) {
      if (refused.size >= REFUSALS_REMEMBERED) refused.clear()
      refused.set(key, { refusal: drawn.refusal, until: deps.clock.now().getTime() + REMEMBER_REFUSAL })
      return drawn
    }
    const { bytes } = drawn.value
    // A full disk takes the picture's place in the folder, not the picture.
    await keep(folder, name, bytes).catch(() => undefined)
    return ok({ bytes, mediaType: mediaTypeOf(bytes) })
  }

  const findOrDraw = async (key: string, folder: string, name: string, request: PictureRequest): Promise<Result<PagePicture, ReadingRefusal>> => {
    const kept = await readFile(join(folder, name)).catch(() => undefined)
    if (kept !== undefined && kept.length > 0) {
      const now = deps.clock.now()
      await utimes(folder, now, now).catch(() => undefined)
      return ok({ bytes: kept, mediaType: mediaTypeOf(kept) })
    }
    const before = refused.get(key)
    if (before !== undefined && before.until > deps.clock.now().getTime()) return refuse(before.refusal)
    refused.delete(key)
    return draw(key, folder, name, request)
  }

  return {
    picture: (request) => {
      const name = `${request.page}-${request.width}`
      const key = `${request.sha256}/${name}`
      // Known from the first moment, so that whoever forgets a file waits for it.
      const under = drawing.get(key) ?? findOrDraw(key, join(deps.folder, request.sha256), name, request).finally(() => drawing.delete(key))
      drawing.set(key, under)
      return under
    },
    forget: async (sha256) => {
      // What is being drawn would be written down after the others had been removed.
      await Promise.allSettled([...drawing].filter(([key]) => key.startsWith(`${sha256}/`)).map(([, drawn]) => drawn))
      await rm(join(deps.folder, sha256), { recursive: true, force: true })
    },
    // No folder: nothing has been drawn yet.
    files: async () => (await readdir(deps.folder).catch(() => [])).flatMap((name) => parseSha256(name) ?? []),
  }
}

const sizeOf = async (folder: string): Promise<number> => {
  const names = await readdir(folder).catch(() => [])
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name)).then(({ size }) => size, () => 0)))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Removes whole files' pictures, longest unseen first, until the folder has shrunk to nine tenths of what it may hold. */
const makeRoom = async (folder: string, maxBytes: number): Promise<void> => {
  const names = await readdir(folder)
  const files = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), bytes: await sizeOf(join(folder, name)), seen: await stat(join(folder, name)).then(({ mtimeMs }) => mtimeMs, () => 0) })),
  )
  let total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  if (total <= maxBytes) return
  for (const { path, bytes } of files.toSorted((a, b) => a.seen - b.seen)) {
    if (total <= maxBytes * 0.9) return
    await rm(path, { recursive: true, force: true })
    total -= bytes
  }
}
