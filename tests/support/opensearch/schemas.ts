import { z } from 'zod'

/*
 * Requests as the published API reference of OpenSearch has them, written down as far as they are used: what is not here is refused, also what a real
 * server would take. https://docs.opensearch.org/latest/query-dsl/ , /api-reference/search-apis/search/ , /search-plugins/searching-data/collapse-search/ ,
 * /aggregations/ , /api-reference/document-apis/bulk/ , /delete-by-query/ , /api-reference/index-apis/create-index/ , /alias/aliases-api/ .
 */

/** One field and what is asked of it. */
const ofOneField = <T extends z.ZodType>(asked: T) => z.record(z.string(), asked).refine((fields) => Object.keys(fields).length === 1)
const boost = z.number().positive().optional()
const scalar = z.union([z.string(), z.number(), z.boolean()])

export type Query =
  | { match_none: Record<string, never> }
  | { term: Record<string, { value: string | number | boolean; boost?: number | undefined }> }
  | { terms: Record<string, (string | number)[]> }
  | { prefix: Record<string, { value: string; boost?: number | undefined }> }
  | { match_phrase: Record<string, { query: string; analyzer: 'whitespace'; boost?: number | undefined }> }
  | { match_phrase_prefix: Record<string, { query: string; analyzer: 'whitespace'; max_expansions: number; boost?: number | undefined }> }
  | { range: Record<string, { lt?: number | undefined; gt?: number | undefined; gte?: number | undefined }> }
  | { constant_score: { filter: Query; boost?: number | undefined } }
  | { dis_max: { queries: Query[] } }
  | { bool: { must?: Query[] | undefined; should?: Query[] | undefined; must_not?: Query[] | undefined; filter?: Query[] | undefined; minimum_should_match?: number | undefined } }

const query: z.ZodType<Query> = z.lazy(() =>
  z.union([
    z.strictObject({ match_none: z.strictObject({}) }),
    z.strictObject({ term: ofOneField(z.strictObject({ value: scalar, boost })) }),
    z.strictObject({ terms: ofOneField(z.array(z.union([z.string(), z.number()])).max(65_536)) }),
    z.strictObject({ prefix: ofOneField(z.strictObject({ value: z.string().min(1), boost })) }),
    z.strictObject({ match_phrase: ofOneField(z.strictObject({ query: z.string(), analyzer: z.literal('whitespace'), boost })) }),
    z.strictObject({ match_phrase_prefix: ofOneField(z.strictObject({ query: z.string(), analyzer: z.literal('whitespace'), max_expansions: z.int().positive(), boost })) }),
    z.strictObject({ range: ofOneField(z.strictObject({ lt: z.number().optional(), gt: z.number().optional(), gte: z.number().optional() })) }),
    z.strictObject({ constant_score: z.strictObject({ filter: query, boost }) }),
    z.strictObject({ dis_max: z.strictObject({ queries: z.array(query).min(1) }) }),
    z.strictObject({
      bool: z.strictObject({ must: z.array(query).optional(), should: z.array(query).optional(), must_not: z.array(query).optional(), filter: z.array(query).optional(), minimum_should_match: z.int().positive().optional() }),
    }),
  ]),
)

const sort = z.array(ofOneField(z.strictObject({ order: z.enum(['asc', 'desc']) }))).min(1)
const source = z.array(z.string())

const innerHits = z.strictObject({ name: z.string(), size: z.int().min(0).max(100), _source: source, sort, collapse: z.strictObject({ field: z.string() }).optional() })

export type Aggregation =
  | { cardinality: { field: string; precision_threshold: number } }
  | { terms: { field: string; size: number; order: Record<string, 'asc' | 'desc'>[] }; aggs?: Record<string, Aggregation> | undefined }
  | { filter: Query; aggs?: Record<string, Aggregation> | undefined }
  | { filters: { filters: Query[] } }

const aggregation: z.ZodType<Aggregation> = z.lazy(() => {
  const aggs = z.record(z.string(), aggregation).optional()
  return z.union([
    z.strictObject({ cardinality: z.strictObject({ field: z.string(), precision_threshold: z.int().min(0).max(40_000) }) }),
    z.strictObject({ terms: z.strictObject({ field: z.string(), size: z.int().positive(), order: z.array(ofOneField(z.enum(['asc', 'desc']))) }), aggs }),
    z.strictObject({ filter: query, aggs }),
    z.strictObject({ filters: z.strictObject({ filters: z.array(query).min(1) }) }),
  ])
})

export const searchBody = z.strictObject({
  query,
  from: z.int().min(0).optional(),
  size: z.int().min(0),
  sort: sort.optional(),
  search_after: z.array(z.union([z.string(), z.number()])).optional(),
  track_scores: z.boolean().optional(),
  track_total_hits: z.literal(true).optional(),
  _source: source.optional(),
  collapse: z.strictObject({ field: z.string(), inner_hits: innerHits.optional() }).optional(),
  aggs: z.record(z.string(), aggregation).optional(),
})
export type SearchBody = z.output<typeof searchBody>

export const bulkAction = z.union([
  z.strictObject({ create: z.strictObject({ _id: z.string().min(1).max(512) }) }),
  z.strictObject({ index: z.strictObject({ _id: z.string().min(1).max(512), version: z.int().min(0), version_type: z.literal('external_gte') }) }),
])

export const deleteByQueryBody = z.strictObject({ query })

export const aliasesBody = z.strictObject({
  actions: z.array(z.union([z.strictObject({ add: z.strictObject({ index: z.string(), alias: z.string() }) }), z.strictObject({ remove_index: z.strictObject({ index: z.string() }) })])).min(1),
})

const property = z.strictObject({
  type: z.enum(['keyword', 'text', 'integer', 'long', 'boolean']),
  analyzer: z.literal('whitespace').optional(),
  index: z.boolean().optional(),
  doc_values: z.boolean().optional(),
  norms: z.boolean().optional(),
  index_options: z.enum(['docs', 'freqs', 'positions', 'offsets']).optional(),
})
export type Property = z.output<typeof property>

export const createIndexBody = z.strictObject({
  settings: z.strictObject({
    index: z.strictObject({ number_of_shards: z.int().positive(), auto_expand_replicas: z.string().regex(/^\d+-(\d+|all)$/), refresh_interval: z.string(), max_result_window: z.int().positive() }),
  }),
  mappings: z.strictObject({ dynamic: z.literal('strict'), _source: z.strictObject({ excludes: z.array(z.string()) }), properties: z.record(z.string(), property) }).transform(({ _source: { excludes }, properties }) => ({ excludes, properties })),
  aliases: z.record(z.string(), z.strictObject({})).optional(),
})
