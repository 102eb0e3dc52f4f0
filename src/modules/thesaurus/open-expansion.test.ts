import { expect, test } from 'vitest'
import { silentLog } from '#platform/log'
import { openOutbox } from '#platform/outbox'
import type { ThesaurusChanged } from './facts.ts'
import { loadStarter } from './load-starter.ts'
import { openExpansion } from './open-expansion.ts'
import { saveConcept } from './save-concept.ts'
import { aConcept, useThesaurus, valueOf } from './testing.ts'

const thesaurus = useThesaurus()

test('it is empty before the starter, and hears of it and of every later change', async () => {
  const expansion = await openExpansion(thesaurus())
  const outbox = openOutbox({ database: thesaurus().database, log: silentLog })
  outbox.subscribe<ThesaurusChanged>('thesaurus.changed', () => expansion.refresh())
  expect(expansion.expand('human trafficking')).toEqual([])

  await loadStarter(thesaurus())
  await outbox.drain()
  expect(expansion.expand('human trafficking')).toMatchObject([{ concept: 'trafficking-in-human-beings' }])
  expect(expansion.expand('lighthouse')).toEqual([])

  valueOf(await saveConcept(thesaurus(), thesaurus().operator, aConcept('lighthouse', { labels: { en: ['lighthouse'], nl: ['vuurtoren'] } })))
  await outbox.drain()
  expect(expansion.expand('lighthouse')[0]?.terms).toEqual([{ label: 'vuurtoren', language: 'nl', alsoIn: [] }])
  await outbox.stop()
})

test('many who ask at once to bring it in step are all answered when it is', async () => {
  const expansion = await openExpansion(thesaurus())
  const saving = saveConcept(thesaurus(), thesaurus().operator, aConcept('harbour', { labels: { en: ['harbour'], fr: ['port de mer'] } }))
  const asked = Promise.all([expansion.refresh(), expansion.refresh()])
  await saving
  await expansion.refresh()
  expect(expansion.expand('harbour')).toHaveLength(1)
  await asked
})
