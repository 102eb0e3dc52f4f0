import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { randomIds, type Id } from '#kernel'
import { analyse, parseQuery } from '#text'
import type { FoundDocument, IndexedDocument, Passage, SearchIndex, SearchQuestion } from './search-index.ts'

/** A document for tests: whatever is not said is empty. Pages are numbered from 1. */
export const aDocument = ({ pages = [], ...rest }: Partial<Omit<IndexedDocument, 'pages'>> & { readonly pages?: readonly string[] }): IndexedDocument => ({
  document: randomIds.next(),
  revision: 1,
  language: 'en',
  title: '',
  description: '',
  ...rest,
  pages: pages.map((text, at) => ({ number: at + 1, text })),
})

/** The question that a reader's words are. */
export const asking = (words: string, from = 0, size = 10): SearchQuestion => ({ ...parseQuery(words), from, size })

/** The words marked in a passage. */
const marked = ({ text, marks }: Passage): string[] => marks.map(([start, end]) => text.slice(start, end))

const pagesOf = (found: FoundDocument | undefined): number[] => (found?.pages ?? []).map(({ number }) => number)

/** What every engine must do. `open` gives the same index again after it was closed, until `forget`. */
export const searchIndexContract = (engine: string, { open, forget }: { open: () => Promise<SearchIndex>; forget: () => Promise<void> }): void => {
  describe(engine, () => {
    let index: SearchIndex

    beforeEach(async () => {
      index = await open()
    })
    afterEach(async () => {
      await index.close()
      await forget()
    })

    const hold = async (...documents: readonly IndexedDocument[]) => {
      for (const document of documents) await index.upsert(document)
      await index.commit()
    }
    const find = async (words: string): Promise<Id[]> => (await index.search(asking(words))).documents.map(({ document }) => document)

    test('words may stand in title, description and on a page, and must all stand somewhere', async () => {
      const law = aDocument({ title: 'Asylum law', description: 'Commentary by Nováková', pages: ['Victims of trafficking', 'Residence permits'] })
      await hold(law, aDocument({ pages: ['victims'] }))
      for (const words of ['asylum', 'asylum trafficking', 'novakova asylum', 'commentary permits', 'LAW']) expect(await find(words), words).toEqual([law.document])
      for (const words of ['asylum absent', 'victims permits']) expect(await find(words), words).toEqual([])
    })

    test('a document without pages is found by its title and description', async () => {
      const scan = aDocument({ title: 'Незаконне переміщення', description: 'Сканована пам’ятка' })
      await hold(scan)
      const { documents } = await index.search(asking("незаконне пам'ятка"))
      expect(documents).toMatchObject([{ document: scan.document, pages: [], pageCount: 0 }])
      expect(documents.flatMap(({ title }) => marked(title))).toEqual(['Незаконне'])
    })

    test('phrases stand together in one place', async () => {
      const [together, apart] = [aDocument({ pages: ['about forced labour'] }), aDocument({ title: 'forced', pages: ['labour is forced'] })]
      await hold(together, apart)
      expect(await find('"forced labour"')).toEqual([together.document])
      expect(await find('labour-forced')).toEqual([])
      expect((await find('forced labour')).toSorted()).toEqual([together.document, apart.document].toSorted())
    })

    test('a beginning finds every word that begins so', async () => {
      const [one, other] = [aDocument({ pages: ['migrants'] }), aDocument({ title: 'Migration' })]
      await hold(one, other, aDocument({ pages: ['immigration'] }))
      expect((await find('migra*')).toSorted()).toEqual([one.document, other.document].toSorted())
      expect(await find('migrat*')).toEqual([other.document])
    })

    test('what must not occur leaves out the page, or with the title the document', async () => {
      const report = aDocument({ title: 'Report', pages: ['law of France', 'law of Spain', 'forced labour law'] })
      await hold(report)
      const { documents } = await index.search(asking('law -france'))
      expect(pagesOf(documents[0]).toSorted()).toEqual([2, 3])
      expect(pagesOf((await index.search(asking('law -"forced labour" -spain'))).documents[0])).toEqual([1])
      expect(await find('law -report')).toEqual([])
      expect(await find('-report')).toEqual([])
    })

    test.each([
      ['Latin', 'Źródła prawa: łańcuch dowodów', 'zrodla LANCUCH', ['Źródła', 'łańcuch']],
      ['Cyrillic', 'Ўсё пра падарожжа; ѝ ґанок', 'усе и ганок', ['Ўсё', 'ѝ', 'ґанок']],
      ['Greek', 'Η εμπορία ανθρώπων ως έγκλημα, λόγος', 'ΕΜΠΟΡΙΑ ανθρωπων ΛΟΓΟΣ', ['εμπορία', 'ανθρώπων', 'λόγος']],
      ['Arabic', 'الاتجار بالبشر جريمة', 'جريمة', ['جريمة']],
    ])('%s is found as readers type it', async (_script, text, words, standing) => {
      await hold(aDocument({ pages: [text] }))
      const { documents } = await index.search(asking(words))
      expect(documents.flatMap(({ pages }) => pages.flatMap(({ passage }) => marked(passage)))).toEqual(standing)
    })

    test('й and и, ї and і are letters of their own', async () => {
      await hold(aDocument({ pages: ['мой їжа'] }))
      expect(await find('мои')).toEqual([])
      expect(await find('іжа')).toEqual([])
    })

    test('a document put again replaces what was held of it', async () => {
      const first = aDocument({ title: 'Before', pages: ['one', 'two', 'three'] })
      await hold(first)
      await hold({ ...first, revision: 2, title: 'After', pages: [{ number: 1, text: 'four' }] })
      for (const gone of ['before', 'one', 'two', 'three']) expect(await find(gone), gone).toEqual([])
      expect(await find('after four')).toEqual([first.document])
      expect(await index.revisions()).toEqual(new Map([[first.document, 2]]))
      expect(await index.stats()).toMatchObject({ documents: 1, pages: 1 })
    })

    test('a document removed is gone, and removing it again is nothing', async () => {
      const [gone, stays] = [aDocument({ pages: ['law'] }), aDocument({ pages: ['law'] })]
      await hold(gone, stays)
      await index.remove(gone.document)
      await index.remove(gone.document)
      await index.remove(randomIds.next())
      expect(await find('law')).toHaveLength(2)
      await index.commit()
      expect(await find('law')).toEqual([stays.document])
      expect([...(await index.revisions()).keys()]).toEqual([stays.document])
    })

    test('what is not committed is not seen, and is gone after a restart', async () => {
      const [kept, open_] = [aDocument({ pages: ['kept'] }), aDocument({ pages: ['pending'] })]
      await hold(kept)
      await index.upsert(open_)
      expect(await find('pending')).toEqual([])
      expect((await index.revisions()).size).toBe(1)
      await index.close()
      index = await open()
      await index.commit()
      expect(await find('pending')).toEqual([])
      expect(await find('kept')).toEqual([kept.document])
    })

    test('a reader does not wait for a long document', async () => {
      await hold(aDocument({ pages: ['word'] }))
      const order: string[] = []
      const long = aDocument({ pages: Array.from({ length: 1500 }, (_, at) => `word ${at} ${'filler '.repeat(100)}`) })
      const put = index.upsert(long).then(() => order.push('put'))
      const found = index.search(asking('word')).then(({ total }) => order.push(`found ${total}`))
      await Promise.all([put, found])
      expect(order).toEqual(['found 1', 'put'])
    })

    test('a document that cannot be taken leaves those before it alone', async () => {
      const good = aDocument({ pages: ['good'] })
      await index.upsert(good)
      await expect(index.upsert({ ...aDocument({}), pages: [{ number: 1, text: 'half' }, { number: 0, text: 'bad' }] })).rejects.toThrow(RangeError)
      await index.commit()
      expect(await find('good')).toEqual([good.document])
      expect(await find('half')).toEqual([])
    })

    test('of many pages the three best are shown and all that hold the words are counted', async () => {
      const long = aDocument({ title: 'Law', pages: ['nothing', 'law', 'law law law', 'law '.repeat(20), 'nothing', 'law and more words than that'] })
      await hold(long)
      const [found] = (await index.search(asking('law'))).documents
      expect(found?.pageCount).toBe(4)
      expect(pagesOf(found)).toHaveLength(3)
      expect(pagesOf(found)).not.toContain(1)
      for (const { passage } of found?.pages ?? []) expect(marked(passage)).toContain('law')
    })

    test('words that all stand in the title bring no page without them', async () => {
      await hold(aDocument({ title: 'Asylum law', pages: ['nothing', 'about asylum'] }))
      expect((await index.search(asking('asylum law'))).documents).toMatchObject([{ pageCount: 1, pages: [{ number: 2 }] }])
    })

    test('the title weighs more than a page', async () => {
      const [onPage, inTitle] = [aDocument({ title: 'Report', pages: ['asylum here'] }), aDocument({ title: 'Asylum', pages: ['nothing here'] })]
      await hold(onPage, inTitle)
      expect(await find('asylum')).toEqual([inTitle.document, onPage.document])
    })

    test('answers come in one order, and can be leafed through', async () => {
      const documents = Array.from({ length: 25 }, (_, at) => aDocument({ title: 'Same', pages: at % 2 === 0 ? ['same words'] : ['same'] }))
      await hold(...documents)
      const whole = (await index.search(asking('same', 0, 100))).documents.map(({ document }) => document)
      expect(new Set(whole)).toEqual(new Set(documents.map(({ document }) => document)))
      const leaves = []
      for (const from of [0, 10, 20, 30]) {
        const { total, documents: leaf } = await index.search(asking('same', from, 10))
        expect(total).toBe(25)
        leaves.push(...leaf.map(({ document }) => document))
      }
      expect(leaves).toEqual(whole)
    })

    test('marks are exact and markup is text', async () => {
      await hold(aDocument({ title: '<i>Law</i> & order', pages: [`<script>alert("law")</script> \u{1F469} traf\u00ADfick\u00ADing ﬁle ${'x '.repeat(200)}`] }))
      const [found] = (await index.search(asking('law trafficking file'))).documents
      const passages = [found?.title, found?.pages[0]?.passage].filter((passage) => passage !== undefined)
      expect(passages.map(marked)).toEqual([['Law'], ['law', 'traf\u00ADfick\u00ADing', 'ﬁle']])
      expect(passages.map(({ text }) => text.slice(0, 29))).toEqual(['<i>Law</i> & order', '<script>alert("law")</script>'])
      for (const word of passages.flatMap(marked)) expect(['law', 'trafficking', 'file']).toContain(analyse(word)[0]?.token)
    })

    test('no question is an error', async () => {
      await hold(aDocument({ title: 'Law', pages: ['law and order near not or'] }))
      const hostile = ['', '"', '""', '*', 'a*', '"law', 'law"', 'AND', 'OR NOT NEAR', 'NEAR(law order, 2)', 'title:law', '^law', '{page}: law', 'law + order', '((((', "'; drop table words; --",
        '\0law\0', '\uD800', '❤️', '\u0301', '\u202Elaw', '-', '-law', '* * *', 'law '.repeat(2500), 'x'.repeat(10_000), '"'.repeat(10_000), '(law) OR (order)']
      for (const words of hostile) await index.search(asking(words))
      const none = { phrases: [], prefixes: [], mustNot: [], from: 0, size: 10 }
      for (const token of ['"', 'a"b', '', '\0', '" OR "law', '*', ')', 'page : law', 'x'.repeat(100_000)]) {
        await index.search({ ...none, must: [token], prefixes: [token], phrases: [[token, token], []], mustNot: [token] })
        await index.search({ ...none, must: [token] })
      }
      expect((await index.search({ ...none, must: ['law'], from: -5, size: 0 })).total).toBe(1)
      expect((await index.search({ ...none, must: ['law'], from: 1_000_000, size: 100_000 })).documents).toEqual([])
    })

    test('what was committed is there after a restart', async () => {
      const documents = Array.from({ length: 20 }, (_, at) => aDocument({ revision: at, pages: [`number n${at}`] }))
      await hold(...documents)
      await index.close()
      index = await open()
      expect(await index.revisions()).toEqual(new Map(documents.map(({ document, revision }) => [document, revision])))
      expect(await find('n7')).toEqual([documents[7]?.document])
    })

    test('a rebuild swaps the index at once: every answer meanwhile is that of the old one or of the fresh one', async () => {
      const old = Array.from({ length: 5 }, () => aDocument({ pages: ['word old'] }))
      const fresh = Array.from({ length: 40 }, () => aDocument({ pages: ['word fresh'] }))
      await hold(...old)
      const totals = new Set<number>()
      const source = async function* () {
        for (const document of fresh) {
          totals.add((await index.search(asking('word'))).total)
          yield document
        }
      }
      const rebuilt = index.rebuild(source())
      const later = aDocument({ pages: ['word later'] })
      const added = hold(later)
      expect(await rebuilt).toBe(40)
      expect([...totals]).toEqual([5])
      await added
      expect(await find('old')).toEqual([])
      expect((await index.search(asking('word'))).total).toBe(41)
      await index.close()
      index = await open()
      expect((await index.search(asking('word'))).total).toBe(41)
    })

    test('a rebuild that fails leaves the old index, and the next one works', async () => {
      const old = aDocument({ pages: ['word'] })
      await hold(old)
      const failing = async function* () {
        yield aDocument({ pages: ['word half'] })
        await Promise.resolve()
        throw new Error('the database went away')
      }
      await expect(index.rebuild(failing())).rejects.toThrow('the database went away')
      expect(await find('word')).toEqual([old.document])
      expect(await index.rebuild((async function* () {})())).toBe(0)
      expect((await index.revisions()).size).toBe(0)
    })

    test('a closed index says so', async () => {
      await index.close()
      await index.close()
      await expect(index.search(asking('law'))).rejects.toThrow('closed')
    })
  })
}
