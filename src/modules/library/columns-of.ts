import type { Relation } from './description.ts'
import type { InLanguages } from './details.ts'
import type { DocumentRow } from './document-store.ts'

const list = (values: readonly string[] = []): string => values.join('; ')

const inLanguages = (part: 'title' | 'summary', texts: InLanguages = {}): Record<string, string> => Object.fromEntries(Object.entries(texts).map(([language, text]) => [`${part}_${language}`, text]))

/** All that is said of a document as a catalogue's columns say it, empty ones too: the other way round than `readCorrection`. */
export const columnsOf = (row: DocumentRow, relations: readonly Relation[]): Record<string, string> => {
  const { titles, summaries, identifiers = [], rights, source, provenance, inForce, caseLaw, monitoring } = row.details
  return {
    title: row.title,
    summary: row.summary ?? '',
    language: row.language,
    date: row.date ?? '',
    authors: list(row.authors),
    publishers: list(row.publishers),
    types: list(row.types),
    keywords: list(row.keywords),
    countries: list(row.countries),
    instruments: list(row.instruments),
    identifiers: list(identifiers.map(({ value }) => value)),
    own_publication: row.own_publication ? 'yes' : 'no',
    access: row.access,
    embargo: row.embargo ?? '',
    rights: rights?.statement ?? '',
    licence: rights?.licence ?? '',
    source: source?.url ?? '',
    captured: source?.captured ?? '',
    provenance: provenance ?? '',
    in_force_from: inForce?.from ?? '',
    in_force_to: inForce?.to ?? '',
    court: caseLaw?.court ?? '',
    parties: caseLaw?.parties ?? '',
    decided: caseLaw?.decided ?? '',
    articles: list(caseLaw?.articles),
    outcome: caseLaw?.outcome ?? '',
    monitoring_body: monitoring?.body ?? '',
    monitoring_round: monitoring?.round ?? '',
    monitoring_country: monitoring?.country ?? '',
    monitoring_stage: monitoring?.stage ?? '',
    translation_of: row.translation_of === null ? '' : String(row.translation_of),
    relations: list(relations.map(({ kind, to }) => `${kind}: ${to}`)),
    ...inLanguages('title', titles),
    ...inLanguages('summary', summaries),
  }
}
