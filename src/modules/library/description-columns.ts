import type { Description } from './description.ts'
import type { Details } from './details.ts'
import type { DocumentRow } from './document-store.ts'
import type { Proposable } from './model.ts'

type Column = Exclude<keyof DocumentRow, 'proposed' | 'details'>

const columnsOf = (said: Description) =>
  ({
    title: said.title,
    summary: said.empties?.includes('summary') === true ? null : said.summary,
    language: said.language,
    date: said.empties?.includes('date') === true ? null : said.date,
    authors: said.authors,
    publishers: said.publishers,
    types: said.types,
    keywords: said.keywords,
    countries: said.countries,
    instruments: said.instruments,
    own_publication: said.ownPublication,
    access: said.access,
    embargo: said.embargo,
    translation_of: said.translationOf,
  }) satisfies { [Name in Column]?: DocumentRow[Name] | undefined }

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b)

/** Whatever is said of these is no longer a guess. */
const confirmed = (said: Description): readonly Proposable[] =>
  (['title', 'date', 'authors', 'language'] as const).filter((part) => said[part] !== undefined || said.empties?.includes(part) === true)

const GROUPS = ['titles', 'summaries', 'rights', 'source', 'caseLaw', 'monitoring', 'inForce'] as const

const without = (group: object, keys: readonly string[]): object => Object.fromEntries(Object.entries(group).filter(([key]) => !keys.includes(key)))

// What is said of one part of a group leaves the others: a title in one more language, the outcome of a judgment whose court is known.
const mergeDetails = (known: Details, said: Details = {}, empties: readonly string[] = []): Details => {
  const groups = GROUPS.flatMap((group) => {
    const gone = empties.flatMap((path) => (path.startsWith(`${group}.`) ? [path.slice(group.length + 1)] : []))
    const merged = without({ ...known[group], ...said[group] }, gone)
    return known[group] === undefined && said[group] === undefined ? [] : [[group, merged] as const]
  })
  // Each group keeps the shape it had in one of the two.
  return without({ ...known, ...said, ...Object.fromEntries(groups) }, empties) as Details
}

export type ColumnChanges = Partial<Omit<DocumentRow, 'details'>> & { readonly details?: string }

/** The columns of a document that a description changes. What it leaves open stays as it is. */
export const changesTo = (known: DocumentRow, said: Description): ColumnChanges => {
  const proposed = said.guesses ?? known.proposed.filter((part) => !confirmed(said).includes(part))
  const details = mergeDetails(known.details, said.details, said.empties)
  const wanted = Object.entries({ ...columnsOf(said), proposed }).filter(([column, value]) => value !== undefined && differs(known[column as Column], value))
  // A selection of the entries of columns, whose keys are their names. JSONB keeps its keys in an order of its own.
  const changes = Object.fromEntries(wanted) as ColumnChanges
  return isSame(known.details, details) ? changes : { ...changes, details: JSON.stringify(details) }
}

const isSame = (a: unknown, b: unknown): boolean => {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  // Objects and lists alike, compared by their entries; nothing said is as good as nothing there.
  return keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
}
