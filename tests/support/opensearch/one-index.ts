import type { Property, Query } from './schemas.ts'

export type Held = { readonly id: string; readonly version: number; readonly source: Readonly<Record<string, unknown>>; readonly terms: ReadonlyMap<string, readonly string[]> }

/** What a real server answers with 400 and the type of an error. */
export class Refused extends Error {
  readonly type: string
  constructor(type: string, reason: string) {
    super(reason)
    this.type = type
  }
}

const K1 = 1.2
const B = 0.75
const MOST_CLAUSES = 1024

const valuesOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])

/** One index: its rows as they were at the last refresh, and questions to them. Scores are those of BM25. */
export const openIndex = (properties: Readonly<Record<string, Property>>, mostLeafed: number) => {
  const live = new Map<string, Held>()
  let seen: readonly Held[] = []
  const lengths = new Map<string, { total: number; rows: number }>()
  const postings = new Map<string, Map<string, Map<Held, number>>>()

  const propertyOf = (field: string, needs: 'search' | 'values'): Property => {
    const found = properties[field]
    if (found === undefined) throw new Refused('query_shard_exception', `no such field: ${field}`)
    if (needs === 'search' && found.index === false) throw new Refused('query_shard_exception', `not searched: ${field}`)
    if (needs === 'values' && (found.type === 'text' || found.doc_values === false)) throw new Refused('illegal_argument_exception', `no values of ${field}`)
    return found
  }

  const check = (source: Readonly<Record<string, unknown>>): Map<string, readonly string[]> => {
    const terms = new Map<string, readonly string[]>()
    for (const [field, value] of Object.entries(source)) {
      const known = properties[field]
      if (known === undefined) throw new Refused('strict_dynamic_mapping_exception', field)
      for (const one of valuesOf(value)) {
        const fits = known.type === 'boolean' ? typeof one === 'boolean' : known.type === 'integer' || known.type === 'long' ? Number.isSafeInteger(one) && (known.type === 'long' || Math.abs(Number(one)) < 2 ** 31) : typeof one === 'string'
        if (!fits) throw new Refused('mapper_parsing_exception', field)
        if (known.type === 'keyword' && known.index !== false && Buffer.byteLength(String(one)) > 32_766) throw new Refused('illegal_argument_exception', `immense term in ${field}`)
      }
      // The whitespace analyser cuts what is longer than 255.
      if (known.type === 'text' && known.index !== false) terms.set(field, String(value).split(/\s+/).filter((word) => word !== '').flatMap((word) => word.match(/.{1,255}/gsu) ?? []))
    }
    return terms
  }

  const rowsWith = (field: string, term: string): ReadonlyMap<Held, number> => postings.get(field)?.get(term) ?? new Map()

  const phraseCount = (row: Held, field: string, words: readonly string[], isPrefix: boolean): number => {
    const there = row.terms.get(field) ?? []
    let count = 0
    for (let at = 0; at + words.length <= there.length; at += 1) {
      if (words.every((word, offset) => (isPrefix && offset === words.length - 1 ? (there[at + offset] ?? '').startsWith(word) : there[at + offset] === word))) count += 1
    }
    return count
  }

  const bm25 = (field: string, counts: ReadonlyMap<Held, number>, boost: number): Map<Held, number> => {
    const isNormed = properties[field]?.norms !== false
    const { total = 0, rows = 0 } = lengths.get(field) ?? {}
    const idf = Math.log(1 + (Math.max(rows, counts.size) - counts.size + 0.5) / (counts.size + 0.5))
    return new Map([...counts].map(([row, tf]) => {
      const length = row.terms.get(field)?.length ?? 0
      return [row, boost * idf * (tf / (tf + K1 * (isNormed ? 1 - B + (B * length) / Math.max(1e-9, total / Math.max(1, rows)) : 1)))]
    }))
  }

  const where = (test: (row: Held) => boolean, score: number): Map<Held, number> => new Map(seen.filter(test).map((row) => [row, score]))
  const counted = (count: (row: Held) => number): Map<Held, number> => new Map(seen.map((row) => [row, count(row)] as const).filter(([, times]) => times > 0))
  const has = (row: Held, field: string, value: unknown): boolean => valuesOf(row.source[field]).includes(value)

  const clauses = (asked: Query): number => {
    if ('bool' in asked) return Object.values(asked.bool).flat().reduce<number>((sum, one) => sum + (typeof one === 'object' ? clauses(one) : 0), 0)
    if ('dis_max' in asked) return asked.dis_max.queries.reduce((sum, one) => sum + clauses(one), 0)
    return 'constant_score' in asked ? clauses(asked.constant_score.filter) : 1
  }

  /** Rows that a query finds, with their scores. */
  const run = (asked: Query): Map<Held, number> => {
    if ('match_none' in asked) return new Map()
    if ('constant_score' in asked) return new Map([...run(asked.constant_score.filter).keys()].map((row) => [row, asked.constant_score.boost ?? 1]))
    if ('dis_max' in asked) {
      const best = new Map<Held, number>()
      for (const found of asked.dis_max.queries.map(run)) for (const [row, score] of found) best.set(row, Math.max(score, best.get(row) ?? 0))
      return best
    }
    if ('bool' in asked) return runBool(asked.bool)
    const [kind = '', fields = {}] = Object.entries(asked)[0] ?? []
    const [field = '', given] = Object.entries(fields)[0] ?? []
    const property = propertyOf(field, 'search')
    if ('terms' in asked) {
      const values = new Set<unknown>(asked.terms[field])
      if (property.type === 'text') return new Map([...values].flatMap((value) => [...rowsWith(field, String(value)).keys()].map((row) => [row, 1])))
      return where((row) => valuesOf(row.source[field]).some((value) => values.has(value)), 1)
    }
    if ('range' in asked) {
      const { lt = Infinity, gt = -Infinity, gte = -Infinity } = asked.range[field] ?? {}
      if (property.type !== 'integer' && property.type !== 'long') throw new Refused('query_shard_exception', field)
      return where((row) => valuesOf(row.source[field]).some((value) => Number(value) < lt && Number(value) > gt && Number(value) >= gte), 1)
    }
    if (kind !== 'term' && property.type !== 'text') throw new Refused('query_shard_exception', `${kind} on ${field}`)
    const { boost = 1, value, query: phrase } = given as { boost?: number; value?: unknown; query?: string }
    if ('prefix' in asked) return where((row) => (row.terms.get(field) ?? []).some((word) => word.startsWith(String(value))), boost)
    if ('term' in asked) return property.type === 'text' ? bm25(field, rowsWith(field, String(value)), boost) : where((row) => has(row, field, value), boost)
    if (property.index_options === 'docs') throw new Refused('illegal_state_exception', `no positions of ${field}`)
    const words = String(phrase).split(/\s+/).filter((word) => word !== '')
    return bm25(field, counted((row) => phraseCount(row, field, words, 'match_phrase_prefix' in asked)), boost)
  }

  const runBool = ({ must = [], should = [], must_not: mustNot = [], filter = [], minimum_should_match: least }: Extract<Query, { bool: unknown }>['bool']): Map<Held, number> => {
    const needed = must.map(run)
    const filters = filter.map(run)
    const optional = should.map(run)
    const out = mustNot.map(run)
    const wanted = least ?? (should.length > 0 && must.length + filter.length === 0 ? 1 : 0)
    const found = new Map<Held, number>()
    for (const row of needed[0]?.keys() ?? filters[0]?.keys() ?? seen) {
      if (!needed.every((one) => one.has(row)) || !filters.every((one) => one.has(row)) || out.some((one) => one.has(row))) continue
      const may = optional.filter((one) => one.has(row))
      if (may.length < wanted) continue
      found.set(row, [...needed, ...may].reduce((sum, one) => sum + (one.get(row) ?? 0), 0))
    }
    return found
  }

  return {
    live,
    mostLeafed,
    propertyOf,
    valuesOf: (row: Held, field: string) => valuesOf(row.source[field]),
    search: (asked: Query): Map<Held, number> => {
      if (clauses(asked) > MOST_CLAUSES) throw new Refused('too_many_nested_clauses', 'maxClauseCount is set to 1024')
      return run(asked)
    },
    put: (id: string, version: number, source: Readonly<Record<string, unknown>>): void => void live.set(id, { id, version, source, terms: check(source) }),
    refresh: (): void => {
      seen = [...live.values()]
      lengths.clear()
      postings.clear()
      for (const row of seen) {
        for (const [field, words] of row.terms) {
          const known = lengths.get(field) ?? { total: 0, rows: 0 }
          const terms = postings.get(field) ?? new Map<string, Map<Held, number>>()
          postings.set(field, terms)
          for (const word of words) {
            const rows = terms.get(word) ?? new Map<Held, number>()
            terms.set(word, rows.set(row, (rows.get(row) ?? 0) + 1))
          }
          if (words.length > 0) lengths.set(field, { total: known.total + words.length, rows: known.rows + 1 })
        }
      }
    },
  }
}

export type OneIndex = ReturnType<typeof openIndex>
