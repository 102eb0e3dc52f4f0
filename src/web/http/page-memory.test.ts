import { expect, test } from 'vitest'
import { z } from 'zod'
import { openPageMemory } from './page-memory.ts'
import { route } from './route.ts'
import type { CachePolicy } from './reply.ts'
import { ask, serveForTest } from './testing.ts'

const page = (bytes: number) => ({ cache: 'brief' as const, bytes: Buffer.alloc(bytes) })

const clockAt = (milliseconds: number) => {
  const clock = { at: milliseconds, now: () => new Date(clock.at) }
  return clock
}

test('a page is recalled for five seconds, and not after a change', () => {
  const clock = clockAt(0)
  const pages = openPageMemory(clock)
  pages.keep('/a', page(10), pages.moment())
  clock.at = 4_999
  expect(pages.recall('/a')).toBeDefined()
  clock.at = 5_000
  expect(pages.recall('/a')).toBeUndefined()
  pages.keep('/a', page(10), pages.moment())
  pages.forget()
  expect(pages.recall('/a')).toBeUndefined()
})

test('a page that was being made while something changed is not kept', () => {
  const pages = openPageMemory(clockAt(0))
  const before = pages.moment()
  pages.forget()
  pages.keep('/withdrawn', page(10), before)
  expect(pages.recall('/withdrawn')).toBeUndefined()
})

test('however many addresses are asked for, memory is bounded, and the oldest go', () => {
  const pages = openPageMemory(clockAt(0))
  for (let at = 0; at < 100; at++) pages.keep(`/${at}`, page(512 * 1024 - 10), pages.moment())
  const held = Array.from({ length: 100 }, (_, at) => pages.recall(`/${at}`)).flatMap((kept, at) => (kept === undefined ? [] : at))
  expect(held).toEqual([92, 93, 94, 95, 96, 97, 98, 99])
})

const counting = (cache: CachePolicy) => {
  let made = 0
  const counted = route({
    method: 'get',
    path: '/count',
    access: 'public',
    input: { params: z.object({}), query: z.object({ q: z.string().default('') }) },
    cache,
    handle: () => ({ kind: 'page', html: `<!doctype html><title>${++made}</title>${'text '.repeat(400)}` }),
  })
  return { counted, made: () => made }
}

test('what everybody sees is made once; an address with another question is another page', async () => {
  const { counted, made } = counting('brief')
  await using server = await serveForTest({ routes: [counted] })
  const answers = [await ask(`${server.url}/count`), await ask(`${server.url}/count`), await ask(`${server.url}/count`, { headers: { 'accept-encoding': 'br' } })]
  expect(made()).toBe(1)
  expect(answers[1]?.body).toEqual(answers[0]?.body)
  expect(answers[2]?.headers['content-encoding']).toBe('br')
  await ask(`${server.url}/count?q=other`)
  expect(made()).toBe(2)
})

test('what a person searched for is never kept', async () => {
  const { counted, made } = counting('never')
  await using server = await serveForTest({ routes: [counted] })
  await ask(`${server.url}/count?q=shelter`)
  await ask(`${server.url}/count?q=shelter`)
  expect(made()).toBe(2)
})
