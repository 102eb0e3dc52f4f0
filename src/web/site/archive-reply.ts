import type { LanguageTag } from '#kernel'
import type { StampedDocument } from '#library'
import type { Actor } from '#network'
import type { Reply } from '#web/http'
import { asArchive, handedOut, stableAddress, type ArchivedFile } from '#web/interchange'
import type { Asking } from './asking.ts'
import { foundDocuments } from './found-documents.ts'
import type { PublicLibrary } from './public-library.ts'

/** Documents of one archive, and bytes of all their files together. */
export const MOST_IN_ARCHIVE = { documents: 200, bytes: 2e9 } as const

/** Archives that are being sent at one time: each hashes and sends up to two gigabytes. */
const MOST_AT_ONCE = 8
/** When one may ask again, seconds. */
const AGAIN_AFTER = 60

/** Whose turn it is: `take` gives back what ends the turn, or `undefined` while all are taken. */
export type Turns = { readonly take: () => (() => void) | undefined }
export const openTurns = (most = MOST_AT_ONCE): Turns => {
  let taken = 0
  return {
    take: () => {
      if (taken >= most) return undefined
      taken += 1
      let isOver = false
      return () => {
        if (!isOver) taken -= 1
        isOver = true
      }
    },
  }
}

type Archiving = { readonly turns: Turns;  readonly library: Pick<PublicLibrary, 'search' | 'stamped'>; readonly open: PublicLibrary['open']; readonly actor: Actor; readonly language: LanguageTag | undefined; readonly host: string; readonly name: string }

/** The files of all documents that a question finds, as one archive; a refusal that says how much it would be when that is too much. */
export const archiveReply = async ({ turns, host, name, open, actor, ...searching }: Archiving, asking: Asking): Promise<Reply> => {
  const found = await foundDocuments({ ...searching, actor }, asking, MOST_IN_ARCHIVE.documents)
  if (!found.ok) return { kind: 'refused', refusal: found.refusal }
  const { total, documents } = found.value
  const bytes = documents.flatMap(({ document }) => handedOut(document)).reduce((sum, file) => sum + file.bytes, 0)
  if (total > MOST_IN_ARCHIVE.documents || bytes > MOST_IN_ARCHIVE.bytes) {
    return { kind: 'refused', refusal: { kind: 'archive-too-large', documents: total, bytes, mostDocuments: MOST_IN_ARCHIVE.documents, mostBytes: MOST_IN_ARCHIVE.bytes } }
  }
  const end = turns.take()
  if (end === undefined) return { kind: 'refused', refusal: { kind: 'too-many-requests', retryAfter: AGAIN_AFTER } }
  // A ZIP knows no day before 1980.
  const changedAt = new Date(Math.max(Date.UTC(1980, 0, 2), ...documents.map((one) => one.changedAt.getTime())))
  return { kind: 'made-file', mediaType: 'application/zip', fileName: `${name.trim()}.zip`, open: () => asArchive(filesOf(documents, open, actor, host), changedAt), over: end }
}

/** One after the other, each asked for when its turn has come: what was withdrawn meanwhile is not among them. */
const filesOf = async function* (documents: readonly StampedDocument[], open: PublicLibrary['open'], actor: Actor, host: string): AsyncGenerator<ArchivedFile> {
  for (const { document } of documents) {
    for (const { id } of handedOut(document)) {
      const opened = await open(actor, { number: document.number, rendition: id })
      if (!opened.ok) continue
      const { rendition, fileName } = opened.value
      yield { number: document.number, title: document.title, fileName, address: stableAddress(host, document.number), bytes: rendition.bytes, sha256: rendition.sha256, open: async () => await opened.value.open() }
    }
  }
}
