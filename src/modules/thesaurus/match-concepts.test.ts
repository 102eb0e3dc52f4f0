import { expect, test } from 'vitest'
import { PUBLIC } from '#network'
import { matchConcepts } from './match-concepts.ts'
import { saveConcept } from './save-concept.ts'
import { listConcepts } from './list-concepts.ts'
import { aConcept, useThesaurus, valueOf } from './testing.ts'

const thesaurus = useThesaurus()
const match = async (words: string, language = 'en', size = 10) => valueOf(await matchConcepts(thesaurus(), PUBLIC, { words, language, size }))
const slugs = async (words: string, language?: string) => (await match(words, language)).concepts.map(({ slug }) => slug)

test('concepts are found by part of any label, the closest first', async () => {
  for (const concept of [
    aConcept('debt', { labels: { en: ['debt', 'owing'], pl: ['dług'] }, hidden: { en: ['debtt'] } }),
    aConcept('bondage', { labels: { en: ['debt bondage'], uk: ['боргова кабала'] } }),
    aConcept('law', { labels: { en: ['law on debt'], pl: ['Prawo długów'] } }),
    aConcept('percent', { labels: { en: ['100 % _sure_'] } }),
  ]) valueOf(await saveConcept(thesaurus(), thesaurus().operator, concept))
  expect(await slugs('DEBT')).toEqual(['debt', 'bondage', 'law'])
  expect(await slugs('боргова каб', 'uk')).toEqual(['bondage'])
  expect(await slugs('ebt')).toEqual([])
  expect(await slugs('bondage law')).toEqual([])
})

test('what fits is told when it is not the name, and never when it is hidden', async () => {
  const [found] = (await match('dlug', 'en')).concepts
  expect(found).toMatchObject({ slug: 'debt', name: 'debt', language: 'en', by: { language: 'pl', text: 'dług' } })
  expect((await match('debtt')).concepts).toMatchObject([{ slug: 'debt', by: undefined }])
  expect((await match('debt')).concepts[0]?.by).toBeUndefined()
})

test('signs that mean something to a database are words like others', async () => {
  for (const words of ['%', '_', '\\', "'; drop table concept; --", '', '   ', '…']) expect(await slugs(words), words).toEqual([])
  expect(await slugs('100 %')).toEqual(['percent'])
})

test('a part of what is found says how much there is', async () => {
  const { total, concepts } = await match('debt', 'en', 2)
  expect([total, concepts.length]).toEqual([3, 2])
})

test('concepts that are named are listed by their names, and those that are not there are left out', async () => {
  const listed = valueOf(await listConcepts(thesaurus(), PUBLIC, { which: ['law', 'bondage', 'nowhere'], language: 'uk' }))
  expect(listed.concepts.map(({ name, language }) => [name, language])).toEqual([['боргова кабала', 'uk'], ['law on debt', 'en']])
})
