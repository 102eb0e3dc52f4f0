import { ok, refuse, type CountryCode, type Result } from '#kernel'
import type { Actor } from '#network'
import { authorityKey } from './authority-key.ts'
import { findAuthorities } from './authority-store.ts'
import type { LibraryDeps } from './deps.ts'
import type { AuthorityKind } from './model.ts'
import { actorFor, type NotAllowed } from './policy.ts'

/** Somebody who writes or publishes, under the name to be shown. `variants`: every other name that leads there. */
export type AuthorityListing = { readonly name: string; readonly kind: AuthorityKind; readonly country: CountryCode | undefined; readonly variants: readonly string[] }

/** Authority records with a name that holds these words; no words, the first by name. */
export const listAuthorities = async (
  deps: Pick<LibraryDeps, 'database'>,
  actor: Actor,
  { words, size }: { readonly words: string; readonly size: number },
): Promise<Result<readonly AuthorityListing[], NotAllowed>> => {
  const editor = actorFor(actor, 'add')
  if (editor === undefined) return refuse({ kind: 'not-allowed' })
  const found = await deps.database.asOrganisation(editor.organisation, (tx) => findAuthorities(tx, authorityKey(words), size))
  return ok(found.map(({ name, kind, country, names }) => ({ name, kind, country: country ?? undefined, variants: names.filter((one) => one !== name) })))
}
