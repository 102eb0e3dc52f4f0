import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { randomIds } from '#kernel'
import { readConfiguration } from '#platform/configuration'
import { openHouse, serve } from '#roof'
import { aFolder } from '#tests/folder'
import { aBuiltDesk } from '#tests/small-desk'

/** Site, desk and API over an installation of its own, wired together as the program does it. */
const theWholeHouse = async (): Promise<string> => {
  const folder = await aFolder()
  const read = readConfiguration({ DATA: join(folder, 'data'), PORT: '0', RATE_LIMIT: '0', DISK_RESERVE_MB: '0', LOG_LEVEL: 'error' }, folder)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  const house = await openHouse(read.value, { foundAs: 'real' })
  if (!house.ok) throw new Error(house.refusal.kind)
  const served = await serve(house.value, { version: '1.0.0', sourceArchive: join(folder, 'none.tar.gz'), desk: await aBuiltDesk(), examples: join(folder, 'none') })
  if (!served.ok) throw new Error(served.refusal.kind)
  onTestFinished(async () => {
    await served.value.stop()
    await house.value.close()
  })
  await house.value.indexReady
  return served.value.url
}

const described = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })

/** Addresses below `/api` where nothing is, many of them in the shape of a page of the site. */
const UNKNOWN = [
  '/api/', '/api/nothing', '/api/en', '/api/en/library', '/api/library', '/api/library/', '/api/library/nothing', '/api/library/1', '/api/library/1/report-1', '/api/library/1/files/x',
  '/api/news', '/api/services', '/api/help', '/api/about', '/api/search?q=x', '/api/me/', '/api/me/nothing', '/api/organisations/x', '/api/organisations/x/clients/y/records/z', '/api/auth/sign-up/email',
  '/api/desk', '/api/assets/site.css', '/api/favicon.ico', '/api/robots.txt', '/api/%00', '/api/%', '/api/%E0%A4%A', '/api/..%2fen', '/api//me', '/api/me%2f', `/api/${'a/'.repeat(500)}`, '/api/openapi.json/', '/api/openapi.yaml',
]

test('no address below /api is answered with a page, however it is asked', { timeout: 300_000 }, async () => {
  const url = await theWholeHouse()
  // The control: beside it there are pages.
  const page = await fetch(`${url}/en/nothing-here`, { headers: { accept: 'text/html' } })
  expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])

  const descriptions = await Promise.all(['/api/openapi.json', '/api/staff/openapi.json'].map(async (path) => described.parse(await (await fetch(url + path)).json())))
  const paths = Object.assign({}, ...descriptions.map((one) => one.paths)) as Record<string, unknown> // What was parsed above, in one.
  const known = Object.keys(paths).map((path) => path.replaceAll(/\{\w+\}/g, randomIds.next()))
  expect(known.length).toBeGreaterThan(50)
  const odd = Object.keys(paths).filter((path) => path.includes('{')).flatMap((path) => ['nothing', '0', '%00', 'en'].map((value) => path.replaceAll(/\{\w+\}/g, value)))
  const types = new Set<string>()
  for (const path of [...known, ...odd, ...known.map((one) => `${one}/`), ...known.map((one) => `${one}/more`), ...UNKNOWN]) {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']) {
      const answer = await fetch(url + path, { method, redirect: 'manual', headers: { accept: 'text/html,application/xhtml+xml', origin: url } })
      const body = await answer.text()
      const said = `${method} ${path}: ${answer.status} ${body.slice(0, 100)}`
      expect(answer.headers.get('content-type') ?? '', said).not.toContain('html')
      expect(body, said).not.toMatch(/<!doctype|<html/i)
      expect(answer.status, said).toBeLessThan(500)
      expect(answer.status < 300 || answer.status >= 400, said).toBe(true)
      if (answer.status < 400) continue
      expect(answer.headers.get('content-type'), said).toBe('application/problem+json')
      if (method === 'HEAD') continue
      expect(JSON.parse(body), said).toMatchObject({ type: expect.stringMatching(/^(?:urn:waystation:problem:|\/problems#)[a-z-]+$/), status: answer.status })
      types.add((JSON.parse(body) as { readonly type: string }).type) // Matched just before.
    }
  }
  // Those that are addresses lead to the place on a page that explains them.
  const leading = [...types].filter((type) => type.startsWith('/'))
  expect(leading.toSorted()).toEqual(expect.arrayContaining(['/problems#method-not-allowed', '/problems#page-unknown', '/problems#question-not-understood']))
  for (const type of leading) {
    const explained = await fetch(new URL(type, `${url}/api/library/v1/nowhere`), { headers: { accept: 'text/html' } })
    expect([explained.status, explained.headers.get('content-type'), (await explained.text()).includes(`id="${new URL(type, url).hash.slice(1)}"`)], type).toEqual([200, 'text/html; charset=utf-8', true])
  }
})
