import { isId, ok, refuse, Secret, type Id, type Result } from '#kernel'
import { equalBytes, fromBase64 } from '#vault/envelope'
import { openAttachmentStream, sealExportStream, streamedSha256, textFile, type ComingFile } from '#vault/open'
import type { ExportEntry, ExportFor } from '../../register-shapes.ts'
import { attachmentPath } from '../ceremonies/api/api-clients.ts'
import { isBecause, problemIn } from '../ceremonies/api/ask.ts'
import { isComing } from '../ceremonies/api/file-line.ts'
import type { Desk } from '../ceremonies/desk.ts'
import type { Session } from '../ceremonies/session.ts'
import { held, underWay, watching } from './attachments.ts'
import { allKeysOf } from './client-keys.ts'
import type { Register, UnderWay } from './held.ts'
import type { RegisterRefusal } from './refusal.ts'

/** Where an archive is made. `why`: what ended it, which the stream that is being sealed would not tell. */
type Here = { readonly desk: Desk; readonly session: Session; readonly register: Register; readonly way: UnderWay; why: RegisterRefusal | undefined }

/** Ends an archive on its way. */
const ended = (here: Here, refusal: RegisterRefusal): Error => {
  here.why ??= refusal
  return new Error(refusal.kind)
}

/** The pieces of one attachment, opened. It ends the archive when they are not what was put there. */
async function* piecesOf(here: Here, opened: ReadableStream<Uint8Array>, size: number, isRight: () => boolean, broke: () => boolean): AsyncGenerator<Uint8Array> {
  const reader = opened.getReader()
  let come = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      come += value.length
      if (come > size) throw ended(here, { kind: 'other-file' })
      here.way.progress = { ...here.way.progress, done: here.way.progress.done + value.length }
      yield value
    }
  } catch {
    throw ended(here, { kind: broke() ? 'line-broken' : 'other-file' })
  } finally {
    reader.releaseLock()
  }
  if (come !== size || !isRight()) throw ended(here, { kind: 'other-file' })
}

/** One attachment as it comes from the server; `undefined` when the server has no content of it. */
const attachmentFile = async (here: Here, name: string, client: Id, record: Id): Promise<ComingFile | undefined> => {
  const { desk, session, register, way } = here
  const there = await held(desk, session, register, client)
  if (!there.ok) throw ended(here, there.refusal)
  const said = there.value.records.get(record)?.body?.answers
  const [size, sha256] = [said?.['size'], typeof said?.['sha256'] === 'string' ? fromBase64(said['sha256']) : undefined]
  if (typeof size !== 'number' || sha256 === undefined) throw ended(here, { kind: 'other-file' })
  const keys = await allKeysOf(session, there.value)
  if (!keys.ok) throw ended(here, keys.refusal)
  const coming = await desk.files.fetch(attachmentPath(session.organisation, client, record), way.end.signal)
  if (!coming) throw ended(here, { kind: 'line-broken' })
  if (!isComing(coming)) {
    const problem = problemIn(coming)
    if (isBecause(problem, 'attachment-not-found')) return undefined
    throw ended(here, problem)
  }
  const hash = await streamedSha256()
  const watched = watching(coming, () => undefined)
  const isRight = (): boolean => {
    const digest = hash.digest()
    return digest !== undefined && equalBytes(digest, sha256)
  }
  const opened = await openAttachmentStream(keys.value, record, watched.stream.pipeThrough(hash.through)).catch(() => undefined)
  if (opened === undefined) throw ended(here, { kind: watched.broke() ? 'line-broken' : 'other-file' })
  return { name, size, content: piecesOf(here, opened, size, isRight, watched.broke) }
}

async function* filesOf(here: Here, entries: readonly ExportEntry[], left: string[]): AsyncGenerator<ComingFile> {
  for (const entry of entries) {
    if (here.way.end.signal.aborted) throw ended(here, { kind: 'stopped' })
    if ('text' in entry) yield textFile(entry.name, entry.text)
    else {
      if (!isId(entry.client) || !isId(entry.record)) throw new TypeError('ids are drawn by machines')
      const file = await attachmentFile(here, entry.name, entry.client, entry.record)
      if (file === undefined) left.push(entry.name)
      else yield file
    }
  }
}

/**
 * Seals an archive piece by piece. Attachments are opened and sealed again as they come: in the clear none is ever whole here, and nothing is given out before the hash of
 * each is right. What the browser may put on its disk is sealed.
 */
export const sealArchive = async (desk: Desk, session: Session, register: Register, work: Id, entries: readonly ExportEntry[], readers: ExportFor): Promise<Result<{ readonly blob: Blob; readonly left: readonly string[] }, RegisterRefusal>> =>
  await underWay(register, work, { step: 'sealing', done: 0, of: sizeOf(register, entries) }, async (way) => {
    const left: string[] = []
    const here: Here = { desk, session, register, way, why: undefined }
    const to = 'passphrase' in readers ? { passphrase: new Secret(readers.passphrase) } : readers
    try {
      const sealed = await sealExportStream(filesOf(here, entries, left), to)
      // The same bytes, in pieces that the browser keeps together.
      return ok({ blob: await new Response(sealed as ReadableStream<Uint8Array<ArrayBuffer>>).blob(), left })
    } catch (fault) {
      if (way.end.signal.aborted) return refuse({ kind: 'stopped' })
      if (here.why !== undefined) return refuse(here.why)
      throw fault
    }
  })

/** How many bytes of attachments there will be, as far as their records say. */
const sizeOf = (register: Register, entries: readonly ExportEntry[]): number =>
  entries.reduce((sum, entry) => {
    const size = 'text' in entry || !isId(entry.client) || !isId(entry.record) ? 0 : register.clients.get(entry.client)?.records.get(entry.record)?.body?.answers['size']
    return sum + (typeof size === 'number' ? size : 0)
  }, 0)
