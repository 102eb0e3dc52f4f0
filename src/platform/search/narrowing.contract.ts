import { describe, expect, test } from 'vitest'
import { parsePartialDate, type Id } from '#kernel'
import { aDocument, aQuestion, asking, type Held } from './contract-support.ts'
import type { SearchAnswer, SearchQuestion } from './search-index.ts'

const idsOf = ({ documents }: SearchAnswer): Id[] => documents.map(({ document }) => document).toSorted()

const aLaw = (language: string, type: string, keyword: readonly string[]) => aDocument({ title: 'law', pages: ['law', 'law'], facets: { language: [language], type: [type], keyword } })

const aDated = (date: string | undefined) =>
  aDocument({ title: `of ${date}`, date: date === undefined ? undefined : parsePartialDate(date), pages: ['page'], facets: { type: [date === undefined ? 'undated' : 'dated'] } })

/** Filters, facets, access: what is left out, and what is counted. */
export const narrowingContract = (held: Held): void => {
  const ask = (words: string, given: Partial<SearchQuestion>) => held.index.search({ ...asking(words), ...given })
  const filtered = async (filters: SearchQuestion['filters']) => idsOf(await ask('law', { filters }))

  describe('narrowing', () => {
    test('of one facet any value will do, all facets must agree', async () => {
      const dutch = aDocument({ title: 'law', facets: { language: ['nl'], year: ['2020'] } })
      const both = aDocument({ title: 'law', facets: { language: ['nl', 'fr'], year: ['2021'] } })
      const french = aDocument({ title: 'law', facets: { language: ['fr'], year: ['2020'] } })
      await held.hold(dutch, both, french)
      expect(await filtered({ language: ['nl'] })).toEqual([dutch.document, both.document].toSorted())
      expect(await filtered({ language: ['nl', 'fr'] })).toHaveLength(3)
      expect(await filtered({ language: ['nl', 'fr'], year: ['2020'] })).toEqual([dutch.document, french.document].toSorted())
      expect(await filtered({ language: ['xx'] })).toEqual([])
      expect(await filtered({ language: [], year: ['2021'] })).toEqual([both.document])
    })

    test('a value is counted in documents, under all filters but those of its own facet', async () => {
      await held.hold(aLaw('nl', 'report', ['a', 'b']), aLaw('nl', 'act', ['a']), aLaw('fr', 'report', ['b']), aLaw('fr', 'act', []), aDocument({ title: 'other', facets: { language: ['nl'] } }))
      const { total, facets } = await ask('law', { filters: { language: ['nl'], type: ['report'] }, facets: ['language', 'type', 'keyword', 'country'] })
      expect(total).toBe(1)
      expect(facets).toEqual({
        language: [{ value: 'fr', count: 1 }, { value: 'nl', count: 1 }],
        type: [{ value: 'act', count: 1 }, { value: 'report', count: 1 }],
        keyword: [{ value: 'a', count: 1 }, { value: 'b', count: 1 }],
        country: [],
      })
      expect((await ask('law', { facets: ['keyword'] })).facets).toEqual({ keyword: [{ value: 'a', count: 2 }, { value: 'b', count: 2 }] })
      expect((await ask('law', {})).facets).toEqual({})
    })

    test('what the reader may not see is neither found nor counted', async () => {
      const open = aDocument({ title: 'law', facets: { type: ['act'] } })
      const inner = aDocument({ title: 'law', pages: ['law law law'], access: 'network', facets: { type: ['act', 'secret'] } })
      await held.hold(open, inner)
      const facets = ['type'] as const
      expect(await ask('law', { facets })).toMatchObject({ total: 1, documents: [{ document: open.document }], facets: { type: [{ value: 'act', count: 1 }] } })
      expect(await ask('law', { facets, access: ['network', 'public'] })).toMatchObject({ total: 2, facets: { type: [{ value: 'act', count: 2 }, { value: 'secret', count: 1 }] } })
      for (const access of [[], ['Public'], ['', '*', '%']]) expect(await ask('law', { facets, access })).toEqual({ total: 0, documents: [], facets: { type: [] } })
      expect(await held.index.search(aQuestion({ facets }))).toMatchObject({ total: 1, documents: [{ document: open.document }] })
    })

    test('when access, facets or date change, answers do', async () => {
      const document = aDocument({ title: 'law', facets: { type: ['act'] } })
      await held.hold(document)
      expect((await ask('law', { filters: { type: ['act'] } })).total).toBe(1)
      await held.hold({ ...document, revision: 2, access: 'network', facets: { ...document.facets, type: ['bill'] } })
      expect((await ask('law', {})).total).toBe(0)
      expect((await ask('law', { access: ['network'], filters: { type: ['bill'] } })).total).toBe(1)
      expect((await ask('law', { access: ['network'], filters: { type: ['act'] } })).total).toBe(0)
    })

    test('without a word all that pass the filters are given, newest first', async () => {
      const documents = [undefined, '1999', '2021-05', '2021', '2021-05-02'].map(aDated)
      await held.hold(...documents)
      const { total, documents: found, facets } = await held.index.search(aQuestion({ facets: ['type'] }))
      expect(found.map(({ document }) => documents.findIndex((one) => one.document === document))).toEqual([4, 2, 3, 1, 0])
      expect({ total, facets }).toEqual({ total: 5, facets: { type: [{ value: 'dated', count: 4 }, { value: 'undated', count: 1 }] } })
      expect(found[0]).toMatchObject({ score: 0, pages: [], pageCount: 0 })
      expect((await held.index.search(aQuestion({ filters: { type: ['undated'] } }))).total).toBe(1)
      for (const { document } of documents.slice(0, 1)) await held.index.remove(document)
      await held.index.commit()
      expect((await held.index.search(aQuestion({}))).total).toBe(4)
    })

    test('with nothing but what must not occur, all documents without it are given', async () => {
      const [plain, inTitle, onPage] = [aDocument({ title: 'law' }), aDocument({ title: 'draft' }), aDocument({ title: 'law', pages: ['law', 'draft'] })]
      await held.hold(plain, inTitle, onPage)
      expect(await held.find('-draft')).toEqual([plain.document])
    })

    test('a wish for one field is looked for there alone', async () => {
      const [by, about, title] = [aDocument({ names: 'Anna Nováková' }), aDocument({ description: 'on Nováková', pages: ['novakova'] }), aDocument({ title: 'Nováková' })]
      await held.hold(by, about, title)
      const inField = async (field: 'names' | 'title', form: 'stem' | 'exact', ...tokens: string[]) => idsOf(await held.index.search(aQuestion({ must: [{ ways: [{ form, tokens }], field }] })))
      for (const form of ['stem', 'exact'] as const) {
        expect(await inField('names', form, 'novakova')).toEqual([by.document])
        expect(await inField('title', form, 'novakova')).toEqual([title.document])
        expect(await inField('names', form, 'anna', 'novakova')).toEqual([by.document])
      }
    })

    test('any of its ways fulfils a wish, and wishes that may be fulfilled only raise the rank', async () => {
      const [one, other, neither] = [aDocument({ pages: ['asylum law'] }), aDocument({ pages: ['refugee status law'] }), aDocument({ pages: ['law'] })]
      await held.hold(neither, one, other)
      const ways = [{ form: 'stem', tokens: ['asylum'] }, { form: 'exact', tokens: ['refugee', 'status'] }] as const
      expect(idsOf(await held.index.search(aQuestion({ must: [{ ways }] })))).toEqual([one.document, other.document].toSorted())
      expect(idsOf(await held.index.search(aQuestion({ should: [{ ways }] })))).toEqual([one.document, other.document].toSorted())
      const ranked = await ask('law', { should: [{ ways }] })
      expect(ranked.total).toBe(3)
      expect(ranked.documents.at(-1)?.document).toBe(neither.document)
      expect(ranked.documents[0]?.score).toBeGreaterThan(ranked.documents[2]?.score ?? Infinity)
    })
  })
}
