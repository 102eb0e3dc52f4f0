import { expect, test } from 'vitest'
import { lineOf, labelsOf, saidOf, slugOf, writtenOf } from './labels.ts'
import { branchesOf, keysOf, placeOf, type Branch } from './tree.ts'

const aConcept = (slug: string, ...broader: string[]) => ({ slug, name: slug.toUpperCase(), broader, languages: 1 })
const shapeOf = (branches: readonly Branch[]): unknown => Object.fromEntries(branches.map(({ slug, children }) => [slug, shapeOf(children)]))

test('a concept hangs at each of its places, and each place has a key of its own', () => {
  const branches = branchesOf([aConcept('a'), aConcept('b', 'a'), aConcept('c', 'a', 'b'), aConcept('d', 'not-there')])
  expect(shapeOf(branches)).toEqual({ a: { b: { c: {} }, c: {} }, d: {} })
  expect(keysOf(branches)).toEqual(['a', 'a/b'])
  expect([placeOf('a/b/c'), placeOf('a')]).toEqual([{ slug: 'c', parent: 'b' }, { slug: 'a', parent: undefined }])
})

test('of those that were found, what leads to them stays', () => {
  expect(shapeOf(branchesOf([aConcept('a'), aConcept('b', 'a'), aConcept('c', 'b'), aConcept('d', 'a')], new Set(['c'])))).toEqual({ a: { b: { c: {} } } })
})

test('a circle, which the server never gives, ends', () => {
  expect(shapeOf(branchesOf([aConcept('t'), aConcept('a', 't', 'b'), aConcept('b', 'a')]))).toEqual({ t: { a: { b: {} } } })
})

test('names are a line, and the line is names', () => {
  const labels = [{ text: 'forced labour', expands: true }, { text: 'demand', expands: false }]
  expect([lineOf(labels), labelsOf(lineOf(labels))]).toEqual(['forced labour; [demand]', labels])
  expect(labelsOf(' ; a ;; [ ] ; [b ] ;')).toEqual([{ text: 'a', expands: true }, { text: 'b', expands: false }])
})

test('a concept is written and said without change, and what is emptied is not said', () => {
  const said = { labels: { en: [{ text: 'a', expands: true }], uk: [{ text: 'а', expands: false }] }, hidden: { en: ['x', 'y'] }, note: 'N.', exactMatch: ['https://example.org/a'], closeMatch: ['https://example.org/b'], definitions: { uk: ['А.'] }, scopeNotes: {}, broader: ['b'], related: [] }
  const written = writtenOf({ slug: 'a', ...said })
  expect(saidOf(written)).toEqual(said)
  expect(saidOf({ ...written, names: { ...written.names, uk: ' ' }, hidden: {}, note: ' ' })).toEqual({ labels: { en: said.labels.en }, hidden: {}, exactMatch: said.exactMatch, closeMatch: said.closeMatch, definitions: said.definitions, scopeNotes: {}, broader: ['b'], related: [] })
})

test('what is meant is a text a line in each language; lines without a word are none', () => {
  const labels = { en: [{ text: 'a', expands: true }] }
  const written = writtenOf({ slug: 'a', labels, definitions: { en: ['One.', 'Two.'] }, scopeNotes: { uk: ['Не для всього.'] } })
  expect([written.definitions, written.scopeNotes]).toEqual([{ en: 'One.\nTwo.' }, { uk: 'Не для всього.' }])
  expect(saidOf({ ...written, definitions: { en: ' One. \n\n \nThree.', pl: ' \n' }, scopeNotes: { uk: '' } })).toMatchObject({ definitions: { en: ['One.', 'Three.'] }, scopeNotes: {} })
})

test.each([['Forced labour', 'forced-labour'], ['  Protégé & Co.  ', 'protege-co'], ['Праця', undefined], ['x'.repeat(100), 'x'.repeat(80)]])('%s has the slug %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})
