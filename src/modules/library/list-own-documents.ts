import { ok, refuse, type LanguageTag, type PartialDate, type Result } from '#kernel'
import type { Actor } from '#network'
import type { LibraryDeps } from './deps.ts'
import type { Access, Proposable } from './model.ts'
import { readOwn, STANDINGS, type Standing } from './own-store.ts'
import { actorFor, type NotAllowed } from './policy.ts'
import { todayOf } from './today.ts'

/** A document of one's own as a line of the librarian's list. */
export type OwnListing = {
  readonly number: number
  readonly title: string
  readonly standing: Standing
  readonly proposed: readonly Proposable[]
  readonly language: LanguageTag
  readonly date: PartialDate | undefined
  readonly access: Access
  readonly embargo: PartialDate | undefined
  /** Files that wait to be read, and files whose text could not be read. */
  readonly waiting: number
  readonly unread: number
}

export type ListOwnInput = {
  readonly standing?: Standing | undefined
  /** Each is looked for in titles, as it is typed; a number alone also among numbers. */
  readonly words: string
  /** Only those of which something is still a guess. */
  readonly proposed: boolean
  readonly from: number
  readonly size: number
}

export type OwnDocuments = { readonly total: number; readonly counts: Readonly<Record<Standing, number>>; readonly documents: readonly OwnListing[] }

const MOST_WORDS = 10

/** The documents of the actor's own organisation, wherever they stand; the last to come first. `counts` tell of every standing, for the same words. */
export const listOwnDocuments = async (deps: Pick<LibraryDeps, 'database' | 'clock'>, actor: Actor, input: ListOwnInput): Promise<Result<OwnDocuments, NotAllowed>> => {
  const editor = actorFor(actor, 'add')
  if (editor === undefined) return refuse({ kind: 'not-allowed' })
  const words = input.words.split(/\s+/).filter((word) => word !== '').slice(0, MOST_WORDS)
  const { counts, rows } = await deps.database.asOrganisation(editor.organisation, (tx) => readOwn(tx, editor.organisation, todayOf(deps.clock), { ...input, words, size: Math.min(input.size, 100) }))
  // Every standing is one of the list's own.
  const of = Object.fromEntries(STANDINGS.map((standing) => [standing, counts.get(standing) ?? 0])) as Record<Standing, number>
  const total = input.standing === undefined ? Object.values(of).reduce((sum, count) => sum + count, 0) : of[input.standing]
  const documents = rows.map(({ number, title, standing, proposed, language, date, access, embargo, waiting, unread }): OwnListing => ({
    number, title, standing, proposed, language, date: date ?? undefined, access, embargo: embargo ?? undefined, waiting, unread,
  }))
  return ok({ total, counts: of, documents })
}
