import { expect, test } from 'vitest'
import { parsePartialDate } from '#kernel'
import { PUBLIC, type Actor } from '#network'
import { changePublication } from './change-publication.ts'
import { listSpans } from './list-spans.ts'
import { listStamped } from './list-stamped.ts'
import { ACCESS_LEVELS } from './model.ts'
import { shelve, useLibrary, valueOf } from './testing.ts'

const library = useLibrary()
const SPAN = 4

test('whatever is drafted, withdrawn, held back or kept for the network goes out to nobody, whoever asks; what is public does, with the second of its last change', async () => {
  const seen: number[] = []
  const all: number[] = []
  for (const access of ACCESS_LEVELS) {
    for (const state of ['draft', 'published', 'withdrawn'] as const) {
      for (const embargo of [undefined, '2001-01-01', '2999-01-01']) {
        const { number } = await shelve(library(), { access, publish: state !== 'draft', embargo: embargo === undefined ? undefined : parsePartialDate(embargo), pages: [`${access} ${state} ${embargo}`] })
        if (state === 'withdrawn') valueOf(await changePublication(library(), library().secretariat, { number, to: 'withdrawn' }))
        all.push(number)
        if (access === 'public' && state === 'published' && embargo !== '2999-01-01') seen.push(number)
      }
    }
  }
  await library().settle()
  const actors: readonly Actor[] = [PUBLIC, library().secretariat, library().member]
  for (const actor of actors) {
    const numbersOf = async (asked: Parameters<typeof listStamped>[2]) => valueOf(await listStamped(library(), actor, asked)).map(({ document }) => document.number)
    expect(await numbersOf({ numbers: all })).toEqual(seen)
    expect(await numbersOf({ numbers: all.toReversed() })).toEqual(seen.toReversed())
    expect(await numbersOf({ after: 0, size: 100 })).toEqual(seen)
    expect((await numbersOf({ latest: 100 })).toSorted((a, b) => a - b)).toEqual(seen)
    expect(valueOf(await listSpans(library(), actor, { size: SPAN })).map(({ span }) => span)).toEqual([...new Set(seen.map((number) => Math.floor((number - 1) / SPAN)))])
  }
  for (const { changedAt, document } of valueOf(await listStamped(library(), PUBLIC, { latest: 1 }))) {
    expect(Date.now() - changedAt.getTime()).toBeLessThan(3_600_000)
    expect(document.renditions).toHaveLength(1)
  }
  expect(valueOf(await listStamped(library(), PUBLIC, { numbers: [] }))).toEqual([])
})
