import { Client } from 'pg'
import { startPostgres } from '../../tests/support/postgres.ts'
import { analysed, type Engine } from './engine.ts'

const FACETS = ['source', 'category', 'format'] as const
const AT_ONCE = 200

/** PostgreSQL's full text over the same stems (configuration `simple`). `undefined` where there is no PostgreSQL. */
export const openPostgres = async (): Promise<Engine | undefined> => {
  const server = await startPostgres().catch(() => undefined)
  if (server === undefined) return undefined
  const client = new Client({ connectionString: server.url })
  await client.connect()
  await client.query(`CREATE TABLE page (id serial PRIMARY KEY, document int, language text, source text, category text, format text, stems text, words tsvector)`)
  let waiting: unknown[][] = []
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return
    const rows = waiting.map((_, at) => `($${at * 6 + 1}, $${at * 6 + 2}, $${at * 6 + 3}, $${at * 6 + 4}, $${at * 6 + 5}, $${at * 6 + 6}, to_tsvector('simple', $${at * 6 + 6}))`)
    await client.query(`INSERT INTO page (document, language, source, category, format, stems, words) VALUES ${rows.join(', ')}`, waiting.flat())
    waiting = []
  }
  return {
    name: 'PostgreSQL',
    add: async ({ number, language, source, category, format, pages }) => {
      for (const page of pages) {
        waiting.push([number, language, source, category, format, analysed(page, language).stems])
        if (waiting.length >= AT_ONCE) await flush()
      }
    },
    finish: async () => {
      await flush()
      await client.query('CREATE INDEX ON page USING gin (words)')
      await client.query('VACUUM ANALYZE page')
    },
    ask: async ({ kind, words, language }) => {
      const expression = words.map((word) => `'${analysed(word, language).stems}'`).join(kind === 'page' ? ' & ' : ' | ')
      const counts = FACETS.map((facet) => `(SELECT json_agg(f) FROM (SELECT ${facet}, count(DISTINCT document) FROM found GROUP BY 1 ORDER BY 2 DESC LIMIT 200) f) AS ${facet}`)
      const { rows } = await client.query({
        name: kind,
        text: `WITH found AS MATERIALIZED (SELECT *, ts_rank(words, $1::tsquery) AS score FROM page WHERE words @@ $1::tsquery AND ($2 = '' OR language = $2)),
          best AS (SELECT * FROM (SELECT DISTINCT ON (document) * FROM found ORDER BY document, score DESC) d ORDER BY score DESC LIMIT 10)
          SELECT (SELECT count(DISTINCT document) FROM found) AS total, ${counts.join(', ')},
            (SELECT json_agg(ts_headline('simple', stems, $1::tsquery)) FROM best) AS passages`,
        values: [expression, kind === 'page' ? language : ''],
      })
      return Number(rows[0].total)
    },
    close: async () => {
      await client.end()
      await server.stop()
    },
  }
}
