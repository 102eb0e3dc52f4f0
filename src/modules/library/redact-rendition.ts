import { ok, parsePartialDate, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import type { BlobRefusal } from '#platform/blobs'
import { recordFact } from '#platform/outbox'
import type { LibraryDeps } from './deps.ts'
import { holdDocument, holdNumbers, readDocument, updateDocument, type DocumentRow } from './document-store.ts'
import type { DocumentChanged } from './facts.ts'
import type { DocumentNotFound, DocumentWithdrawn } from './find-document.ts'
import type { KindRefusal } from './kind-of-file.ts'
import { actorFor, type NotAllowed } from './policy.ts'
import { releaseFile } from './release-file.ts'
import { findByContent, markRedacted, readHolders, readRenditions } from './rendition-store.ts'
import { takeFile, titleFromName } from './save-document.ts'
import { keepStored, storeFile, type IncomingFile } from './store-file.ts'
import { todayOf } from './today.ts'
import { readWithheld, withhold } from './withheld-store.ts'

export type RedactInput = {
  readonly number: number
  /** The SHA-256 of the rendition's file, or its beginning, where the document has several. */
  readonly replaces?: string | undefined
  readonly file: IncomingFile
  /** Its size in bytes, where the sender has said it. */
  readonly announced?: number | undefined
  /** What was taken out and why, in words for the reader. */
  readonly note: string
}

export type RedactRefusal = NotAllowed | BlobRefusal | KindRefusal | DocumentNotFound | DocumentWithdrawn | { readonly kind: 'rendition-not-named' } | { readonly kind: 'same-file' } | { readonly kind: 'file-withheld'; readonly number: number }

/** `alsoIn`: numbers of other documents that still hold the old file, each to be redacted by itself. */
export type Redacted = { readonly number: number; readonly alsoIn: readonly number[] }

type RedactDeps = Pick<LibraryDeps, 'database' | 'blobs' | 'pictures' | 'jobs' | 'ids' | 'clock'>

/**
 * Puts a redacted file in the place of a rendition: the old file, its pages, its pictures and its words in the search are gone,
 * and the document says so. Links to its pages stay. The bytes of the old file are not taken in again.
 */
export const redactRendition = async (deps: RedactDeps, actor: Actor, input: RedactInput): Promise<Result<Redacted, RedactRefusal>> => {
  const operator = actorFor(actor, 'withdraw')
  if (operator === undefined) return refuse({ kind: 'not-allowed' })
  if ((input.announced ?? 0) > deps.blobs.maxBytes) return refuse({ kind: 'file-too-large', limit: deps.blobs.maxBytes })
  const stored = await storeFile(deps, input.file)
  if (!stored.ok) return stored
  const today = todayOf(deps.clock)
  const done = await deps.database.asOrganisation(operator.organisation, async (tx): Promise<Result<Redacted, RedactRefusal>> => {
    await holdNumbers(tx)
    const withheld = await readWithheld(tx, stored.value.sha256)
    if (withheld !== undefined) return refuse({ kind: 'file-withheld', number: withheld })
    const twin = await findByContent(tx, stored.value.sha256)
    if (twin?.state === 'withdrawn') return refuse({ kind: 'document-withdrawn', number: twin.number })
    await holdDocument(tx, input)
    const document = await readDocument(tx, { number: input.number })
    if (document?.organisation !== operator.organisation) return refuse({ kind: 'document-not-found' })
    if (document.state === 'withdrawn') return refuse({ kind: 'document-withdrawn', number: input.number })
    const meant = (await readRenditions(tx, [document.id])).filter(({ sha256 }) => input.replaces === undefined || sha256.startsWith(input.replaces))
    const [current] = meant
    if (current === undefined || meant.length > 1) return refuse({ kind: 'rendition-not-named' })
    if (current.sha256 === stored.value.sha256) return refuse({ kind: 'same-file' })
    await takeFile(deps, tx, document, current, { kind: current.kind, language: current.language }, input.file.name, stored.value, 'redaction')
    await markRedacted(tx, current.id, { redacted_on: parsePartialDate(today) ?? null, redaction: input.note })
    await withhold(tx, current.sha256, document)
    await updateDocument(tx, document.id, withoutGuesses(document, input.file.name))
    await recordFact(tx, { kind: 'library.document-changed', document: document.id } satisfies DocumentChanged)
    return ok({ number: input.number, alsoIn: await readHolders(tx, current.sha256) })
  })
  if (!done.ok) {
    await releaseFile(deps, stored.value.sha256)
    return done
  }
  return (await keepStored(deps, input.file, stored.value.sha256)) ?? done
}

/** What was guessed from the old file may name whom it named. */
const withoutGuesses = ({ proposed }: DocumentRow, name: string): Partial<Pick<DocumentRow, 'title' | 'date' | 'authors'>> => ({
  ...(proposed.includes('title') && { title: titleFromName(name) }),
  ...(proposed.includes('date') && { date: null }),
  ...(proposed.includes('authors') && { authors: [] }),
})
