import { expect, test } from 'vitest'
import { randomIds } from '#kernel'
import { PUBLIC, type StaffActor, type StaffRole } from '#network'
import { describe } from './describe.ts'
import { findConcept } from './find-concept.ts'
import { loadStarter } from './load-starter.ts'
import { mergeConcepts } from './merge-concepts.ts'
import { moveConcept } from './move-concept.ts'
import { removeConcept } from './remove-concept.ts'
import { saveConcept } from './save-concept.ts'
import { aConcept, useThesaurus, valueOf } from './testing.ts'
import { versionOf } from './version.ts'

const thesaurus = useThesaurus()

const save = async (...concepts: ReturnType<typeof aConcept>[]) => {
  for (const concept of concepts) valueOf(await saveConcept(thesaurus(), thesaurus().operator, concept))
}
const find = async (slug: string) => valueOf(await findConcept(thesaurus(), PUBLIC, { slug }))
const version = async (slug: string) => versionOf(await find(slug))
const merge = async (slug: string, into: string) => mergeConcepts(thesaurus(), thesaurus().operator, { slug, into, version: await version(slug) })

const aLibrarian = (secretariat: boolean, ...roles: StaffRole[]): StaffActor => {
  const id = randomIds.next()
  return { kind: 'staff', staff: id, account: id, session: id, organisation: secretariat ? thesaurus().operator.organisation : id, secretariat, roles }
}

test('the secretariat\'s librarians keep the thesaurus, and nobody else of the staff', async () => {
  const concept = aConcept('kept')
  for (const actor of [aLibrarian(false, 'librarian'), aLibrarian(true, 'editor', 'administrator'), aLibrarian(true), PUBLIC]) {
    expect(await saveConcept(thesaurus(), actor, concept)).toMatchObject({ refusal: { kind: 'not-allowed' } })
    expect(await moveConcept(thesaurus(), actor, { slug: 'kept' })).toMatchObject({ refusal: { kind: 'not-allowed' } })
    expect(await mergeConcepts(thesaurus(), actor, { slug: 'kept', into: 'x', version: '' })).toMatchObject({ refusal: { kind: 'not-allowed' } })
    expect(await removeConcept(thesaurus(), actor, { slug: 'kept', version: '' })).toMatchObject({ refusal: { kind: 'not-allowed' } })
  }
  expect(await saveConcept(thesaurus(), aLibrarian(true, 'librarian'), concept)).toMatchObject({ ok: true })
})

test('whoever writes over what they have not seen is told so', async () => {
  await save(aConcept('lamp'))
  const [seen, actor] = [await version('lamp'), thesaurus().operator]
  valueOf(await saveConcept(thesaurus(), actor, aConcept('lamp', { labels: { en: ['lamp', 'light'] } }), seen))
  expect(await saveConcept(thesaurus(), actor, aConcept('lamp', { labels: { en: ['candle'] } }), seen)).toMatchObject({ refusal: { kind: 'stale-version' } })
  expect(await saveConcept(thesaurus(), actor, aConcept('lamp'), null)).toMatchObject({ refusal: { kind: 'concept-repeated' } })
  expect(await saveConcept(thesaurus(), actor, aConcept('never-there'), seen)).toMatchObject({ refusal: { kind: 'stale-version' } })
  // What was changed and changed back is what it was.
  valueOf(await saveConcept(thesaurus(), actor, aConcept('lamp'), await version('lamp')))
  expect(await version('lamp')).toBe(seen)
})

test('a concept moves from below one to below another, and never below itself', async () => {
  await save(aConcept('home'), aConcept('tent'), aConcept('room', { broader: ['home'] }), aConcept('bed', { broader: ['room', 'tent'] }))
  valueOf(await moveConcept(thesaurus(), thesaurus().operator, { slug: 'bed', from: 'room', to: 'home' }))
  expect((await find('bed')).broader).toEqual(['home', 'tent'])
  expect(await moveConcept(thesaurus(), thesaurus().operator, { slug: 'home', to: 'bed' })).toMatchObject({ refusal: { kind: 'circle' } })
  expect(await moveConcept(thesaurus(), thesaurus().operator, { slug: 'bed', from: 'home', to: 'nowhere' })).toMatchObject({ refusal: { kind: 'concept-unknown' } })
  expect(await moveConcept(thesaurus(), thesaurus().operator, { slug: 'nowhere' })).toMatchObject({ refusal: { kind: 'concept-not-found' } })
  valueOf(await moveConcept(thesaurus(), thesaurus().operator, { slug: 'bed', from: 'tent' }))
  expect((await find('bed')).broader).toEqual(['home'])
})

test('of two concepts one stays: it is called what both were called, and the other\'s address leads to it', async () => {
  await save(
    aConcept('work'), aConcept('pay'),
    aConcept('toil', { labels: { en: ['toil', 'labour'], nl: ['zwoegen'] }, hidden: { en: ['toyl'] }, broader: ['work'], related: ['pay'], note: 'Hard.', exactMatch: ['https://example.org/toil'] }),
    aConcept('labour', { labels: { en: ['Labour', 'job'], de: ['Arbeit'] } }),
    aConcept('toiling', { broader: ['toil'] }),
  )
  expect(await merge('toil', 'labour')).toEqual({ ok: true, value: { into: 'labour' } })
  expect(describe(await find('labour'))).toEqual(
    aConcept('labour', { labels: { en: ['Labour', 'job', 'toil'], de: ['Arbeit'], nl: ['zwoegen'] }, hidden: { en: ['toyl'] }, broader: ['work'], related: ['pay'], note: 'Hard.', exactMatch: ['https://example.org/toil'] }),
  )
  expect((await find('toiling')).broader).toEqual(['labour'])
  expect((await find('toil')).slug).toBe('labour')
  // And further on.
  valueOf(await merge('labour', 'work'))
  expect((await find('toil')).slug).toBe('work')
})

test('a merge leaves out what would contradict, and is refused for what is not there or not what was seen', async () => {
  await save(aConcept('a-top'), aConcept('a-mid', { broader: ['a-top'] }), aConcept('a-low', { broader: ['a-mid'] }), aConcept('a-side', { related: ['a-low'] }))
  expect(await merge('a-low', 'a-low')).toMatchObject({ refusal: { kind: 'circle' } })
  expect(await mergeConcepts(thesaurus(), thesaurus().operator, { slug: 'a-low', into: 'gone', version: await version('a-low') })).toMatchObject({ refusal: { kind: 'concept-not-found' } })
  expect(await mergeConcepts(thesaurus(), thesaurus().operator, { slug: 'a-low', into: 'a-top', version: 'another' })).toMatchObject({ refusal: { kind: 'stale-version' } })
  // The lowest into the top: what stood above it stands below now.
  valueOf(await merge('a-low', 'a-top'))
  expect(await find('a-top')).toMatchObject({ broader: [], narrower: ['a-mid'], related: ['a-side'] })
  // The top into the one below: nothing is above itself.
  valueOf(await merge('a-top', 'a-mid'))
  expect(await find('a-mid')).toMatchObject({ broader: [], narrower: [], related: ['a-side'] })
})

test('what is taken away stays away, also for the starter, until somebody makes it again', async () => {
  const starter = [{ slug: 's-one', labels: { en: ['s one'] } }, { slug: 's-two', labels: { en: ['s two'] }, broader: ['s-one'] }, { slug: 's-three', labels: { en: ['s three'] } }]
  await loadStarter(thesaurus(), starter)
  expect(await removeConcept(thesaurus(), thesaurus().operator, { slug: 's-one', version: await version('s-one') })).toMatchObject({ refusal: { kind: 'concept-has-narrower' } })
  valueOf(await merge('s-one', 's-three'))
  expect(await removeConcept(thesaurus(), thesaurus().operator, { slug: 's-two', version: 'another' })).toMatchObject({ refusal: { kind: 'stale-version' } })
  valueOf(await removeConcept(thesaurus(), thesaurus().operator, { slug: 's-two', version: await version('s-two') }))
  await loadStarter(thesaurus(), [...starter, { slug: 's-four', labels: { en: ['s four'] }, broader: ['s-one', 's-two'] }])
  expect(await findConcept(thesaurus(), PUBLIC, { slug: 's-two' })).toMatchObject({ ok: false })
  expect((await find('s-one')).slug).toBe('s-three')
  expect((await find('s-four')).broader).toEqual(['s-three'])
  await save(aConcept('s-one', { labels: { en: ['s one anew'] } }))
  expect((await find('s-one')).slug).toBe('s-one')
})
