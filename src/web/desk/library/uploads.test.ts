import { expect, test } from 'vitest'
import { ok, refuse, type Result } from '#kernel'
import type { FollowedReading, TakenFile } from '#library'
import type { Api } from '../api/api.ts'
import { OFFLINE, type ApiRefusal } from '../api/refusal.ts'
import { openUploads, type Uploads } from './uploads.ts'

const RENDITION = '00000000-0000-4000-8000-00000000000'

const aReading = (number: number, said: Partial<FollowedReading> = {}): FollowedReading =>
  // Written as an id is.
  ({ rendition: `${RENDITION}${number}` as FollowedReading['rendition'], number, title: `No. ${number}`, proposed: [], fileName: 'x', reading: 'waiting', reason: undefined, givenUp: false, done: 0, total: undefined, ...said })

type Held = { readonly path: string; readonly told: (bytes: number) => void; readonly answer: (result: Result<unknown, ApiRefusal>) => void }

const hold = async <T>(all: Held[], path: string, told: Held['told'] = () => {}): Promise<Result<T, ApiRefusal>> =>
  // The one who asks names the type; the tests answer with it.
  await new Promise((resolve) => all.push({ path, told, answer: (result) => resolve(result as Result<T, ApiRefusal>) }))

/** Uploads over an API of which each answer is let go by hand. */
const uploading = () => {
  const [sent, asked]: [Held[], Held[]] = [[], []]
  const posted: string[] = []
  const api: Pick<Api, 'send' | 'get' | 'post'> = {
    send: async (path, _, told) => await hold(sent, path, told),
    get: async (path) => await hold(asked, path),
    post: async (path) => {
      posted.push(path)
      return refuse(OFFLINE)
    },
  }
  let changes = 0
  const uploads = openUploads(api, async () => {}, () => void (changes += 1))
  return { uploads, sent, asked, posted, changes: () => changes }
}

const files = (...names: string[]) => names.map((name) => ({ name, file: new Blob(['12345']) }))
const states = ({ list }: Uploads) => list.get().map(({ state }) => state.kind)
const taken = (number: number, said: Partial<TakenFile> = {}) => ok({ number, rendition: `${RENDITION}${number}`, known: false, own: true, sameFileAs: undefined, ...said })
const settled = async () => await new Promise((resolve) => setImmediate(resolve))

test('two are sent at once, the others wait their turn', async () => {
  const { uploads, sent } = uploading()
  uploads.add(files('a b.pdf', 'ż.pdf', 'c.pdf'), 10)
  expect([states(uploads), sent.map(({ path }) => path)]).toEqual([['sending', 'sending', 'queued'], ['/api/library/files?name=a+b.pdf', '/api/library/files?name=%C5%BC.pdf']])
  sent[0]?.told(3)
  expect(uploads.list.get()[0]?.state).toEqual({ kind: 'sending', sent: 3 })
  sent[0]?.answer(taken(1, { known: true }))
  await settled()
  expect([states(uploads), sent.length]).toEqual([['known', 'sending', 'sending'], 3])
})

test('what is too large is not sent, what failed is sent again, and neither holds up another', async () => {
  const { uploads, sent } = uploading()
  uploads.add([{ name: 'big.pdf', file: new Blob(['123456']) }, ...files('small.pdf')], 5)
  expect(states(uploads)).toEqual(['failed', 'sending'])
  sent[0]?.answer(refuse(OFFLINE))
  await settled()
  expect(states(uploads)).toEqual(['failed', 'failed'])
  uploads.retry(2)
  expect([states(uploads), sent.length]).toEqual([['failed', 'sending'], 2])
})

test('the reading is followed until all is read, over a line that fails', async () => {
  const { uploads, sent, asked, posted, changes } = uploading()
  uploads.add(files('a.pdf', 'b.pdf'), 10)
  sent[0]?.answer(taken(1))
  await settled()
  asked[0]?.answer(refuse(OFFLINE))
  await settled()
  sent[1]?.answer(taken(2))
  asked[1]?.answer(ok([aReading(1, { done: 3, total: 9 })]))
  await settled()
  expect(uploads.list.get()[0]?.state).toMatchObject({ kind: 'reading', done: 3, total: 9 })
  const before = changes()
  asked[2]?.answer(ok([aReading(1, { reading: 'searchable' }), aReading(2, { reading: 'stored-not-searchable', reason: 'no-text' })]))
  await settled()
  expect([states(uploads), changes() > before, asked.length]).toEqual([['read', 'read'], true, 3])
  uploads.retry(2)
  await settled()
  expect([states(uploads), posted]).toEqual([['read', 'failed'], [`/api/library/renditions/${RENDITION}2/reading`]])
  uploads.forget()
  expect(states(uploads)).toEqual([])
})
