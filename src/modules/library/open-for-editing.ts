import { ok, refuse, type PartialDate, type Result } from '#kernel'
import type { Actor } from '#network'
import type { Transaction } from '#platform/database'
import type { LibraryDeps } from './deps.ts'
import { columnsOf } from './columns-of.ts'
import { readDocument } from './document-store.ts'
import type { DocumentNotFound } from './find-document.ts'
import type { Document, RelationKind, Rendition } from './model.ts'
import { actionOn, actorFor, type NotAllowed } from './policy.ts'
import { presentDocument } from './present-document.ts'
import { readTitles } from './own-store.ts'
import { readRelations } from './relation-store.ts'
import { readRenditions } from './rendition-store.ts'
import { versionOf } from './version.ts'

/** A document of one's own as it is worked on, guesses and all. */
export type EditedDocument = Pick<Document, 'number' | 'state' | 'title' | 'slug' | 'proposed' | 'access' | 'embargo'> & {
  /** Names what is said of it now; to be given back with a change. */
  readonly version: string
  /** All that is said of it, by the names and in the spelling of a catalogue's columns; `readCorrection` reads them. */
  readonly columns: Readonly<Record<string, string>>
  /** A file of it. `fileName`: the name under which somebody brought it. */
  readonly renditions: readonly (Rendition & { readonly fileName: string })[]
  /** Documents of which it speaks. `title`: of those that the actor may see. */
  readonly relations: readonly { readonly kind: RelationKind | 'translation of'; readonly number: number; readonly title: string | undefined }[]
  readonly withdrawn: { readonly on: PartialDate | undefined; readonly reason: string | undefined } | undefined
  /** Whether this very actor may change it as it stands, and put it before readers. */
  readonly may: { readonly edit: boolean; readonly publish: boolean }
}

/** A document of the actor's own organisation with everything, wherever it stands. Another's and none are one answer. */
export const openForEditing = async (
  deps: Pick<LibraryDeps, 'database'>,
  actor: Actor,
  { number }: { readonly number: number },
): Promise<Result<EditedDocument, NotAllowed | DocumentNotFound>> => {
  const editor = actorFor(actor, 'add')
  if (editor === undefined) return refuse({ kind: 'not-allowed' })
  return deps.database.asOrganisation(editor.organisation, async (tx) => {
    const row = await readDocument(tx, { number })
    return row?.organisation === editor.organisation ? ok(await present(tx, actor, row)) : refuse({ kind: 'document-not-found' })
  })
}

type Row = NonNullable<Awaited<ReturnType<typeof readDocument>>>

const present = async (tx: Transaction, actor: Actor, row: Row): Promise<EditedDocument> => {
  const said = await readRelations(tx, row.id)
  const files = await readRenditions(tx, [row.id])
  const names = new Map(files.map((file) => [file.id, file.file_name]))
  const { state, title, slug, proposed, access, embargo, renditions } = presentDocument(row, files, { original: undefined, translations: [], relations: [] })
  const titles = await readTitles(tx, [...said.map(({ to }) => to), ...(row.translation_of === null ? [] : [row.translation_of])])
  const others = [...(row.translation_of === null ? [] : [{ kind: 'translation of' as const, to: row.translation_of }]), ...said]
  return {
    number: row.number, state, title, slug, proposed, access, embargo,
    version: versionOf(row, said),
    columns: columnsOf(row, said),
    renditions: renditions.map((rendition) => Object.assign({ fileName: names.get(rendition.id) ?? '' }, rendition)),
    relations: others.map(({ kind, to }) => ({ kind, number: to, title: titles.get(to) })),
    withdrawn: row.state === 'withdrawn' ? { on: row.withdrawn_on ?? undefined, reason: row.withdrawn_reason ?? undefined } : undefined,
    may: { edit: actorFor(actor, actionOn(row.state)) !== undefined, publish: actorFor(actor, 'publish') !== undefined },
  }
}
