import { expect, test } from 'vitest'
import { aBody, anId } from '../testing.ts'
import { idsOf } from '../import/ids-of.ts'
import { drawAnew } from './draw-anew.ts'
import type { Exchange } from './exchange.ts'

const GIVEN: Exchange = {
  from: 'La Strada Elsewhere', madeOn: '2026-03-02T08:00:00Z',
  ownForms: [{ record: anId(5), body: aBody('own-form', { title: 'Beds', version: 1, fields: [] }) }],
  clients: [
    {
      client: anId(10),
      records: [
        { record: anId(11), body: aBody('person', { givenName: 'Олена' }), writer: 'Line 4' },
        { record: anId(12), body: aBody('own', { bed: '3' }, { of: anId(5) }) },
        { record: anId(13), body: aBody('link', { client: anId(20), relation: 'sibling' }) },
        { record: anId(14), body: aBody('attachment', { title: 'Паспорт', attachment: anId(14), sha256: 'x' }) },
        { record: anId(15), body: aBody('attachment', { title: 'lost', attachment: anId(15) }) },
        { record: anId(16), body: aBody('task', { what: 'Call', whose: anId(1) }) },
        { record: anId(17), body: aBody('draft', { form: 'person' }) },
      ],
    },
    { client: anId(20), records: [] },
  ],
  attachments: new Map([[anId(14), new Uint8Array([1, 2])]]),
}

test('ids are drawn anew and the same each time; what names another of them names its copy', async () => {
  const anew = await drawAnew(GIVEN, idsOf('one'))
  const [first, second] = anew.clients
  const of = (form: string) => first?.writes.find((write) => write.form === form)
  expect(anew).toEqual(await drawAnew(GIVEN, idsOf('one')))
  expect(JSON.stringify(anew.clients.map(({ client, writes, attachments }) => [client, writes, attachments]))).not.toContain('00000000-0000-4000')
  expect(of('own')?.of).toBe(anew.ownForms[0]?.record)
  expect(of('link')?.answers).toEqual({ client: second?.client, relation: 'sibling' })
  expect(of('person')?.answers).toEqual({ givenName: 'Олена' })
})

test('staff elsewhere name nobody here; who wrote what, and when, is told', async () => {
  const [first, second] = (await drawAnew(GIVEN, idsOf('one'))).clients
  expect(first?.writes.map(({ form }) => form)).toEqual(['person', 'own', 'link', 'task', 'narrative'])
  expect(first?.writes.find(({ form }) => form === 'task')?.answers).toEqual({ what: 'Call' })
  expect(first?.writes.at(-1)?.answers['text']).toContain('person: Line 4, 2026-03-01T10:00:00.000Z')
  expect(second?.writes.map(({ form }) => form)).toEqual(['person', 'narrative'])
})

test('an age that says no day is of the day on which it was written there', async () => {
  const given = { ...GIVEN, clients: [{ client: anId(10), records: [{ record: anId(11), body: aBody('person', { age: 17 }, { at: '2024-03-01T10:00:00.000Z' }) }] }] }
  const [first] = (await drawAnew(given, idsOf('one'))).clients
  expect(first?.writes[0]?.answers).toEqual({ age: 17, ageOn: '2024-03-01' })
})

test('an attachment comes with its content, or not at all', async () => {
  const [first] = (await drawAnew(GIVEN, idsOf('one'))).clients
  expect(first?.attachments.map(({ write, content }) => [write.answers, [...content]])).toEqual([[{ title: 'Паспорт' }, [1, 2]]])
})
