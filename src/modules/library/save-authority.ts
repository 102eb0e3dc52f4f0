import { ok, refuse, type CountryCode, type Result } from '#kernel'
import type { Actor } from '#network'
import { recordFact } from '#platform/outbox'
import { authorityKey } from './authority-key.ts'
import { readAuthorities, readBearers, readNames, writeAuthority } from './authority-store.ts'
import type { LibraryDeps } from './deps.ts'
import { updateDocument } from './document-store.ts'
import type { AuthorityChanged, DocumentChanged } from './facts.ts'
import type { Identifier } from './identifier.ts'
import type { AuthorityKind } from './model.ts'
import { actorFor, type NotAllowed } from './policy.ts'

/** Somebody who writes, publishes, judges or monitors: the name to be shown, and every other under which it is printed. */
export type SaveAuthorityInput = {
  readonly name: string
  readonly kind?: AuthorityKind | undefined
  /** Other spellings, former names, abbreviations, names in other languages. */
  readonly variants: readonly string[]
  readonly country?: CountryCode | undefined
  /** VIAF, ISNI, ROR, Wikidata: as `other`, with their address. */
  readonly identifiers?: readonly Identifier[] | undefined
}

/**
 * Makes an authority record, or adds to the one to which the name or a variant leads. Documents keep the names they were printed with;
 * they are shown and found under the record's from now on.
 */
export const saveAuthority = async (
  deps: Pick<LibraryDeps, 'database' | 'ids'>,
  actor: Actor,
  input: SaveAuthorityInput,
): Promise<Result<{ name: string; variants: readonly string[] }, NotAllowed | { readonly kind: 'name-empty' }>> => {
  // Names of published documents are shown by it.
  const operator = actorFor(actor, 'publish')
  if (operator === undefined) return refuse({ kind: 'not-allowed' })
  if (authorityKey(input.name) === '') return refuse({ kind: 'name-empty' })
  return deps.database.asOrganisation(operator.organisation, async (tx) => {
    const known = await readAuthorities(tx, [input.name, ...input.variants])
    const record = known.get(authorityKey(input.name)) ?? known.values().next().value
    const id = record?.id ?? deps.ids.next()
    const variants = [...new Set([...[...known.values()].flatMap(({ names }) => names), ...input.variants])].filter((name) => name !== input.name)
    const identifiers = JSON.stringify(input.identifiers ?? record?.identifiers ?? [])
    await writeAuthority(tx, { id, kind: input.kind ?? record?.kind ?? 'unknown', name: input.name, country: input.country ?? record?.country ?? null, identifiers }, variants)
    await recordFact(tx, { kind: 'library.authority-changed', authority: id } satisfies AuthorityChanged)
    return ok({ name: input.name, variants })
  })
}

/** Has everything that bears a record's names indexed anew. */
export const followAuthority = (deps: Pick<LibraryDeps, 'database'>, { authority }: AuthorityChanged): Promise<void> =>
  deps.database.asKeeper(async (tx) => {
    const names = await readNames(tx, authority)
    for (const id of await readBearers(tx, new Set(names.map(authorityKey)))) {
      await updateDocument(tx, id, {})
      await recordFact(tx, { kind: 'library.document-changed', document: id } satisfies DocumentChanged)
    }
  })
