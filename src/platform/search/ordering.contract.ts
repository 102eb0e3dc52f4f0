import { describe, expect, test } from 'vitest'
import { parsePartialDate, type Id } from '#kernel'
import { aDocument, asking, type Held } from './contract-support.ts'
import type { SearchAnswer, SearchSort } from './search-index.ts'

const idsOf = ({ documents }: SearchAnswer): Id[] => documents.map(({ document }) => document)

/** Order, and translations folded into one. */
export const orderingContract = (held: Held): void => {
  describe('ordering', () => {
    test('by date, by title, by how well they fit; without a date last', async () => {
      const given = [['Zákon 10', '2001'], ['Zákon 9', undefined], ['Čas', '2020-02'], ['čas 2', '1950-01-01']] as const
      const documents = given.map(([title, date]) => aDocument({ title, date: date && parsePartialDate(date), pages: ['law'] }))
      await held.hold(...documents)
      const sorted = async (sort: SearchSort) => idsOf(await held.index.search({ ...asking('law'), sort })).map((id) => documents.findIndex(({ document }) => document === id))
      expect(await sorted('newest')).toEqual([2, 0, 3, 1])
      expect(await sorted('oldest')).toEqual([3, 0, 2, 1])
      expect(await sorted('title')).toEqual([2, 3, 1, 0])
      expect(await sorted('relevance')).toEqual([0, 1, 2, 3])
    })

    test('many are leafed through in every order without a gap', async () => {
      const documents = Array.from({ length: 150 }, (_, at) => aDocument({ title: `Title ${(at * 37) % 150}`, date: parsePartialDate(String(1900 + ((at * 53) % 90))), pages: ['law '.repeat((at % 9) + 1)] }))
      await held.hold(...documents)
      for (const sort of ['relevance', 'newest', 'oldest', 'title'] as const) {
        const whole = [...idsOf(await held.index.search({ ...asking('law', 0, 100), sort })), ...idsOf(await held.index.search({ ...asking('law', 100, 100), sort }))]
        expect(new Set(whole).size, sort).toBe(150)
        const leaves: Id[] = []
        for (let from = 0; from < 150; from += 7) leaves.push(...idsOf(await held.index.search({ ...asking('law', from, 7), sort })))
        expect(leaves, sort).toEqual(whole)
      }
    })

    test('a page is shown with the rendition it belongs to, and two renditions may both have a first page', async () => {
      const [one, other] = [aDocument({ pages: ['nothing', 'law'] }), aDocument({ pages: ['law law'], language: 'fr' })]
      await held.hold({ ...one, pages: [...one.pages, ...other.pages] })
      const [found] = (await held.index.search(asking('law'))).documents
      expect(found?.pages.map(({ rendition, number }) => [rendition, number])).toEqual([
        [other.pages[0]?.rendition, 1],
        [one.pages[1]?.rendition, 2],
      ])
    })

    test('of a work and its translations the best is shown, the others are told, and each work is counted once', async () => {
      const original = aDocument({ title: 'law', facets: { type: ['act'], language: ['en'] } })
      const translation = aDocument({ title: 'law', pages: ['law law'], language: 'fr', work: original.document, facets: { type: ['act'], language: ['fr'] } })
      const alone = aDocument({ title: 'law', work: translation.work, facets: { type: ['act'], language: ['en'] } })
      const another = aDocument({ title: 'law', facets: { type: ['act'], language: ['en'] } })
      await held.hold(alone, translation, original, another)
      const question = { ...asking('law'), foldTranslations: true, facets: ['type', 'language'] } as const
      const answer = await held.index.search(question)
      expect(answer.total).toBe(2)
      expect(answer.documents[0]).toMatchObject({ document: translation.document, others: [original.document, alone.document] })
      expect(answer.documents[1]).toMatchObject({ document: another.document, others: [] })
      expect(answer.facets).toEqual({ type: [{ value: 'act', count: 2 }], language: [{ value: 'en', count: 2 }, { value: 'fr', count: 1 }] })
      const filtered = await held.index.search({ ...question, filters: { language: ['en'] } })
      expect(filtered.documents.map(({ document, others }) => [document, others])).toEqual([
        [original.document, [alone.document]],
        [another.document, []],
      ])
      expect(filtered.facets).toEqual(answer.facets)
      expect((await held.index.search({ ...question, foldTranslations: false })).total).toBe(4)
    })
  })
}
