import { ok, refuse, type Id, type Result } from '#kernel'
import { equalBytes, fromBase64, toBase64 } from '#vault/envelope'
import { mayWriteUnder, openAttachmentStream, sealAttachmentStream, streamedSha256 } from '#vault/open'
import type { AttachmentProgress, BothChanged, Saved } from '../../register-shapes.ts'
import { attachmentPath } from '../ceremonies/api/api-clients.ts'
import { problemIn, isBecause, type ApiFault } from '../ceremonies/api/ask.ts'
import { isComing, type Coming } from '../ceremonies/api/file-line.ts'
import type { Desk } from '../ceremonies/desk.ts'
import type { Session } from '../ceremonies/session.ts'
import { allKeysOf, currentKeyOf } from './client-keys.ts'
import { fetchFile, gone } from './fetch-file.ts'
import type { Held, Register, SealedFile, UnderWay } from './held.ts'
import type { RegisterRefusal } from './refusal.ts'
import { turnKey } from './turn-key.ts'
import { saveRecords, type KnownWrite } from './save-records.ts'

/** The largest file, in bytes. Padded it becomes 256 MiB. */
const MOST = 200_000_000

const counting = (told: (done: number) => void): TransformStream<Uint8Array, Uint8Array> => {
  let done = 0
  return new TransformStream({
    transform: (chunk, out) => {
      done += chunk.length
      told(done)
      out.enqueue(chunk)
    },
  })
}

/** Passes on what comes, and knows afterwards whether it was the line that ended it. */
export const watching = ({ stream, size }: Coming, told: (done: number) => void): { readonly stream: ReadableStream<Uint8Array>; readonly broke: () => boolean } => {
  const reader = stream.getReader()
  let [come, broke] = [0, false]
  const watched = new ReadableStream<Uint8Array>({
    pull: async (out) => {
      try {
        const { done, value } = await reader.read()
        if (done) {
          broke = come < size
          return out.close()
        }
        come += value.length
        told(come)
        out.enqueue(value)
      } catch (fault) {
        broke = true
        out.error(fault)
      }
    },
    cancel: async () => await reader.cancel(),
  })
  return { stream: watched, broke: () => broke }
}

export const held = async (desk: Desk, session: Session, register: Register, client: Id): Promise<Result<Held, RegisterRefusal>> => {
  const there = register.clients.get(client)
  if (there) return ok(there)
  const fetched = await fetchFile(desk, session, register, client)
  return fetched.ok ? ok(fetched.value.held) : fetched
}

/** Does something that can be watched and broken off. */
export const underWay = async <T>(register: Register, record: Id, begins: AttachmentProgress, work: (way: UnderWay) => Promise<Result<T, RegisterRefusal>>): Promise<Result<T, RegisterRefusal>> => {
  const way: UnderWay = { progress: begins, end: new AbortController() }
  register.underWay.set(record, way)
  try {
    const done = await work(way)
    return !done.ok && way.end.signal.aborted ? refuse({ kind: 'stopped' }) : done
  } finally {
    if (register.underWay.get(record) === way) register.underWay.delete(record)
  }
}

/** Sealed piece by piece: in the clear a file is never whole here, and what a browser may put on its disk is sealed. */
const sealFile = async (session: Session, register: Register, client: Held, record: Id, file: Blob, { progress: { of }, end }: UnderWay, told: (progress: AttachmentProgress) => void): Promise<Result<SealedFile, RegisterRefusal>> => {
  const key = await currentKeyOf(session, client)
  if (!key.ok) return key
  const { generation } = key.value
  // It was sealed before, and the line broke: the same bytes once more are the same attachment.
  if (register.unsent?.record === record && register.unsent.generation === generation) return ok(register.unsent)
  const hash = await streamedSha256()
  const plain = file.stream().pipeThrough(counting((done) => told({ step: 'sealing', done, of })), { signal: end.signal })
  try {
    const sealed = (await sealAttachmentStream(key.value, record, plain, file.size)).pipeThrough(hash.through)
    // The same bytes, in pieces that the browser keeps together.
    const stored = await new Response(sealed as ReadableStream<Uint8Array<ArrayBuffer>>).blob()
    const sha256 = hash.digest()
    if (!sha256) return refuse({ kind: 'stopped' })
    register.unsent = { record, generation, stored, sha256 }
    return ok(register.unsent)
  } catch (fault) {
    // The file was changed or taken away while it was read, or somebody broke it off.
    if (end.signal.aborted || fault instanceof DOMException || fault instanceof RangeError) return refuse({ kind: 'stopped' })
    throw fault
  }
}

const MOST_SENDINGS = 2

/** Sends it; once more when the line broke, since sending the same twice changes nothing. */
const sendFile = async ({ files }: Desk, path: string, stored: Blob, { end }: UnderWay, told: (progress: AttachmentProgress) => void): Promise<Result<undefined, ApiFault>> => {
  for (let sending = 1; ; sending += 1) {
    const reply = await files.send(path, stored, (done) => told({ step: 'sending', done, of: stored.size }), end.signal)
    if (reply && reply.status >= 200 && reply.status <= 299) return ok(undefined)
    if (reply) return refuse(problemIn(reply))
    if (end.signal.aborted || sending === MOST_SENDINGS) return refuse({ kind: 'line-broken' })
  }
}

/** Keeps a file beside a client's, and writes the record that speaks of it once the bytes are there. */
export const keepAttachment = async (desk: Desk, session: Session, register: Register, client: Id, write: KnownWrite, file: Blob): Promise<Result<Saved | BothChanged, RegisterRefusal>> => {
  if (file.size > MOST) return refuse({ kind: 'too-big' })
  const { record } = write
  return await underWay(register, record, { step: 'sealing', done: 0, of: file.size }, async (way) => {
    const told = (progress: AttachmentProgress): void => void (way.progress = progress)
    const there = await held(desk, session, register, client)
    if (!there.ok) return there
    for (let round = 1; ; round += 1) {
      const ready = await readyToWrite(desk, session, register, there.value, round > 1)
      if (!ready.ok) return ready
      const sealed = await sealFile(session, register, there.value, record, file, way, told)
      if (!sealed.ok) return sealed
      const sent = await sendFile(desk, attachmentPath(session.organisation, client, record), sealed.value.stored, way, told)
      if (sent.ok) {
        const about = { attachment: record, mediaType: file.type, size: file.size, sha256: toBase64(sealed.value.sha256) }
        const saved = await saveRecords(desk, session, register, client, [{ ...write, answers: { ...write.answers, ...about } }])
        if (saved.ok && saved.value.kind === 'saved') register.unsent = undefined
        return saved
      }
      if (isBecause(sent.refusal, 'client-not-found')) return gone(register, client)
      // A generation is due that nobody here knew of: it is drawn, and the file sealed under it.
      if (!isBecause(sent.refusal, 'generation-due') || round > 1) return sent
    }
  })
}

const readyToWrite = async (desk: Desk, session: Session, register: Register, there: Held, due: boolean): Promise<Result<undefined, RegisterRefusal>> => {
  const key = await currentKeyOf(session, there)
  if (!key.ok) return key
  const ring = session.rings.get(there.listed.group)
  const old = there.listed.restriction === null && ring !== undefined && !mayWriteUnder(key.value, ring)
  return due || old ? await turnKey(desk, session, register, there) : ok(undefined)
}

/** Fetches an attachment and opens it piece by piece, in memory. Nothing of it is given out before all of it is right. */
export const openAttachment = async (desk: Desk, session: Session, register: Register, client: Id, record: Id): Promise<Result<{ readonly blob: Blob }, RegisterRefusal>> => {
  const there = await held(desk, session, register, client)
  if (!there.ok) return there
  const said = there.value.records.get(record)?.body?.answers
  const expected = typeof said?.['sha256'] === 'string' ? fromBase64(said['sha256']) : undefined
  if (!said || !expected) return refuse({ kind: 'other-file' })
  const keys = await allKeysOf(session, there.value)
  if (!keys.ok) return keys
  return await underWay(register, record, { step: 'fetching', done: 0, of: 0 }, async (way) => {
    const coming = await desk.files.fetch(attachmentPath(session.organisation, client, record), way.end.signal)
    if (!coming) return refuse({ kind: 'line-broken' })
    if (!isComing(coming)) return refuse(problemIn(coming))
    const hash = await streamedSha256()
    const type = typeof said['mediaType'] === 'string' ? said['mediaType'] : ''
    const watched = watching(coming, (done) => void (way.progress = { step: 'fetching', done, of: coming.size }))
    try {
      const opened = await openAttachmentStream(keys.value, record, watched.stream.pipeThrough(hash.through))
      // The same bytes: age gives them with a wider type.
      const blob = await new Response(opened as ReadableStream<Uint8Array<ArrayBuffer>>, { headers: { 'content-type': type } }).blob()
      const digest = hash.digest()
      return digest && equalBytes(digest, expected) ? ok({ blob: blob.slice(0, blob.size, type) }) : refuse({ kind: 'other-file' })
    } catch {
      // Either the line broke on the way, or what came is not what was sealed.
      return refuse({ kind: watched.broke() ? 'line-broken' : 'other-file' })
    }
  })
}
