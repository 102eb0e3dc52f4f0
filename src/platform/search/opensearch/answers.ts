import { z } from 'zod'
import type { Id } from '#kernel'
import { SearchAway } from './search-away.ts'

// Ids are compared with nothing but ids, and were such when they were written.
const id = z.string().transform((text) => text as Id)
const count = z.object({ value: z.number() })
const rowOf = <T extends z.ZodType>(source: T) => z.object({ _source: source, _score: z.number().nullish(), sort: z.array(z.unknown()).optional() })
const hitsOf = <T extends z.ZodType>(hit: T) => z.object({ hits: z.object({ total: count.optional(), hits: z.array(hit) }) })

const named = z.object({ document: id })
const page = z.object({ revision: z.number(), rendition: id, number: z.number(), language: z.string(), shown: z.string() })

export const DOCUMENTS = hitsOf(rowOf(named).extend({ inner_hits: z.object({ documents: hitsOf(rowOf(named)) }) })).extend({ aggregations: z.object({ total: count }) })
export const FACETS_COUNTED = z.object({
  aggregations: z.record(z.string(), z.object({ values: z.object({ buckets: z.array(z.object({ key: z.string(), documents: count })) }) })).optional(),
})
export const PAGES = hitsOf(rowOf(named).extend({ inner_hits: z.object({ pages: hitsOf(rowOf(page)) }) }))
export const TITLES = hitsOf(rowOf(z.object({ document: id, revision: z.number(), language: z.string(), shown: z.string() })))
export const REVISIONS = hitsOf(rowOf(z.object({ document: id, revision: z.number() })))
export const DOCUMENT_ROWS = hitsOf(rowOf(named))
export const TOKENS = hitsOf(rowOf(z.object({ token: z.string() })))
export const COUNTED = z.object({ aggregations: z.object({ counts: z.object({ buckets: z.array(z.object({ doc_count: z.number() })) }) }) })
export const BULK = z.object({ errors: z.boolean(), items: z.array(z.record(z.string(), z.object({ status: z.number(), error: z.object({ type: z.string() }).optional() }))) })
/** What could not be deleted, and whether there was no time for all of it. */
export const DELETED = z.object({ failures: z.array(z.unknown()), timed_out: z.boolean() })
export const ALIASES = z.record(z.string(), z.unknown())
/** Bytes of an index. */
export const STATISTICS = z.object({ _all: z.object({ primaries: z.object({ store: z.object({ size_in_bytes: z.number() }) }) }) }).transform(({ _all: all }) => all.primaries.store.size_in_bytes)
export const MANY = z.object({ responses: z.array(z.unknown()) })
const FAILED = z.object({ error: z.unknown() })

/** An answer in the shape that the published API promises. Throws `SearchAway` for another one. */
export const readAnswer = <T extends z.ZodType>(shape: T, body: unknown): z.output<T> => {
  const read = shape.safeParse(body)
  if (read.success) return read.data
  throw new SearchAway(FAILED.safeParse(body).success && JSON.stringify(body).length < 100_000 ? `error-${/"type":"([a-z_]{1,60})"/.exec(JSON.stringify(body))?.[1] ?? 'unknown'}` : 'another-shape')
}
