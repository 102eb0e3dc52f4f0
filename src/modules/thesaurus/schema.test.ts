import { expect, test } from 'vitest'
import { conceptFile } from './schema.ts'

const issuesOf = (said: object) => conceptFile.safeParse({ slug: 'a', labels: { en: ['a'] }, ...said }).error?.issues.map(({ path, message }) => [path.join('.'), message])

test.each([
  [{ slug: 'Forced Labour' }, 'slug', 'slug-invalid'],
  [{ slug: 'a--b' }, 'slug', 'slug-invalid'],
  [{ slug: '' }, 'slug', 'slug-invalid'],
  [{ labels: {} }, 'labels', 'no-label'],
  [{ labels: { en: [] } }, 'labels.en', 'no-label'],
  [{ labels: { en: ['re-trafficking', 'Re Trafficking'] } }, 'labels.en', 'label-repeated'],
  [{ hidden: { en: ['A'] } }, 'labels.en', 'label-repeated'],
  [{ hidden: { nl: ['b'] } }, 'hidden.nl', 'no-label'],
  [{ exactMatch: ['javascript:alert(1)'] }, 'exactMatch.0', 'address-invalid'],
  [{ note: 'x'.repeat(2001) }, 'note', 'text-too-long'],
  [{ broader: ['../a'] }, 'broader.0', 'slug-invalid'],
])('%j is refused by name', (said, path, message) => {
  expect(issuesOf(said)).toContainEqual([path, message])
})

test.each([[{ labels: { english: ['a'] } }], [{ labels: { en: ['…'] } }], [{ labels: { en: [''] } }], [{ labels: { en: 'a' } }], [{ labels: { en: [{ text: 'a' }] } }]])('%j is refused', (said) => {
  expect(issuesOf(said)).toBeDefined()
})

test('a label is composed and one line; one that is only a text takes part in expansion', () => {
  expect(conceptFile.parse({ slug: 'a', labels: { fr: [' re\u0301seau\n social ', { text: 'b', expands: false }] } }).labels).toEqual({
    fr: [{ text: 'réseau social', expands: true }, { text: 'b', expands: false }],
  })
})
