import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { Secret } from '#kernel'
import { aPostgresUrl } from '#tests/database'
import { CHANNEL, openFarFacts, type NotedFact } from './far-facts.ts'

const BREAK = "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'waystation watch' and datname = current_database()"

test('what is no fact ends nobody; a line that breaks is known to be broken, and who is refused when it is made anew is told, once', async ({ skip }) => {
  const url = await aPostgresUrl(skip)
  const other = new Client({ connectionString: url })
  await other.connect()
  onTestFinished(() => other.end())
  const notify = (payload: string) => other.query('select pg_notify($1, $2)', [CHANNEL, payload])
  let isWelcome = true
  let asked = 0
  const far = await openFarFacts(new Secret(url), 'own', async () => {
    asked += 1
    return isWelcome
  })
  if (far === undefined) throw new Error('it was welcome')
  onTestFinished(() => far.close())
  const heard: (NotedFact | 'gap')[] = []
  far.listen((fact) => void heard.push(fact), () => void heard.push('gap'))
  let lost = 0
  far.onLost(() => {
    lost += 1
  })

  for (const payload of ['no JSON', '', 'null', '[]', '{"from":"x","fact":null}', '{"from":"x","fact":{"kind":7}}']) await notify(payload)
  await notify('{"from":"x","fact":{"kind":"test.happened"}}')
  await expect.poll(() => heard.length).toBe(7)
  expect(heard).toEqual([...Array.from({ length: 6 }, () => 'gap'), { kind: 'test.happened' }])
  expect(far.isCut()).toBe(false)

  await other.query(BREAK)
  await expect.poll(() => far.isCut()).toBe(true)
  await expect.poll(() => far.isCut(), { timeout: 20_000 }).toBe(false)
  expect([asked, lost, heard.at(-1)]).toEqual([2, 0, 'gap'])

  isWelcome = false
  await other.query(BREAK)
  await expect.poll(() => asked, { timeout: 30_000 }).toBeGreaterThan(5)
  expect([far.isCut(), lost]).toEqual([true, 1])
})
