import type { Description } from './description.ts'
import type { Details } from './details.ts'
import { localisedIn, type DescribingColumns } from './schema.ts'

/** A part of the details, when one of its columns is there. What the columns leave out of it is then empty. */
const part = <T extends object>(values: T): T | undefined => {
  const said = Object.entries(values).filter(([, value]) => value !== undefined)
  // The same object without the parts that are undefined, all of which may be missing.
  return said.length === 0 ? undefined : (Object.fromEntries(said) as T)
}

const detailsOf = (row: DescribingColumns, columns: Readonly<Record<string, string>>): Details | undefined => {
  const details = {
    titles: localisedIn(columns, 'title'),
    summaries: localisedIn(columns, 'summary'),
    identifiers: row.identifiers,
    rights: part({ statement: row.rights, licence: row.licence }),
    source: part({ url: row.source, captured: row.captured }),
    provenance: row.provenance,
    inForce: part({ from: row.in_force_from, to: row.in_force_to }),
    caseLaw: part({ court: row.court, parties: row.parties, decided: row.decided, articles: row.articles?.length === 0 ? undefined : row.articles, outcome: row.outcome }),
    monitoring: part({ body: row.monitoring_body, round: row.monitoring_round, country: row.monitoring_country, stage: row.monitoring_stage }),
  }
  // Parts that say nothing are left out, so that what is there of them stays.
  return part(details) as Details | undefined
}

/** What the columns of a row say, in the library's terms. `columns`: the same row as it was written, for titles in further languages. */
export const descriptionFrom = (row: DescribingColumns, columns: Readonly<Record<string, string>>): Description => ({
  title: row.title,
  summary: row.summary,
  language: row.language,
  date: row.date,
  authors: row.authors,
  publishers: row.publishers,
  types: row.types,
  keywords: row.keywords,
  countries: row.countries,
  instruments: row.instruments,
  ownPublication: row.own_publication,
  access: row.access,
  embargo: row.embargo,
  translationOf: row.translation_of,
  relations: row.relations,
  details: detailsOf(row, columns),
})
