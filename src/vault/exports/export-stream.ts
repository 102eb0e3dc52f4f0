import type { Secret } from '#kernel'
import type { Bytes } from '../bytes/bytes.ts'
import { streamToPassphrase, streamToRecipients } from '../sealing/age-file.ts'
import { TAR_END_BYTES, tarFilling, tarHeader } from './tar.ts'

/** A file of an archive whose content comes piece by piece. `size`: in bytes, as announced. */
export type ComingFile = { readonly name: string; readonly size: number; readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array> }

/** For whom: recipients of one kind, `age1…` or `age1pq1…`, or a passphrase to be told by another way. */
export type ExportReaders = { readonly recipients: readonly string[] } | { readonly passphrase: Secret }

async function* packed(files: AsyncIterable<ComingFile>): AsyncGenerator<Uint8Array> {
  for await (const { name, size, content } of files) {
    yield tarHeader(name, size)
    let come = 0
    for await (const piece of content) {
      come += piece.length
      yield piece
    }
    if (come !== size) throw new RangeError('other bytes come than were announced')
    yield tarFilling(size)
  }
  yield new Uint8Array(TAR_END_BYTES)
}

/** Pieces are asked for as they are wanted, so that no more than one waits. */
const streamOf = (pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream(
    {
      pull: async (out) => {
        const { done, value } = await pieces.next()
        if (done === true) out.close()
        else out.enqueue(value)
      },
      cancel: async () => void (await pieces.return(undefined)),
    },
    { highWaterMark: 0 },
  )

/**
 * The same file that `sealExport` makes, as it comes along: memory of a few pieces, whatever its size. It fails where a file has other bytes than were announced; nothing
 * that came before that may be given out.
 */
export const sealExportStream = async (files: AsyncIterable<ComingFile>, readers: ExportReaders): Promise<ReadableStream<Uint8Array>> => {
  const archive = streamOf(nonEmpty(packed(files)))
  return 'passphrase' in readers ? await streamToPassphrase(readers.passphrase, archive) : await streamToRecipients(readers.recipients, archive)
}

async function* nonEmpty(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) if (piece.length > 0) yield piece
}

/** One piece of text as a file, for what is written line by line. */
export const textFile = (name: string, text: readonly string[]): ComingFile => {
  const encoder = new TextEncoder()
  const pieces: readonly Bytes[] = text.map((piece) => encoder.encode(piece))
  return { name, size: pieces.reduce((sum, { length }) => sum + length, 0), content: pieces }
}
