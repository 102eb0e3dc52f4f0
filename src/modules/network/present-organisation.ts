import type { Organisation } from './organisation.ts'
import type { OrganisationRow } from './store.ts'

/** The only way out: what is said here is what everybody may know, and nothing else of the row leaves the module. */
export const presentOrganisation = (row: OrganisationRow): Organisation => ({
  id: row.id,
  slug: row.slug,
  kind: row.kind,
  name: row.name,
  names: row.names,
  about: row.about,
  country: row.country ?? undefined,
  city: row.city ?? undefined,
  languages: row.languages,
  contact: row.contact,
  helplines: row.helplines,
  onPlatform: row.on_platform,
  since: row.since ?? undefined,
})
