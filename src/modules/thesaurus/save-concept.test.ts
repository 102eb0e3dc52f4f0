import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { PUBLIC } from '#network'
import { readRevision } from './concept-store.ts'
import { findConcept } from './find-concept.ts'
import { saveConcept } from './save-concept.ts'
import type { ConceptDescription } from './schema.ts'
import { aConcept, useThesaurus, valueOf } from './testing.ts'

const thesaurus = useThesaurus()

const save = (concept: ConceptDescription) => saveConcept(thesaurus(), thesaurus().operator, concept)
const find = async (slug: string) => valueOf(await findConcept(thesaurus(), PUBLIC, { slug }))
const revision = () => thesaurus().database.asPublic(readRevision)

test('the public writes nothing, by the policy nor by the database', async () => {
  expect(await saveConcept(thesaurus(), PUBLIC, aConcept('from-anybody'))).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
  const insert = thesaurus().database.asPublic((tx) => sql`insert into concept (id, slug, exact_match) values (gen_random_uuid(), 'sneaked', '{}')`.execute(tx.db))
  await expect(insert).rejects.toThrow(/permission denied/)
})

test('what is said of a concept is what everybody reads', async () => {
  valueOf(await save(aConcept('forced-labour', {
    notation: '4.1', note: 'Work exacted.', exactMatch: ['https://example.org/1'], closeMatch: ['https://example.org/2'], definitions: { uk: ['Робота під примусом.'] }, scopeNotes: { en: ['Not for convicts.'] },
    labels: { en: ['forced labour', { text: 'force', expands: false }], uk: ['примусова праця'] }, hidden: { en: ['forced labur'] },
  })))
  expect(await find('forced-labour')).toEqual({
    slug: 'forced-labour', notation: '4.1', note: 'Work exacted.', exactMatch: ['https://example.org/1'], closeMatch: ['https://example.org/2'],
    definitions: { uk: ['Робота під примусом.'] }, scopeNotes: { en: ['Not for convicts.'] }, broader: [], narrower: [], related: [],
    labels: expect.arrayContaining([
      { language: 'en', kind: 'pref', text: 'forced labour', expands: true },
      { language: 'en', kind: 'alt', text: 'force', expands: false },
      { language: 'en', kind: 'hidden', text: 'forced labur', expands: true },
      { language: 'uk', kind: 'pref', text: 'примусова праця', expands: true },
    ]),
  })
})

test('saying the same twice changes nothing, and another word puts the old away', async () => {
  valueOf(await save(aConcept('wages')))
  const before = await revision()
  expect(await save(aConcept('wages'))).toEqual({ ok: true, value: { changed: false } })
  expect(await revision()).toBe(before)
  expect(await save(aConcept('wages', { labels: { nl: ['loon'] } }))).toEqual({ ok: true, value: { changed: true } })
  expect(await revision()).toBe(before + 1)
  expect((await find('wages')).labels.map(({ text }) => text)).toEqual(['loon'])
})

test('a name belongs to one concept in each language, however it is written; another label may be shared', async () => {
  valueOf(await save(aConcept('travail', { labels: { fr: ['Travail forcé'] } })))
  expect(await save(aConcept('corvee', { labels: { fr: ['travail FORCE'] } }))).toEqual({ ok: false, refusal: { kind: 'name-taken', language: 'fr', text: 'travail FORCE', by: 'travail' } })
  valueOf(await save(aConcept('corvee', { labels: { fr: ['corvée', 'travail forcé'], de: ['Travail forcé'] } })))
})

test('what is related is so from both sides, until one of them says otherwise', async () => {
  valueOf(await save(aConcept('one')))
  valueOf(await save(aConcept('other', { related: ['one'] })))
  expect([(await find('one')).related, (await find('other')).related]).toEqual([['other'], ['one']])
  valueOf(await save(aConcept('one')))
  expect([(await find('one')).related, (await find('other')).related]).toEqual([[], []])
})

test('a circle is refused, and so is a relation to what is broader; nothing of it stays', async () => {
  valueOf(await save(aConcept('top')))
  valueOf(await save(aConcept('middle', { broader: ['top'] })))
  valueOf(await save(aConcept('below', { broader: ['middle'] })))
  const before = await revision()
  expect(await save(aConcept('top', { broader: ['below'] }))).toMatchObject({ ok: false, refusal: { kind: 'circle' } })
  expect(await save(aConcept('below', { broader: ['middle'], related: ['top'] }))).toEqual({ ok: false, refusal: { kind: 'related-and-broader', slug: 'below', other: 'top' } })
  expect(await save(aConcept('below', { broader: ['nowhere'] }))).toEqual({ ok: false, refusal: { kind: 'concept-unknown', slug: 'nowhere' } })
  expect(await revision()).toBe(before)
  expect(await find('middle')).toMatchObject({ broader: ['top'], narrower: ['below'] })
})

test('a concept saved again keeps what is narrower', async () => {
  valueOf(await save(aConcept('parent')))
  valueOf(await save(aConcept('child', { broader: ['parent'] })))
  valueOf(await save(aConcept('parent', { note: 'now with a note' })))
  expect((await find('parent')).narrower).toEqual(['child'])
})

test('two who would make a circle together do not', async () => {
  valueOf(await save(aConcept('left')))
  valueOf(await save(aConcept('right')))
  const both = await Promise.all([save(aConcept('left', { broader: ['right'] })), save(aConcept('right', { broader: ['left'] }))])
  expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
})
