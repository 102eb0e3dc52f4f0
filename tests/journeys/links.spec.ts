import { createServer } from 'node:http'
import { test } from '@playwright/test'
import { crawl, type Bound } from '#tests/journeys/crawl'
import { LANGUAGES } from '#tests/journeys/languages'
import { SHELF } from '#tests/journeys/shelf'
import { expect } from '#tests/journeys/site'

// Questions can be put together without end, a thousand pages are a thousand times the same, and subjects are the same in every language.
const boundsIn = (language: string): Bound[] => [
  { of: new RegExp(`/${language}/library/\\d+/(?:.+/p(?:/|\\?)|pictures/)`), most: 25 },
  { of: new RegExp(`/${language}/library/\\d+/files/`), most: 10 },
  { of: new RegExp(`/${language}/library/as/`), most: 24 },
  { of: new RegExp(`/${language}/library\\?.+&`), most: 12 },
  { of: new RegExp(`/${language}/library\\?`), most: 20 },
  { of: new RegExp(`/${language}/subjects/`), most: language === 'en' ? Infinity : 30 },
]

// Another journey withdraws it for a while.
const WITHDRAWN: Bound = { of: new RegExp(`/library/${SHELF.toWithdraw}(?:/|$)`), most: 0 }

// Records for programs are the same in every language.
const RECORDS: Bound = { of: /\/library\/\d+\/as\//, most: 60 }

// So many archives are sent at one time, and no more.
const ARCHIVES: Bound = { of: /\/library\/as\/zip/, most: 6 }

test('every link of the site leads somewhere, in every language', async ({ baseURL }) => {
  test.setTimeout(240_000)
  const { pages, links, left, broken, faults } = await crawl(`${baseURL}/`, [WITHDRAWN, ARCHIVES, RECORDS, ...LANGUAGES.flatMap(boundsIn)])
  process.stdout.write(`links: ${pages} addresses asked, ${links} links, ${left} left, ${broken.length} broken\n`)
  expect(faults, 'links to elsewhere').toEqual([])
  expect(broken).toEqual([])
  expect(pages, 'the walk came far').toBeGreaterThan(LANGUAGES.length * 150)
})

test('a broken link, form, picture, alternate or fragment is found', async () => {
  const pages: Readonly<Record<string, string>> = {
    '/': '<link rel="alternate" hreflang="uk" href="/uk/"><a href="/good#here">a</a><a href="/good#gone">b</a><a href="/moved">c</a><img src="/none.png"><form action="/ask"><input name="q"><input name="page" type="number"></form><a href="https://example.org/" rel="noreferrer">d</a>',
    '/good': '<p id="here"></p><a href="/astray">e</a><a href="https://example.org/">f</a><a href="tel:none">g</a><a href="/endless?1">h</a><a href="/endless?2">i</a>',
    '/endless?1': '',
  }
  const server = createServer(({ url = '' }, answer) => {
    const html = pages[url]
    const [status, location] = url === '/moved' ? [302, '/good'] : url === '/astray' ? [302, '/nowhere'] : [html === undefined ? 404 : 200, '']
    answer.writeHead(status, { 'content-type': 'text/html', ...(location === '' ? {} : { location }) }).end(html)
  })
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('no port')
  const at = `http://localhost:${bound.port}`
  const crawled = await crawl(`${at}/`, [{ of: /endless/, most: 1 }])
  server.close()
  expect(crawled.broken.toSorted()).toEqual([
    `/ask?q=&page=1 on ${at}/: 404`, `/astray on ${at}/good: 404`, `/good#gone on ${at}/: nothing there is called gone`, `/none.png on ${at}/: 404`, `/uk/ on ${at}/: 404`,
  ])
  expect(crawled.faults).toEqual(['not marked as leaving: https://example.org/', 'not well-formed: tel:none'])
  expect(crawled.left).toBe(1)
})
