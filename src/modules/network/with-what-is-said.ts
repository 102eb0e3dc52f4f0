import type { Id } from '#kernel'
import { bareOrganisation, type Contact, type InLanguages, type Organisation } from './organisation.ts'
import type { OrganisationSaid } from './schema.ts'

/** An organisation as it is once a file has been heard: what it does not speak of stays, what it gives as `null` is gone. */
export const withWhatIsSaid = (known: Organisation | undefined, said: OrganisationSaid, makeId: () => Id): Organisation => {
  const before = known ?? bareOrganisation({ id: makeId(), slug: said.slug, kind: said.kind, name: said.name })
  return {
    ...before,
    kind: said.kind,
    name: said.name,
    names: withTexts(before.names, said.names),
    about: withTexts(before.about, said.about),
    country: said.country === undefined ? before.country : (said.country ?? undefined),
    city: said.city === undefined ? before.city : (said.city ?? undefined),
    languages: said.languages ?? before.languages,
    contact: withContact(before.contact, said.contact),
    helplines: said.helplines ?? before.helplines,
    onPlatform: said.onPlatform ?? before.onPlatform,
    since: said.since === undefined ? before.since : (said.since ?? undefined),
  }
}

const withTexts = (before: InLanguages, said: ReadonlyMap<string, string | null> = new Map()): InLanguages =>
  withoutNull([...Object.entries(before).filter(([language]) => !said.has(language)), ...said])

const withContact = (before: Contact, said: OrganisationSaid['contact'] = {}): Contact => {
  const parts: Readonly<Record<string, string | null | undefined>> = said
  const heard = Object.entries(parts).flatMap(([part, text]) => (text === undefined ? [] : [[part, text] as const]))
  return withoutNull(Object.entries({ ...before, ...Object.fromEntries(heard) }))
}

const withoutNull = (entries: readonly (readonly [string, string | null | undefined])[]): InLanguages =>
  Object.fromEntries(entries.flatMap(([key, text]) => (text === null || text === undefined ? [] : [[key, text]])))
