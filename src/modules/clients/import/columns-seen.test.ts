import { expect, test } from 'vitest'
import { seeColumns } from './columns-seen.ts'
import type { Table } from './table.ts'

const table = (...lines: readonly (readonly string[])[]): Table => ({ headers: ['Who', 'Country'], headerLine: 1, more: false, lines: lines.map((cells, place) => ({ line: place + 2, cells })) })

const atOnce = async (): Promise<void> => undefined

test('samples are told in their order, with what comes again; what is said is told once, wherever it stands; what says nothing is neither', async () => {
  const many = Array.from({ length: 500 }, (_, place) => [` Ana ${place} `, 'n/a'])
  const [who, country] = await seeColumns(table(['', 'UA'], ['Olga', '-'], ['Olga', 'UA'], ...many, ['Olga', 'Україна']), atOnce)
  expect([who?.samples.slice(0, 3), who?.samples.length]).toEqual([['Olga', 'Olga', 'Ana 0'], 200])
  expect(country).toEqual({ samples: ['UA', 'UA', 'Україна'], said: ['UA', 'Україна'] })
})

test('a broken line says nothing: its cells may be of other columns', async () => {
  const { lines: [line], ...rest } = table(['UA', 'Olga'])
  expect(await seeColumns({ ...rest, lines: line ? [{ ...line, wrong: 'more-cells' }] : [] }, atOnce)).toEqual([{ samples: [], said: [] }, { samples: [], said: [] }])
})

test('a column in which everything differs is not kept a second time; it can be stopped', async () => {
  const all = table(...Array.from({ length: 3_000 }, (_, place) => [`${place}`, `- ${'-'.repeat(place)}`]))
  const [who, country] = await seeColumns(all, atOnce)
  expect([who?.said.length, country?.said.length]).toEqual([1_000, 0])
  let left = 10
  const stopped = seeColumns(all, async () => {
    left -= 1
    if (left < 0) throw new RangeError('stopped')
  })
  await expect(stopped).rejects.toThrow('stopped')
})
