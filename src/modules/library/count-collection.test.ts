import { expect, test } from 'vitest'
import { PUBLIC } from '#network'
import { changePublication } from './change-publication.ts'
import { countCollection } from './count-collection.ts'
import { shelve, tag, useLibrary, valueOf } from './testing.ts'

const library = useLibrary()

test('only what may be read is counted', async () => {
  expect(valueOf(await countCollection(library(), PUBLIC))).toEqual({ documents: 0, pages: 0, languages: 0 })
  await shelve(library(), { title: 'One', language: tag('en'), pages: ['one', 'two'] })
  const gone = await shelve(library(), { title: 'Gone', language: tag('pl'), pages: ['three', 'four', 'five'] })
  await shelve(library(), { title: 'Draft', language: tag('uk'), publish: false })
  await shelve(library(), { title: 'Ours', language: tag('cs'), access: 'network', pages: ['six'] })
  expect(valueOf(await countCollection(library(), PUBLIC))).toEqual({ documents: 2, pages: 5, languages: 2 })
  expect(valueOf(await countCollection(library(), library().member))).toEqual({ documents: 3, pages: 6, languages: 3 })
  valueOf(await changePublication(library(), library().secretariat, { number: gone.number, to: 'withdrawn' }))
  expect(valueOf(await countCollection(library(), PUBLIC))).toEqual({ documents: 1, pages: 2, languages: 1 })
})
