import { readFile } from 'node:fs/promises'
import { beforeEach, expect, test } from 'vitest'
import { NETWORK_LANGUAGES } from '#kernel'
import { PUBLIC } from '#network'
import { dateSamples } from './date-samples.ts'
import { importServices } from './import-services.ts'
import { listServices } from './list-services.ts'
import { useDirectory, valueOf } from './testing.ts'

const directory = useDirectory()

const samples = async (): Promise<unknown> => dateSamples(JSON.parse(await readFile('examples/services.json', 'utf8')), directory().clock)
const take = async () => valueOf(await importServices(directory(), directory().operator, { file: await samples(), samplesAllowed: true }))
const shown = async () => valueOf(await listServices(directory(), PUBLIC)).services

beforeEach(() => directory().setTime('2026-11-22T12:00:00Z'))

test('samples never go into a real installation', async () => {
  expect(await importServices(directory(), directory().operator, { file: await samples(), samplesAllowed: false })).toMatchObject({
    ok: false, refusal: { issues: expect.arrayContaining([expect.objectContaining({ issue: 'sample-in-real-installation' })]) },
  })
})

test('what is no file of ours is given no days', () => {
  for (const file of [undefined, [], { services: 7 }, { services: [{ sample: 'yes' }] }]) expect(dateSamples(file, directory().clock)).toBe(file)
})

test.each(['1970-01-01T00:00:00Z', '2028-02-29T12:00:00Z', '2106-02-07T06:28:15Z'])('the samples are taken in and shown whatever the clock says: %s', async (instant) => {
  directory().setTime(instant)
  const { made, changed } = await take()
  expect(made + changed).toBeGreaterThan(0)
  expect(await shown()).toHaveLength(made + changed)
  expect(await take()).toMatchObject({ made: 0, changed: 0 })
})

test('nobody can be called by one that is invented; all is said in every language of the network; 112 in the whole Union', async () => {
  directory().setTime('2106-02-07T12:00:00Z')
  await take()
  const services = await shown()
  const numbers = services.flatMap(({ kind, sample, numbers: own }) => own.map(({ number }) => `${kind} ${sample} ${number}`))
  expect(new Set(numbers)).toEqual(new Set(['helpline true 000 000 000', 'emergency false 112']))
  const said = services.flatMap(({ names, notes, numbers: own }) => [names, notes, ...own.flatMap(({ hours }) => (typeof hours === 'string' ? [] : [hours]))])
  for (const words of said) expect(Object.keys(words).toSorted()).toEqual(NETWORK_LANGUAGES.toSorted())
  expect(services.filter(({ kind }) => kind === 'emergency')).toHaveLength(27)
})

test('what is verified ends of itself; samples go on', async () => {
  directory().setTime('2108-02-01T00:00:00Z')
  const services = await shown()
  expect(services.length).toBeGreaterThan(0)
  expect(services.every(({ sample }) => sample)).toBe(true)
})
