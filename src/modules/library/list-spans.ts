import { sql } from 'kysely'
import { ok, type Result } from '#kernel'
import type { Actor } from '#network'
import type { LibraryDeps } from './deps.ts'
import { transactionOf } from './transaction-of.ts'

/** Documents of which everybody may read some, `size` numbers to a span: span 0 goes from number 1 to `size`. */
export type Span = { readonly span: number; readonly changedAt: Date }

/** The spans in which there is a document, and when one of each last changed. A span keeps its numbers whatever is added or withdrawn. */
export const listSpans = (deps: Pick<LibraryDeps, 'database'>, actor: Actor, { size }: { readonly size: number }): Promise<Result<readonly Span[], never>> =>
  transactionOf(deps.database, actor, async (tx) => {
    const { rows } = await sql<Span>`
      select (harvest.number - 1) / ${size}::int as span, max(changed_at) as "changedAt" from harvest join document on document.number = harvest.number
      where not deleted and public and state = 'published' group by 1 order by 1
    `.execute(tx.db)
    return ok(rows)
  })
