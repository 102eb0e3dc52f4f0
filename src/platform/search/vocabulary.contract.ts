import { describe, expect, test } from 'vitest'
import { aDocument, type Held } from './contract-support.ts'

/** What is known of tokens. */
export const vocabularyContract = (held: Held): void => {
  describe('vocabulary', () => {
    test('a token is counted in pages, and those one edit away are told, most frequent first', async () => {
      await held.hold(
        aDocument({ title: 'trafficking', pages: ['trafficking of persons', 'trafficking trafficking'] }),
        aDocument({ pages: ['traficking', 'trafficing tarfficking trafffficking', 'traffickings', 'trafficling'] }),
      )
      const [known, unknown, mistyped] = await held.index.lookUp(['trafficking', 'absent', 'trafickking'])
      expect(known).toMatchObject({ token: 'trafficking', pages: 3 })
      expect(known?.near.map(({ token }) => token).toSorted()).toEqual(['tarfficking', 'trafficing', 'traffickings', 'trafficling', 'traficking'])
      expect(unknown).toEqual({ token: 'absent', pages: 0, near: [], alike: [] })
      expect(mistyped).toMatchObject({ pages: 0, near: [{ token: 'traficking', pages: 1 }] })
    })

    test('five at most, in the order of their pages', async () => {
      const words = ['lawa', 'lawb', 'lawc', 'lawd', 'lawe', 'lawf']
      await held.hold(aDocument({ pages: words.map((_, at) => words.slice(at).join(' ')) }))
      const [law] = await held.index.lookUp(['law'])
      expect(law?.near).toEqual([6, 5, 4, 3, 2].map((pages, at) => ({ token: words[5 - at], pages })))
    })

    test.each([
      ['Cyrillic', 'торгівля', 'торгілвя'],
      ['Greek', 'εμπορια', 'εμπορα'],
      ['Georgian', 'ადამიანი', 'ადამიანე'],
      ['digits', 'l036', 'l063'],
    ])('%s words are mended too', async (_script, right, wrong) => {
      await held.hold(aDocument({ pages: [right] }))
      expect((await held.index.lookUp([wrong]))[0]?.near).toEqual([{ token: right, pages: 1 }])
    })

    test('what no document holds any more is not known', async () => {
      const document = aDocument({ pages: ['vanishing'] })
      await held.hold(document)
      await held.index.remove(document.document)
      await held.index.commit()
      expect(await held.index.lookUp(['vanishing', 'vanishin'])).toMatchObject([{ pages: 0, near: [] }, { pages: 0, near: [] }])
    })

    test('words never committed are not known later', async () => {
      await held.hold(aDocument({ pages: ['kept'] }))
      await expect(held.index.upsert({ ...aDocument({ pages: ['undone'] }), access: { toString: 1 } as never })).rejects.toThrow()
      await held.hold(aDocument({ pages: ['undone'] }))
      expect((await held.index.lookUp(['undoen']))[0]?.near).toEqual([{ token: 'undone', pages: 1 }])
    })
  })
}
