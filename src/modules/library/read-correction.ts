import { ok, parseLanguageTag, refuse, type Result } from '#kernel'
import { descriptionFrom } from './description-from.ts'
import type { Description } from './description.ts'
import { describingColumns, isDescribingColumn, type RowIssue } from './schema.ts'

export type CorrectionRefusal =
  | { readonly kind: 'correction-empty' }
  | { readonly kind: 'column-unknown'; readonly column: string }
  | { readonly kind: RowIssue; readonly column: string }

/** What a column without a value empties, when a document is corrected by hand. */
const EMPTIES: Readonly<Record<string, string>> = {
  summary: 'summary', date: 'date', rights: 'rights.statement', licence: 'rights.licence', source: 'source.url', captured: 'source.captured', provenance: 'provenance',
  in_force_from: 'inForce.from', in_force_to: 'inForce.to', court: 'caseLaw.court', parties: 'caseLaw.parties', decided: 'caseLaw.decided', articles: 'caseLaw.articles',
  outcome: 'caseLaw.outcome', monitoring_body: 'monitoring.body', monitoring_round: 'monitoring.round', monitoring_country: 'monitoring.country', monitoring_stage: 'monitoring.stage',
}

const emptiedBy = (columns: Readonly<Record<string, string>>): string[] =>
  Object.entries(columns).flatMap(([name, value]) => {
    if (value.trim() !== '') return []
    const [, part, tag] = /^(title|summary)_(.+)$/.exec(name) ?? []
    if (part !== undefined && tag !== undefined) return [`${part === 'title' ? 'titles' : 'summaries'}.${parseLanguageTag(tag) ?? tag}`]
    return EMPTIES[name] ?? []
  })

/** Reads what is to be said of a document, by the names and in the spelling of a catalogue's columns. A name without a value empties what it names. */
export const readCorrection = (columns: Readonly<Record<string, string>>): Result<Description, CorrectionRefusal> => {
  const names = Object.keys(columns)
  if (names.length === 0) return refuse({ kind: 'correction-empty' })
  const unknown = names.find((name) => !isDescribingColumn(name))
  if (unknown !== undefined) return refuse({ kind: 'column-unknown', column: unknown })
  const read = describingColumns.safeParse(columns)
  if (read.success) return ok({ ...descriptionFrom(read.data, columns), empties: emptiedBy(columns) })
  const [issue] = read.error.issues
  if (issue === undefined) throw new Error('a correction that is wrong in nothing')
  // Every message in the schema is one of these.
  return refuse({ kind: issue.message as RowIssue, column: issue.path.join('.') })
}
