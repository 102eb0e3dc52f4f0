import { expect, test } from 'vitest'
import { ok, refuse, type Result } from '#kernel'
import type { EditedDocument } from '#library'
import type { Api } from '../api/api.ts'
import { OFFLINE, type ApiRefusal } from '../api/refusal.ts'
import { openDraft, wasThere } from './document-draft.ts'

const aDocument = (version: string, columns: Record<string, string>): EditedDocument => ({
  number: 7, state: 'draft', title: columns['title'] ?? '', slug: 'x', proposed: ['title'], access: 'public', embargo: undefined, version, columns, renditions: [], relations: [], withdrawn: undefined,
  may: { edit: true, publish: true },
})

const STALE: ApiRefusal = { kind: 'stale-version', status: 409, particulars: {} }

/** A draft over a server that gives these answers, one after the other. */
const drafting = (...answers: Result<EditedDocument, ApiRefusal>[]) => {
  const asked: unknown[] = []
  const told: string[] = []
  // The one who asks names the type; the tests answer with it.
  const next = <T>() => answers.shift() as Result<T, ApiRefusal>
  const api: Pick<Api, 'get' | 'put'> = {
    get: async <T>(path: string) => (asked.push(path), next<T>()),
    put: async <T>(path: string, body: unknown) => (asked.push([path, body]), next<T>()),
  }
  return { draft: openDraft(api, aDocument('v1', { title: 'One', date: '2020' }), (saving) => void told.push(saving)), asked, told }
}

test('what is written is saved with the version it was written on, and the next with the next', async () => {
  const { draft, asked, told } = drafting(ok(aDocument('v2', { title: 'Two' })), ok(aDocument('v3', { title: 'Two', date: '2021' })))
  draft.write('title', 'Two')
  const [first, second] = [draft.commit(), draft.say({ date: '2021' })]
  await Promise.all([first, second])
  expect(asked).toEqual([
    ['/api/library/documents/7/description', { version: 'v1', columns: { title: 'Two' } }],
    ['/api/library/documents/7/description', { version: 'v2', columns: { date: '2021' } }],
  ])
  expect([draft.written.get(), draft.document.get().version, told.at(-1)]).toEqual([{}, 'v3', 'saved'])
})

test('what is written while it is being saved is not lost, and what is as it was is not written', async () => {
  const { draft, told } = drafting(ok(aDocument('v2', { title: 'Two' })))
  draft.write('title', 'Two')
  const saving = draft.commit()
  draft.write('title', 'Two and more')
  await saving
  expect([draft.written.get(), told.at(-1)]).toEqual([{ title: 'Two and more' }, 'unsaved'])
  draft.write('title', 'Two')
  expect([draft.written.get(), told.at(-1), await draft.commit()]).toEqual([{}, 'saved', undefined])
})

test('whoever was second is told, looks, and still has what they wrote', async () => {
  const { draft, asked } = drafting(refuse(STALE), ok(aDocument('v9', { title: 'Theirs' })), ok(aDocument('v10', { title: 'Mine' })))
  draft.write('title', 'Mine')
  await draft.commit()
  expect(draft.trouble.get()).toEqual({ refusal: STALE, columns: ['title'] })
  draft.adopt(aDocument('v9', { title: 'Theirs' }))
  expect(draft.document.get().version).toBe('v1')
  await draft.look()
  expect([draft.document.get().title, draft.written.get(), draft.trouble.get()]).toEqual(['Theirs', { title: 'Mine' }, undefined])
  await draft.commit()
  expect(asked.at(-1)).toEqual(['/api/library/documents/7/description', { version: 'v9', columns: { title: 'Mine' } }])
})

test('offline, nothing is lost; what is not there can be said back', async () => {
  const { draft, told } = drafting(refuse(OFFLINE))
  draft.write('summary', 'Much.')
  await draft.commit()
  expect([draft.written.get(), told.at(-1)]).toEqual([{ summary: 'Much.' }, 'unsaved'])
  expect(wasThere(draft.document.get(), { title: 'x', summary: 'y' })).toEqual({ title: 'One', summary: '' })
})
