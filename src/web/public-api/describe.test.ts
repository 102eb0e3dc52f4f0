import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { BASE } from './contract.ts'
import { CONTRACTS } from './contracts/contracts.ts'
import { describe } from './describe.ts'
import { checkerOf, DESCRIPTION_READ } from './described/testing.ts'

const description = describe('1.2.3', 'https://library.example.org')
const read = DESCRIPTION_READ.parse(description)

test('an outside validator finds no fault with the description', async () => {
  const validator = new Validator()
  expect(await validator.validate(JSON.parse(JSON.stringify(description)))).toEqual({ valid: true })
  expect(validator.version).toBe('3.1')
  // The control: it does look.
  expect((await new Validator().validate({ ...JSON.parse(JSON.stringify(description)), paths: { nothing: {} } })).valid).toBe(false)
})

test('how far a list goes on, and how surely, is told', () => {
  const says = read.paths[`${BASE}/search`]?.get['description']
  expect(says).toContain('up to 25 of them')
  expect(says).toContain('100,000 documents')
})

test('nothing points at what is not there, and nothing is there that nobody points at', () => {
  const text = JSON.stringify(description)
  const pointed = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, id]) => id))
  const problems = Object.keys(read.components.schemas).filter((id) => JSON.stringify(read.components.schemas[id]).includes('/problems#'))
  expect(new Set([...pointed, ...problems])).toEqual(new Set(Object.keys(read.components.schemas)))
  expect(text).not.toMatch(/__schema|\$defs|9007199254740991|undefined/)
})

test('every answer that is written out fits the shape that is described beside it', () => {
  const check = checkerOf(read)
  let worked = 0
  for (const [path, { get }] of Object.entries(read.paths)) {
    for (const { value } of Object.values(get.responses['200']?.content?.['application/json']?.examples ?? {})) {
      worked += 1
      expect(check(path, { status: 200, mediaType: 'application/json', body: JSON.stringify(value) }), path).toBe(undefined)
    }
  }
  expect(worked).toBe(CONTRACTS.flatMap(({ examples }) => examples).filter(({ answer }) => answer !== undefined).length)
  // The control: a member too many, one too few, a problem of another kind.
  const statistics = (body: object) => check(`${BASE}/statistics`, { status: 200, mediaType: 'application/json', body: JSON.stringify(body) })
  const whole = { documents: 1, pages: 1, languages: [], types: [], years: [], countries: [] }
  expect([statistics(whole), statistics({ ...whole, secret: 1 }), statistics({ ...whole, pages: -1 })].map((said) => said === undefined)).toEqual([true, false, false])
  expect(check(`${BASE}/statistics`, { status: 404, mediaType: 'application/problem+json', body: JSON.stringify({ type: '/problems#concept-not-found', title: 'Not Found', status: 404 }) })).not.toBe(undefined)
})

test('every operation has a name of its own, an example, and says of each parameter what it is', () => {
  const operations = Object.values(read.paths).map(({ get }) => get)
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(CONTRACTS.length)
  for (const { operationId, parameters, ...operation } of operations) {
    expect(operation['x-examples'].length, operationId).toBeGreaterThan(0)
    for (const { name, description: says, schema } of parameters) expect([typeof says, typeof schema['type']], `${operationId} ${name}`).toEqual(['string', 'string'])
  }
})
