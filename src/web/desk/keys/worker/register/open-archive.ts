import { isId, ok, refuse, Secret, type Id, type Result } from '#kernel'
import { openExport } from '#vault/open'
import type { ArchiveOpened, ArchiveOpener } from '../../register-shapes.ts'
import { underWay } from './attachments.ts'
import type { Register } from './held.ts'
import type { RegisterRefusal } from './refusal.ts'

/** What an archive may hold, in bytes, and how many files. Text is held whole; attachments are the browser's to keep. */
const LIMITS = { files: 100_000, bytes: 2_000_000_000 } as const
const LARGEST_TEXT = 256_000_000
const LARGEST_ATTACHMENT = 200_000_000

const CLIENTS = 'clients.jsonl'
const ATTACHMENT = /^attachments\/(.+)$/u

/** One file of the archive as it comes. */
type Coming = { readonly size: number; readonly pieces: Uint8Array<ArrayBuffer>[] }

const isLarger = (name: string, size: number): boolean => size > (name === CLIENTS ? LARGEST_TEXT : LARGEST_ATTACHMENT)

/** Whether anybody wants a file of this name. */
const isWanted = (name: string): boolean => name === CLIENTS || isId(ATTACHMENT.exec(name)?.[1] ?? '')

const whole = ({ size, pieces }: Coming): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** Opens what another installation exported. Nothing of it is given out before the last byte was right. */
export const openArchive = async (register: Register, work: Id, file: Blob, opener: ArchiveOpener): Promise<Result<ArchiveOpened, RegisterRefusal>> =>
  await underWay(register, work, { step: 'opening', done: 0, of: file.size }, async (way) => {
    const come = new Map<string, Coming>()
    const take = (name: string, size: number) => {
      // The first of a name stands.
      if (!isWanted(name) || come.has(name)) return undefined
      if (isLarger(name, size)) return 'refused' as const
      const pieces: Uint8Array<ArrayBuffer>[] = []
      come.set(name, { size, pieces })
      return (piece: Uint8Array<ArrayBuffer>) => void pieces.push(piece)
    }
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece, out) => {
        way.progress = { ...way.progress, done: way.progress.done + piece.length }
        out.enqueue(piece)
      },
    })
    const by = 'passphrase' in opener ? { passphrase: new Secret(opener.passphrase) } : { identity: new Secret(opener.identity) }
    const opened = await openExport(file, by, LIMITS, take, (sealed) => sealed.pipeThrough(counted, { signal: way.end.signal }))
    if (!opened.ok) return refuse({ kind: `archive-${opened.refusal.kind}` })
    const clients = come.get(CLIENTS)
    if (clients === undefined) return refuse({ kind: 'archive-not-ours' })
    const attachments = Array.from(come).flatMap(([name, { pieces }]) => (name === CLIENTS ? [] : [{ record: name.slice('attachments/'.length), content: new Blob(pieces) }]))
    return ok({ clients: whole(clients), attachments })
  })
