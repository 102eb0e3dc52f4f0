import { Refused, type Held, type OneIndex } from './one-index.ts'
import type { Aggregation, SearchBody } from './schemas.ts'

type Found = { readonly row: Held; readonly score: number }
type Sort = NonNullable<SearchBody['sort']>

const MOST_TOTAL = 10_000

const compare = (one: unknown, other: unknown): number => {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  if (typeof one === 'boolean' && typeof other === 'boolean') return Number(one) - Number(other)
  return Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other)))
}

const sortKey = (index: OneIndex, { row, score }: Found, field: string): unknown => {
  if (field === '_score') return score
  index.propertyOf(field, 'values')
  return index.valuesOf(row, field)[0]
}

const sorted = (index: OneIndex, found: readonly Found[], sort: Sort): Found[] => {
  const keys = sort.flatMap((one) => Object.entries(one))
  const withKeys = found.map((one) => ({ one, values: keys.map(([field]) => sortKey(index, one, field)) }))
  return withKeys
    .toSorted((one, other) => {
      for (const [at, [, { order }]] of keys.entries()) {
        const difference = compare(one.values[at], other.values[at])
        if (difference !== 0) return order === 'asc' ? difference : -difference
      }
      return 0
    })
    .map(({ one }) => one)
}

const pick = (row: Held, fields: readonly string[] | undefined, excluded: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row.source).filter(([field]) => !excluded.includes(field) && (fields === undefined || fields.includes(field))))

/** The first of each group, in the order given. */
const collapsed = (index: OneIndex, found: readonly Found[], field: string): Found[] => {
  if (index.propertyOf(field, 'values').type === 'text') throw new Refused('illegal_argument_exception', `collapse on ${field}`)
  const groups = new Map<unknown, Found>()
  for (const one of found) {
    const [value] = index.valuesOf(one.row, field)
    if (!groups.has(value)) groups.set(value, one)
  }
  return [...groups.values()]
}

const valueOf = (bucket: Record<string, unknown>, name: string): unknown => {
  if (name === '_key') return bucket['key']
  if (name === '_count') return bucket['doc_count']
  const value = bucket[name]
  if (typeof value !== 'object' || value === null || !('value' in value)) throw new Refused('aggregation_execution_exception', `no order by ${name}`)
  return value.value
}

const aggregate = (index: OneIndex, found: readonly Found[], asked: Aggregation): unknown => {
  const below = (inner: Record<string, Aggregation> | undefined, rows: readonly Found[]) => Object.fromEntries(Object.entries(inner ?? {}).map(([name, one]) => [name, aggregate(index, rows, one)]))
  if ('cardinality' in asked) {
    index.propertyOf(asked.cardinality.field, 'values')
    return { value: new Set(found.flatMap(({ row }) => index.valuesOf(row, asked.cardinality.field))).size }
  }
  if ('filters' in asked) {
    return { buckets: asked.filters.filters.map((filter) => {
      const within = index.search(filter)
      return { doc_count: found.filter(({ row }) => within.has(row)).length }
    }) }
  }
  if ('filter' in asked) {
    const within = index.search(asked.filter)
    const rows = found.filter(({ row }) => within.has(row))
    return { doc_count: rows.length, ...below(asked.aggs, rows) }
  }
  const { field, size, order } = asked.terms
  if (index.propertyOf(field, 'values').type !== 'keyword') throw new Refused('illegal_argument_exception', field)
  const groups = new Map<string, Found[]>()
  for (const one of found) for (const value of index.valuesOf(one.row, field)) groups.set(String(value), [...(groups.get(String(value)) ?? []), one])
  const buckets = [...groups].map(([key, rows]) => Object.assign({ key, doc_count: rows.length }, below(asked.aggs, rows)))
  const keys = order.flatMap((one) => Object.entries(one))
  return {
    buckets: buckets
      .toSorted((one, other) => {
        for (const [name, direction] of keys) {
          const difference = compare(valueOf(one, name), valueOf(other, name))
          if (difference !== 0) return direction === 'asc' ? difference : -difference
        }
        return 0
      })
      .slice(0, size),
  }
}

/** Carries out one search. `excluded`: fields that the index keeps no source of. */
export const answerSearch = (index: OneIndex, body: SearchBody, excluded: readonly string[]): object => {
  const { from = 0, size, _source: wanted } = body
  if (from + size > index.mostLeafed) throw new Refused('illegal_argument_exception', 'Result window is too large')
  if (body.search_after !== undefined && (body.collapse !== undefined || from > 0 || body.sort?.length !== body.search_after.length)) throw new Refused('illegal_argument_exception', 'search_after')
  const sort = body.sort ?? [{ _score: { order: 'desc' as const } }]
  const all = sorted(index, [...index.search(body.query)].map(([row, score]) => ({ row, score })), sort)
  const isScored = body.track_scores === true || sort.some((one) => '_score' in one)
  const keysOf = (found: Found, by: Sort) => by.map((one) => sortKey(index, found, Object.keys(one)[0] ?? ''))
  const after = body.search_after
  const grouped = body.collapse === undefined ? all : collapsed(index, all, body.collapse.field)
  const start = after === undefined ? grouped : grouped.filter((found) => {
    const keys = keysOf(found, sort)
    const at = keys.findIndex((key, place) => compare(key, after[place]) !== 0)
    return at >= 0 && compare(keys[at], after[at]) > 0 === (Object.values(sort[at] ?? {})[0]?.order === 'asc')
  })
  const hitOf = (found: Found, fields: readonly string[] | undefined, by: Sort, scored: boolean) => ({ _id: found.row.id, _score: scored ? found.score : null, _source: pick(found.row, fields, excluded), sort: keysOf(found, by) })
  const groups = body.collapse === undefined ? undefined : Map.groupBy(all, ({ row }) => index.valuesOf(row, body.collapse?.field ?? '')[0])
  const innerOf = (found: Found): object => {
    const inner = body.collapse?.inner_hits
    if (body.collapse === undefined || inner === undefined) return {}
    const group = sorted(index, groups?.get(index.valuesOf(found.row, body.collapse.field)[0]) ?? [], inner.sort)
    const { _source: fields } = inner
    const shown = inner.collapse === undefined ? group : collapsed(index, group, inner.collapse.field)
    return { inner_hits: { [inner.name]: { hits: { total: { value: group.length, relation: 'eq' }, hits: shown.slice(0, inner.size).map((one) => hitOf(one, fields, inner.sort, true)) } } } }
  }
  const total = body.track_total_hits === true ? { value: all.length, relation: 'eq' } : { value: Math.min(all.length, MOST_TOTAL), relation: all.length > MOST_TOTAL ? 'gte' : 'eq' }
  return {
    took: 1,
    timed_out: false,
    _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
    hits: { total, max_score: null, hits: start.slice(from, from + size).map((found) => Object.assign(hitOf(found, wanted, sort, isScored), innerOf(found))) },
    ...(body.aggs !== undefined && { aggregations: Object.fromEntries(Object.entries(body.aggs).map(([name, one]) => [name, aggregate(index, all, one)])) }),
    status: 200,
  }
}
