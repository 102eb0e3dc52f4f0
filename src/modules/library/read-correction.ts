import { ok, refuse, type Result } from '#kernel'
import { descriptionFrom } from './description-from.ts'
import type { Description } from './description.ts'
import { describingColumns, isDescribingColumn, type RowIssue } from './schema.ts'

export type CorrectionRefusal =
  | { readonly kind: 'correction-empty' }
  | { readonly kind: 'column-unknown'; readonly column: string }
  | { readonly kind: RowIssue; readonly column: string }

/** Reads what is to be said of a document, by the names and in the spelling of a catalogue's columns. */
export const readCorrection = (columns: Readonly<Record<string, string>>): Result<Description, CorrectionRefusal> => {
  const names = Object.keys(columns)
  if (names.length === 0) return refuse({ kind: 'correction-empty' })
  const unknown = names.find((name) => !isDescribingColumn(name))
  if (unknown !== undefined) return refuse({ kind: 'column-unknown', column: unknown })
  const read = describingColumns.safeParse(columns)
  if (read.success) return ok(descriptionFrom(read.data, columns))
  const [issue] = read.error.issues
  if (issue === undefined) throw new Error('a correction that is wrong in nothing')
  // Every message in the schema is one of these.
  return refuse({ kind: issue.message as RowIssue, column: issue.path.join('.') })
}
