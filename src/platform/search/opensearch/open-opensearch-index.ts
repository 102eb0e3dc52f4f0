import type { Id, Secret } from '#kernel'
import { silentLog, type Log } from '#platform/log'
import { markingOf } from '../passage-of.ts'
import type { FoundDocument, IndexedDocument, SearchAnswer, SearchIndex, SearchQuestion } from '../search-index.ts'
import { ALIASES, DELETED, DOCUMENT_ROWS, DOCUMENTS, FACETS_COUNTED, MANY, PAGES, readAnswer, REVISIONS, STATISTICS, TITLES } from './answers.ts'
import { documentsBody, facetsBody, pagesBody, titlesBody } from './bodies.ts'
import { openBulk } from './bulk.ts'
import { aliasOf, firstOf, OPENSEARCH_VERSION, rebuiltOf } from './index-names.ts'
import { openLine, type Patience } from './line.ts'
import { openLookUp } from './look-up.ts'
import { INDEX_BODY } from './mapping.ts'
import { ask, isBrowsing, type Dsl } from './query.ts'
import { rowsOf } from './rows.ts'
import { SearchAway } from './search-away.ts'
import { leftBehind, sendDocument, type Pending } from './writing.ts'

export type OpenSearchIndexOptions = {
  /** `https://user:password@search.example.org:9200` */
  readonly address: Secret
  /** Of the index: that of the installation, so that several may share a server. */
  readonly name: string
  readonly log?: Log
  /** For a part of what is written, and for a question, which somebody waits for. */
  readonly timeoutMs?: number
  readonly questionMs?: number
  readonly pauseMs?: number
  readonly lookEveryMs?: number
}

/** A search index that may be away. */
export type DistantSearchIndex = SearchIndex & { isAway(): boolean; onBack(listen: () => void): void }

const TITLE_LENGTH = 1000
const PAGE_OF_LIST = 5000
const MOST_UNWANTED = 50_000

/**
 * A search index on an OpenSearch server (2 or 3), which several processes may share. See `SearchIndex`; everything throws `SearchAway` while the
 * server does not answer, also `search`. It need not be there when the index is opened. Totals above 40,000 are about right. What is leafed
 * through ends after 100,000 documents; where translations are folded and sorted by date or title, a work stands where the first of them stands.
 */
export const openOpenSearchIndex = ({ address, name, log = silentLog, timeoutMs = 30_000, questionMs = 3000, pauseMs = 300, lookEveryMs = 5000 }: OpenSearchIndexOptions): DistantSearchIndex => {
  const alias = aliasOf(name)
  const line = openLine(address, { probe: `_alias/${alias}`, timeoutMs, questionMs, pauseMs, lookEveryMs })
  const remembered = new Set<string>()
  let pending: Pending = new Map()
  let isThere: Promise<void> | undefined
  let isClosed = false

  const make = async (): Promise<void> => {
    if ((await line.ask('GET', `_alias/${alias}`, undefined, { also: [404], patience: 'question' })).status === 200) return
    // Somebody else may be making it: 400 says that it is there.
    await line.ask('PUT', firstOf(alias), { ...INDEX_BODY, aliases: { [alias]: {} } }, { also: [400] })
  }
  const ready = (): Promise<void> => {
    if (isClosed) return Promise.reject(new Error('The search index is closed'))
    isThere ??= make().catch((fault: unknown) => {
      isThere = undefined
      throw fault
    })
    return isThere
  }

  const searches = async (bodies: readonly Dsl[], patience: Patience = 'question'): Promise<readonly unknown[]> => {
    if (bodies.length === 0) return []
    await ready()
    const { body } = await line.ask('POST', `${alias}/_msearch`, bodies.map((each) => `{}\n${JSON.stringify(each)}\n`).join(''), { patience })
    return readAnswer(MANY, body).responses
  }

  /** Every row that fulfils a query, by parts of some thousands. */
  const list = async <T>(query: Dsl, fields: readonly string[], field: string, read: (answer: unknown) => readonly { readonly _source: T; readonly sort?: unknown[] | undefined }[], most = Infinity): Promise<T[]> => {
    const patience = most === Infinity ? 'work' : 'question'
    const listed: T[] = []
    for (let after: unknown[] | undefined; ; ) {
      const sort = [{ [field]: { order: 'asc' } }, ...(field === 'document' ? [{ ordinal: { order: 'asc' } }] : [])]
      const [answer] = await searches([{ query, size: PAGE_OF_LIST, _source: fields, sort, ...(after !== undefined && { search_after: after }) }], patience)
      const rows = read(answer)
      for (const { _source: row } of rows) listed.push(row)
      after = rows.at(-1)?.sort
      if (rows.length < PAGE_OF_LIST || after === undefined || listed.length >= most) return listed
    }
  }

  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }

  const commit = async (): Promise<void> => {
    if (isClosed) throw new Error('The search index is closed')
    if (pending.size === 0) return
    await ready()
    const committed = pending
    pending = new Map()
    const bulk = openBulk(line, () => alias)
    try {
      for (const kept of committed.values()) if (kept !== undefined) await sendDocument(bulk, kept, remembered)
      await bulk.flush()
      // A deletion sees what was refreshed, and no more: rows may lie there from a commit that broke off.
      await line.ask('POST', `${alias}/_refresh`)
      const many = [...committed]
      for (let at = 0; at < many.length; at += 100) {
        const { body } = await line.ask('POST', `${alias}/_delete_by_query?conflicts=proceed`, { query: leftBehind(new Map(many.slice(at, at + 100))) })
        const { failures, timed_out: isTimedOut } = readAnswer(DELETED, body)
        if (failures.length > 0 || isTimedOut) throw new SearchAway('deletion-incomplete')
      }
      await line.ask('POST', `${alias}/_refresh`)
    } catch (fault) {
      remembered.clear()
      isThere = undefined
      throw fault
    }
  }

  const show = async (question: SearchQuestion, asked: ReturnType<typeof ask>, found: readonly { readonly document: Id; readonly score: number; readonly others: readonly Id[] }[]): Promise<FoundDocument[]> => {
    if (found.length === 0) return []
    const ids = found.map(({ document }) => document)
    const [titlesAnswer, pagesAnswer] = await searches([titlesBody(ids), ...(isBrowsing(question) ? [] : [pagesBody(asked, ids)])])
    const titles = new Map(readAnswer(TITLES, titlesAnswer).hits.hits.map(({ _source: row }) => [row.document, row]))
    const groups = pagesAnswer === undefined ? [] : readAnswer(PAGES, pagesAnswer).hits.hits
    const pages = new Map(groups.map(({ _source: { document }, inner_hits: inner }) => [document, inner.pages.hits]))
    const marking = markingOf([...question.must, ...question.should])
    return found.flatMap(({ document, score, others }) => {
      const title = titles.get(document)
      // Taken out this very moment.
      if (title === undefined) return []
      const held = pages.get(document)
      const rows = (held?.hits ?? []).map(({ _source: row }) => row)
      // A page of another revision is one that is still to be taken out, or is here before its document.
      const shown = rows.filter(({ revision }) => revision === title.revision)
      return [{
        document, score, others,
        revision: title.revision,
        title: marking(title.shown, title.language, TITLE_LENGTH),
        pages: shown.map(({ rendition, number, language, shown: text }) => ({ rendition, number, passage: marking(text, language) })),
        pageCount: (held?.total?.value ?? 0) - (rows.length - shown.length),
      }]
    })
  }

  const search = async (question: SearchQuestion): Promise<SearchAnswer> => {
    const asked = ask(question)
    const excluded = asked.unwanted === undefined ? [] : [...new Set((await list(asked.unwanted, ['document'], 'document', (answer) => readAnswer(DOCUMENT_ROWS, answer).hits.hits, MOST_UNWANTED)).map(({ document }) => document))]
    const [documents, counted] = await searches([documentsBody(question, asked, excluded), ...(question.facets.length > 0 ? [facetsBody(question, asked, excluded)] : [])])
    const { hits, aggregations } = readAnswer(DOCUMENTS, documents)
    const found = hits.hits.map(({ inner_hits: inner }) => {
      const [first, ...others] = inner.documents.hits.hits.map(({ _source: { document }, _score: score }) => ({ document, score: isBrowsing(question) ? 0 : (score ?? 0) }))
      return first === undefined ? [] : [{ ...first, others: question.foldTranslations ? others.map(({ document }) => document) : [] }]
    })
    const values = counted === undefined ? {} : readAnswer(FACETS_COUNTED, counted).aggregations
    return {
      total: aggregations?.total.value ?? 0,
      documents: await show(question, asked, found.flat()),
      facets: Object.fromEntries(question.facets.map((facet) => [facet, (values?.[facet]?.values.buckets ?? []).map(({ key, documents: { value } }) => ({ value: key, count: value }))])),
    }
  }

  const indices = async (): Promise<string[]> => Object.keys(readAnswer(ALIASES, (await line.ask('GET', `_alias/${alias}`)).body))

  const rebuild = async (documents: AsyncIterable<IndexedDocument>): Promise<number> => {
    await ready()
    const fresh = rebuiltOf(alias, Date.now())
    await line.ask('PUT', fresh, INDEX_BODY)
    try {
      const bulk = openBulk(line, () => fresh)
      const known = new Set<string>()
      let count = 0
      for await (const document of documents) {
        await sendDocument(bulk, await rowsOf(document), known)
        count += 1
      }
      await bulk.flush()
      await line.ask('POST', `${fresh}/_refresh`)
      const old = await indices()
      await line.ask('POST', '_aliases', { actions: [{ add: { index: fresh, alias } }, ...old.map((index) => ({ remove_index: { index } }))] })
      pending = new Map()
      remembered.clear()
      log.info('search.index-rebuilt', { documents: count })
      return count
    } catch (fault) {
      await line.ask('DELETE', fresh, undefined, { also: [404] }).catch(() => undefined)
      throw fault
    }
  }

  const own: Dsl = { term: { is_own: { value: true } } }

  return {
    upsert: (document) =>
      inTurn(async () => {
        pending.set(document.document, await rowsOf(document))
      }),
    remove: (document) =>
      inTurn(async () => {
        pending.set(document, undefined)
      }),
    commit: () => inTurn(commit),
    search,
    lookUp: openLookUp(searches),
    revisions: async () => new Map((await list({ bool: { filter: [own] } }, ['document', 'revision'], 'document', (answer) => readAnswer(REVISIONS, answer).hits.hits)).map(({ document, revision }) => [document, revision])),
    rebuild: (documents) => inTurn(() => rebuild(documents)),
    stats: async () => {
      const [documents, pages] = (await searches([true, false].map((isOwn) => ({ query: { bool: { filter: [{ term: { is_own: { value: isOwn } } }] } }, size: 0, track_total_hits: true })))).map((answer) => readAnswer(DOCUMENT_ROWS, answer).hits.total?.value ?? 0)
      const { body } = await line.ask('GET', `${alias}/_stats/store`)
      return { documents: documents ?? 0, pages: pages ?? 0, bytes: readAnswer(STATISTICS, body), version: OPENSEARCH_VERSION }
    },
    isAway: line.isAway,
    onBack: line.onBack,
    close: async () => {
      isClosed = true
      line.close()
    },
  }
}
