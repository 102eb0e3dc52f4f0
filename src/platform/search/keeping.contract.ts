import { describe, expect, test } from 'vitest'
import { randomIds } from '#kernel'
import { aDocument, asking, type Held } from './contract-support.ts'

const failing = async function* () {
  yield aDocument({ pages: ['word half'] })
  await Promise.resolve()
  throw new Error('the database went away')
}

/** What is put, taken out, committed and rebuilt. */
export const keepingContract = (held: Held): void => {
  describe('keeping', () => {
    test('a document put again replaces what was held of it', async () => {
      const first = aDocument({ title: 'Before', pages: ['one', 'two', 'three'] })
      await held.hold(first)
      await held.hold({ ...first, revision: 2, title: 'After', pages: [...aDocument({ pages: ['four'] }).pages] })
      for (const gone of ['before', 'one', 'two', 'three']) expect(await held.find(gone), gone).toEqual([])
      expect(await held.find('after four')).toEqual([first.document])
      expect(await held.index.revisions()).toEqual(new Map([[first.document, 2]]))
      expect(await held.index.stats()).toMatchObject({ documents: 1, pages: 1 })
    })

    test('a document removed is gone, and removing it again is nothing', async () => {
      const [gone, stays] = [aDocument({ pages: ['law'] }), aDocument({ pages: ['law'] })]
      await held.hold(gone, stays)
      await held.index.remove(gone.document)
      await held.index.remove(gone.document)
      await held.index.remove(randomIds.next())
      expect(await held.find('law')).toHaveLength(2)
      await held.index.commit()
      expect(await held.find('law')).toEqual([stays.document])
      expect([...(await held.index.revisions()).keys()]).toEqual([stays.document])
    })

    test('what is not committed is not seen, and is gone after a restart', async () => {
      const [kept, open_] = [aDocument({ pages: ['kept'] }), aDocument({ pages: ['pending'] })]
      await held.hold(kept)
      await held.index.upsert(open_)
      expect(await held.find('pending')).toEqual([])
      expect((await held.index.revisions()).size).toBe(1)
      await held.reopen()
      await held.index.commit()
      expect(await held.find('pending')).toEqual([])
      expect(await held.find('kept')).toEqual([kept.document])
    })

    test('a reader does not wait for a long document', async () => {
      await held.hold(aDocument({ pages: ['word'] }))
      const order: string[] = []
      const long = aDocument({ pages: Array.from({ length: 1500 }, (_, at) => `word ${at} ${'filler '.repeat(100)}`) })
      const put = held.index.upsert(long).then(() => order.push('put'))
      const found = held.index.search(asking('word')).then(({ total }) => order.push(`found ${total}`))
      await Promise.all([put, found])
      expect(order).toEqual(['found 1', 'put'])
    })

    test('a document that cannot be taken leaves those before it alone', async () => {
      const good = aDocument({ pages: ['good'] })
      await held.index.upsert(good)
      await expect(held.index.upsert({ ...aDocument({}), pages: aDocument({ pages: ['half', 'bad'] }).pages.map(({ rendition, language, text }, at) => ({ rendition, language, text, number: 1 - at })) })).rejects.toThrow(RangeError)
      await held.index.commit()
      expect(await held.find('good')).toEqual([good.document])
      expect(await held.find('half')).toEqual([])
    })

    test('what was committed is there after a restart', async () => {
      const documents = Array.from({ length: 20 }, (_, at) => aDocument({ revision: at, pages: [`number n${at}`] }))
      await held.hold(...documents)
      await held.reopen()
      expect(await held.index.revisions()).toEqual(new Map(documents.map(({ document, revision }) => [document, revision])))
      expect(await held.find('n7')).toEqual([documents[7]?.document])
    })

    test('a rebuild swaps the index at once: every answer meanwhile is that of the old one or of the fresh one', async () => {
      const old = Array.from({ length: 5 }, () => aDocument({ pages: ['word old'] }))
      const fresh = Array.from({ length: 40 }, () => aDocument({ pages: ['word fresh'] }))
      await held.hold(...old)
      const totals = new Set<number>()
      const source = async function* () {
        for (const document of fresh) {
          totals.add((await held.index.search(asking('word'))).total)
          yield document
        }
      }
      const rebuilt = held.index.rebuild(source())
      const later = aDocument({ pages: ['word later'] })
      const added = held.hold(later)
      expect(await rebuilt).toBe(40)
      expect([...totals]).toEqual([5])
      await added
      expect(await held.find('old')).toEqual([])
      expect((await held.index.search(asking('word'))).total).toBe(41)
      await held.reopen()
      expect((await held.index.search(asking('word'))).total).toBe(41)
    })

    test('a rebuild that fails leaves the old index, and the next one works', async () => {
      const old = aDocument({ pages: ['word'] })
      await held.hold(old)
      await expect(held.index.rebuild(failing())).rejects.toThrow('the database went away')
      expect(await held.find('word')).toEqual([old.document])
      expect(await held.index.rebuild((async function* () {})())).toBe(0)
      expect((await held.index.revisions()).size).toBe(0)
    })

    test('a closed index says so', async () => {
      await held.index.close()
      await held.index.close()
      await expect(held.index.search(asking('law'))).rejects.toThrow('closed')
    })
  })
}
