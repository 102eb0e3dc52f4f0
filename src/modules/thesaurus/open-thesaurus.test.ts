import { expect, test } from 'vitest'
import { silentLog } from '#platform/log'
import { openOutbox } from '#platform/outbox'
import type { ThesaurusChanged } from './facts.ts'
import { loadStarter } from './load-starter.ts'
import { openThesaurus } from './open-thesaurus.ts'
import { saveConcept } from './save-concept.ts'
import { aConcept, useThesaurus, valueOf } from './testing.ts'

const thesaurus = useThesaurus()

test('it is empty before the starter, and hears of it and of every later change', async () => {
  const expansion = await openThesaurus(thesaurus())
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
  const expansion = await openThesaurus(thesaurus())
  const saving = saveConcept(thesaurus(), thesaurus().operator, aConcept('harbour', { labels: { en: ['harbour'], fr: ['port de mer'] } }))
  const asked = Promise.all([expansion.refresh(), expansion.refresh()])
  await saving
  await expansion.refresh()
  expect(expansion.expand('harbour')).toHaveLength(1)
  await asked
})

test('a keyword is known by its slug or by any label, and a concept by its name in the reader\'s language', async () => {
  await loadStarter(thesaurus())
  const opened = await openThesaurus(thesaurus())
  for (const keyword of ['trafficking-in-human-beings', 'Handel ludźmi', 'ТОРГІВЛЯ ЛЮДЬМИ', 'mensenhandel']) expect(opened.conceptOf(keyword), keyword).toBe('trafficking-in-human-beings')
  expect([opened.conceptOf('a thing of our own'), opened.labelOf('a thing of our own'), opened.labelsOf('a thing of our own')]).toEqual([undefined, undefined, []])
  expect([opened.labelOf('trafficking-in-human-beings', 'pl'), opened.labelOf('trafficking-in-human-beings', 'is')]).toEqual(['handel ludźmi', opened.labelOf('trafficking-in-human-beings')])
  expect(opened.labelsOf('trafficking-in-human-beings')).toEqual(expect.arrayContaining(['handel ludźmi', 'THB']))
})
