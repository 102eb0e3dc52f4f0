import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { analysed, type Engine } from './engine.ts'

const FACETS = ['source', 'category', 'format'] as const

/** FTS5 as it comes: its default tokenizer over the texts themselves, its own ranking and snippets, facets counted in SQL. */
export const openPlainFts = (folder: string): Engine => {
  const database = new DatabaseSync(join(folder, 'plain.sqlite'))
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -64000')
  database.exec(`
    CREATE TABLE page (id INTEGER PRIMARY KEY, document INTEGER, language TEXT, source TEXT, category TEXT, format TEXT);
    CREATE VIRTUAL TABLE words USING fts5(title, body);
    BEGIN`)
  const addPage = database.prepare('INSERT INTO page (document, language, source, category, format) VALUES (?, ?, ?, ?, ?)')
  const addWords = database.prepare('INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)')
  const found = 'FROM words JOIN page ON page.id = words.rowid WHERE words MATCH ?1 AND (?2 = \'\' OR page.language = ?2)'
  const best = database.prepare(`SELECT page.document, min(words.rank) AS score, words.rowid ${found} GROUP BY page.document ORDER BY score LIMIT 10`)
  const snippet = database.prepare("SELECT snippet(words, 1, '[', ']', '…', 30) AS passage FROM words WHERE words MATCH ? AND rowid = ?")
  const facets = FACETS.map((facet) => database.prepare(`SELECT page.${facet}, count(DISTINCT page.document) AS count ${found} GROUP BY 1 ORDER BY 2 DESC`))
  const total = database.prepare(`SELECT count(DISTINCT page.document) AS count ${found}`)
  return {
    name: 'FTS5 as it comes',
    add: ({ number, language, title, source, category, format, pages }) => {
      for (const page of pages) addWords.run(addPage.run(number, language, source, category, format).lastInsertRowid, title, page)
    },
    finish: async () => {
      database.exec("INSERT INTO words (words) VALUES ('optimize'); COMMIT")
    },
    ask: async ({ kind, words, language }) => {
      const expression = words.map((word) => `"${analysed(word, language).forms}"`).join(kind === 'page' ? ' AND ' : ' OR ')
      const filter = kind === 'page' ? language : ''
      for (const facet of facets) facet.all(expression, filter)
      for (const { rowid } of best.all(expression, filter)) snippet.get(expression, Number(rowid))
      return Number(total.get(expression, filter)?.['count'])
    },
    close: async () => database.close(),
  }
}
