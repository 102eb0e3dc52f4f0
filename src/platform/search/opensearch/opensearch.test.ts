import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { Secret } from '#kernel'
import { startFakeOpenSearch, type FakeOpenSearch } from '#tests/fake-opensearch'
import { aDocument, aQuestion, asking, pagesOf } from '../contract-support.ts'
import { searchIndexContract } from '../search-index.contract.ts'
import { OPENSEARCH_VERSION } from './index-names.ts'
import { openOpenSearchIndex, type DistantSearchIndex } from './open-opensearch-index.ts'
import { SearchAway } from './search-away.ts'
import { titleKey } from './title-key.ts'

let server: FakeOpenSearch | undefined

const open = async (): Promise<DistantSearchIndex> => {
  server ??= await startFakeOpenSearch()
  return openOpenSearchIndex({ address: new Secret(server.url), name: 'Test', timeoutMs: 5000, pauseMs: 2, lookEveryMs: 10 })
}
const forget = async (): Promise<void> => {
  // Whatever was asked in a test, the server knew all of it.
  const refused = server?.refused ?? []
  await server?.stop().catch(() => undefined)
  server = undefined
  expect(refused).toEqual([])
}

searchIndexContract('OpenSearch', { open, forget })

const theServer = (): FakeOpenSearch => {
  if (server === undefined) throw new Error('the server runs while tests do')
  return server
}

/** A server that is no OpenSearch. */
const anotherServer = async (answer: RequestListener): Promise<string> => {
  const another = createServer(answer)
  another.listen(0, '127.0.0.1')
  await once(another, 'listening')
  onTestFinished(() => {
    another.closeAllConnections()
    another.close()
  })
  // A server that listens on a port has one.
  return `http://127.0.0.1:${(another.address() as AddressInfo).port}`
}

describe('a server that is not always there', () => {
  let index: DistantSearchIndex
  beforeEach(async () => {
    index = await open()
  })
  afterEach(async () => {
    await index.close()
    await forget()
  })
  const hold = async (...documents: readonly Parameters<typeof index.upsert>[0][]): Promise<void> => {
    for (const document of documents) await index.upsert(document)
    await index.commit()
  }

  test('nobody at the address: every question and every commit says so, and it is known to be away', async () => {
    await theServer().stop()
    await expect(index.search(asking('law'))).rejects.toThrow(SearchAway)
    await expect(index.lookUp(['law'])).rejects.toThrow(SearchAway)
    await expect(index.revisions()).rejects.toThrow(SearchAway)
    await expect(hold(aDocument({ title: 'law' }))).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    expect(index.isAway()).toBe(true)
    await theServer().listenAgain()
  })

  test('when it is back that is told once, and what was lost can be put again', async () => {
    const document = aDocument({ title: 'law' })
    theServer().running.isAway = true
    await expect(hold(document)).rejects.toMatchObject({ code: '503-master_not_discovered_exception' })
    let times = 0
    const back = new Promise<void>((resolve) => {
      index.onBack(() => {
        times += 1
        resolve()
      })
    })
    theServer().running.isAway = false
    await back
    expect(index.isAway()).toBe(false)
    await hold(document)
    expect((await index.search(asking('law'))).total).toBe(1)
    expect(times).toBe(1)
  })

  test('one that takes questions and gives no answer holds nobody up: once for a moment, then not at all', async () => {
    await index.close()
    let asked = 0
    const address = await anotherServer(() => {
      asked += 1
    })
    // As patient with work as in earnest: a question that were as patient would outlast the test.
    index = openOpenSearchIndex({ address: new Secret(address), name: 'Test', questionMs: 50, pauseMs: 2, lookEveryMs: 600_000 })
    await expect(index.search(asking('law'))).rejects.toMatchObject({ code: 'timeout' })
    expect([index.isAway(), asked]).toEqual([true, 1])
    await expect(index.search(asking('law'))).rejects.toMatchObject({ code: 'timeout' })
    await expect(index.revisions()).rejects.toThrow(SearchAway)
    await expect(hold(aDocument({ title: 'law' }))).rejects.toThrow(SearchAway)
    expect(asked).toBe(1)
  })

  test('what was withdrawn stays out of sight, also where a commit broke off before anybody could see its rows', async () => {
    const document = aDocument({ title: 'law', pages: ['hidden words'] })
    theServer().running.failing = ['/_refresh', '/_delete_by_query']
    await expect(hold(document)).rejects.toMatchObject({ code: '500-exception' })
    theServer().running.failing = []
    await index.remove(document.document)
    await index.commit()
    await hold(aDocument({ title: 'another' }))
    expect([(await index.search(asking('hidden'))).total, (await index.revisions()).size]).toEqual([0, 1])
  })

  test.each(['failing', 'timed-out'] as const)('a deletion that is not whole (%s) is not taken for done', async (deletion) => {
    const document = aDocument({ title: 'law' })
    await hold(document)
    theServer().running.deletion = deletion
    await index.remove(document.document)
    await expect(index.commit()).rejects.toMatchObject({ code: 'deletion-incomplete' })
  })

  test('who sends elsewhere is not followed', async () => {
    await index.close()
    const asked: (string | undefined)[] = []
    const address = await anotherServer(({ url }, response) => {
      asked.push(url)
      response.writeHead(307, { location: '/elsewhere' }).end()
    })
    index = openOpenSearchIndex({ address: new Secret(address), name: 'Test', pauseMs: 2, lookEveryMs: 600_000 })
    await expect(index.search(asking('law'))).rejects.toThrow(SearchAway)
    expect(asked).not.toContain('/elsewhere')
  })

  test('rights on its own indices are enough to be seen to be back', async () => {
    theServer().running.isAway = true
    await expect(index.search(asking('law'))).rejects.toThrow(SearchAway)
    theServer().running.isAway = false
    await new Promise<void>((resolve) => index.onBack(resolve))
    expect(theServer().asked).not.toContain('GET ')
  })

  test('one that is busy is asked again', async () => {
    theServer().running.busy = 2
    await hold(aDocument({ title: 'law' }))
    expect((await index.search(asking('law'))).total).toBe(1)
    expect(index.isAway()).toBe(false)
  })

  test('a wrong password is told, not tried for ever', async () => {
    theServer().running.credentials = 'another:one'
    await expect(index.search(asking('law'))).rejects.toMatchObject({ code: '401-security_exception' })
    theServer().refused.length = 0
  })

  test('an index that somebody deleted is made anew and empty', async () => {
    await hold(aDocument({ title: 'law' }))
    for (const name of theServer().indices.keys()) theServer().indices.delete(name)
    theServer().aliases.clear()
    await expect(hold(aDocument({ title: 'law' }))).rejects.toThrow(SearchAway)
    await hold(aDocument({ title: 'law' }))
    expect((await index.search(asking('law'))).total).toBe(1)
  })

  test('two processes that begin at once share one index', async () => {
    const other = await open()
    const [one, two] = [aDocument({ title: 'law one' }), aDocument({ title: 'law two' })]
    await Promise.all([hold(one), other.upsert(two).then(() => other.commit())])
    expect((await index.search(asking('law'))).total).toBe(2)
    expect((await other.search(asking('law'))).total).toBe(2)
    expect([...theServer().indices.keys()]).toEqual([`test-${OPENSEARCH_VERSION}-1`])
    await other.close()
    theServer().refused.length = 0
  })

  test('an older version does not take the place of a newer one', async () => {
    const other = await open()
    const document = aDocument({ revision: 5, title: 'newer', pages: ['one', 'two'] })
    await hold(document)
    await other.upsert({ ...document, revision: 4, title: 'older', pages: aDocument({ pages: ['a', 'b', 'c'] }).pages })
    await other.commit()
    expect(await index.revisions()).toEqual(new Map([[document.document, 5]]))
    expect([(await index.search(asking('newer'))).total, (await index.search(asking('older'))).total]).toEqual([1, 0])
    await other.close()
  })

  test('a rebuild leaves one index behind, under the same alias', async () => {
    await hold(aDocument({ title: 'law' }))
    await index.rebuild((async function* () {
      yield aDocument({ title: 'rebuilt' })
    })())
    expect(theServer().indices.size).toBe(1)
    expect([...theServer().aliases.keys()]).toEqual([`test-${OPENSEARCH_VERSION}`])
    expect((await index.search(asking('rebuilt'))).total).toBe(1)
  })

  test('as many ways as a question may have are not too many for a server', async () => {
    await hold(aDocument({ pages: ['word99 here'] }))
    const ways = Array.from({ length: 100 }, (_, at) => ({ form: 'stem', tokens: [`word${at}`] }) as const)
    const { documents } = await index.search(aQuestion({ must: Array.from({ length: 31 }, () => ({ ways })), should: Array.from({ length: 31 }, () => ({ ways })), mustNot: [{ ways: [{ form: 'exact', tokens: ['not', 'there'] }] }] }))
    expect(pagesOf(documents[0])).toEqual([1])
  })

  test('what is beyond the last leaf is no error', async () => {
    await hold(aDocument({ title: 'law' }))
    expect(await index.search({ ...asking('law'), from: 5_000_000 })).toMatchObject({ total: 1, documents: [] })
  })
})

test('titles in the order of the collation', () => {
  const titles = ['Ärzte', 'Arzt', 'Zákon 9', 'Zákon 10', 'zakon', '«Anna»', 'Όνομα', 'Інша', 'Яблуко', 'Аркуш', 'Їжа', '', '2 laws', '10 laws', 'Закон']
  const collator = new Intl.Collator('und', { numeric: true, ignorePunctuation: true })
  const keyed = titles.toSorted((one, other) => (titleKey(one) < titleKey(other) ? -1 : 1))
  expect(keyed).toEqual(titles.toSorted(collator.compare))
})
