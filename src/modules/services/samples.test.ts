import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { PUBLIC } from '#network'
import { importServices } from './import-services.ts'
import { listServices } from './list-services.ts'
import { useDirectory, valueOf } from './testing.ts'

const directory = useDirectory()

const samples = async (): Promise<unknown> => JSON.parse(await readFile('examples/services.json', 'utf8'))

test('samples never go into a real installation', async () => {
  expect(await importServices(directory(), directory().operator, { file: await samples(), samplesAllowed: false })).toMatchObject({
    ok: false, refusal: { issues: expect.arrayContaining([expect.objectContaining({ issue: 'sample-in-real-installation' })]) },
  })
})

test('the samples are in order: nobody can be called by one that is invented', async () => {
  const file = await samples()
  const taken = valueOf(await importServices(directory(), directory().operator, { file, samplesAllowed: true }))
  const { services } = valueOf(await listServices(directory(), PUBLIC))
  expect(services).toHaveLength(taken.made)
  const numbers = services.flatMap(({ kind, sample, numbers: own }) => own.map(({ number }) => `${kind} ${sample} ${number}`))
  expect(new Set(numbers)).toEqual(new Set(['helpline true 000 000 000', 'emergency false 112']))
  expect(valueOf(await importServices(directory(), directory().operator, { file, samplesAllowed: true }))).toMatchObject({ unchanged: taken.made })
})

test('what is verified ends of itself; samples go on', async () => {
  directory().setTime('2027-12-22T00:00:00Z')
  expect(valueOf(await listServices(directory(), PUBLIC)).services.every(({ sample }) => sample)).toBe(true)
})
