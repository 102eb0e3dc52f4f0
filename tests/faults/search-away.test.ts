import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { startFakeOpenSearch } from '#tests/fake-opensearch'
import { aFolder } from '#tests/folder'
import { useInstallations } from '#tests/installation'
import { startServing, type Serving } from '#tests/serving'
import { smallFiles } from '#tests/small-files'

const anInstallation = useInstallations()
const LOOK_AGAIN_MS = 100

const until = async (look: () => Promise<boolean>): Promise<void> => {
  while (!(await look())) await pause(LOOK_AGAIN_MS)
}
const readiness = async (serving: Serving): Promise<string> => (await serving.page('/readyz')).body.trim()

test('a search server that goes away: the site says so and serves documents, and what changed meanwhile is found when it is back', async () => {
  const search = await startFakeOpenSearch()
  onTestFinished(() => search.stop().catch(() => undefined))
  const installation = await anInstallation({ SEARCH_URL: search.url })
  const serving = await startServing(installation)
  const [first = '', second = ''] = await smallFiles(await aFolder(), 2)
  expect((await installation.run('library', 'add', first)).code).toBe(0)
  const found = (await serving.page('/en/library?q=lantern1')).body
  expect(found).toContain('<mark>lantern1</mark>')
  const [page = ''] = /\/en\/library\/\d+\/[^"?]*\/p\/1/.exec(found) ?? []

  await search.stop()
  const said = await serving.page('/en/library?q=lantern1')
  expect(said.status).toBe(200)
  expect(said.body).toContain('Searching is not possible at the moment')
  expect(said.body).toContain('/en/library/1/')
  expect((await serving.page('/uk/library?q=lantern1')).body).toContain('Зараз шукати неможливо')
  expect(await readiness(serving)).toBe('degraded')
  for (const path of [page, '/en', '/en/library/browse', '/en/network', page.replace(/\/p\/1$/, '')]) expect([path, (await serving.page(path)).status]).toEqual([path, 200])
  expect((await serving.page(page)).body).toContain('lantern1')
  // Whoever reads lists by program would take all documents for what was found.
  for (const path of ['/en/library/as/csv?q=lantern1', '/en/library/as/zip?type=Report', '/api/library/v1/search?q=lantern1', '/api/library/v1/statistics']) expect([path, (await serving.page(path)).status]).toEqual([path, 503])
  expect(JSON.parse((await serving.page('/api/library/v1/search?q=lantern1')).body)).toMatchObject({ type: '/problems#search-away', retryAfter: 30 })
  expect((await serving.page('/metrics')).body).toMatch(/^search_away 1$/m)

  // Taken in while nobody can index it.
  expect((await installation.run('library', 'add', second)).code).toBe(0)
  await search.listenAgain()
  await until(async () => (await readiness(serving)) === 'ready')
  await until(async () => (await serving.page('/en/library?q=lantern2')).body.includes('<mark>lantern2</mark>'))
  expect(search.refused).toEqual([])
})

test('a search server that is not there when the server starts does not keep it from starting', async () => {
  const search = await startFakeOpenSearch()
  await search.stop()
  const installation = await anInstallation({ SEARCH_URL: search.url })
  const serving = await startServing(installation)
  expect((await serving.page('/en/library')).body).toContain('Searching is not possible at the moment')
  expect(await readiness(serving)).toBe('degraded')
})
