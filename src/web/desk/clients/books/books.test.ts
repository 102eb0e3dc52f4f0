import { expect, test } from 'vitest'
import { readBookSearch, readTemplateSearch } from './book-search.ts'

const ID = '0b8a4a3e-6f0c-4a52-9c33-1f1f4c4f2b11'

test('an address that is not understood asks for nothing, and nothing but ids and the name of a template stands in it', () => {
  expect(readBookSearch({ one: ID, edit: 'x', group: 7, client: '../../x', typed: 'Oksana' })).toEqual({ one: ID })
  expect([readTemplateSearch({ template: 'privacy-notice' }), readTemplateSearch({ template: '<b>' }), readTemplateSearch({})]).toEqual([{ template: 'privacy-notice' }, {}, {}])
})
