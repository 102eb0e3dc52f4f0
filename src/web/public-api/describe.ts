import { STATUS_CODES } from 'node:http'
import { z } from 'zod'
import { MEDIA_TYPES } from '#library'
import { ABOUT } from './about.ts'
import { GROUPS, type Contract } from './contract.ts'
import { CONTRACTS } from './contracts/contracts.ts'
import { parametersOf, tidy, type Json } from './parameters.ts'
import { OF_ANY, PROBLEMS, type ProblemKind } from './shapes/problems.ts'
import { SHAPES } from './shapes/register.ts'

type Described = Omit<Contract, 'cache'>

/** Where the description lies. */
export const DESCRIPTION = '/api/openapi.json'

const addressOf = (id: string): string => `#/components/schemas/${id}`

const reference = (shape: z.ZodType): Json => {
  const id = SHAPES.get(shape)?.id
  if (id === undefined) throw new Error('an answer has a shape without a name')
  return { $ref: addressOf(id) }
}

/** Every named shape, as it goes over the wire. What is not listed may be added later: readers pass over what they do not know. */
const schemas = (): Json => {
  const { schemas: made } = z.toJSONSchema(SHAPES, { uri: addressOf, io: 'input' })
  const says = new Map([...Object.values(PROBLEMS).map(({ shape }) => shape), ...CONTRACTS.flatMap(({ answer }) => (answer === 'file' ? [] : [answer]))].flatMap((shape) => {
    const known = SHAPES.get(shape)
    return known === undefined ? [] : [[known.id, known.description] as const]
  }))
  return Object.fromEntries(Object.entries(made).toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([id, schema]) => {
    const description = says.get(id)
    return [id, { ...(description !== undefined && { description }), ...tidy(schema) }]
  }))
}

const HEADERS: Json = {
  ETag: { description: 'Names this very answer. Send it back in `If-None-Match`', schema: { type: 'string' } },
  'RateLimit-Policy': { description: 'How much one address may ask', schema: { type: 'string' } },
  RateLimit: { description: 'What is left of that', schema: { type: 'string' } },
}

const problemsOf = ({ problems, answer }: Described): readonly ProblemKind[] => [...OF_ANY, ...problems, ...(answer === 'file' ? (['range-not-satisfiable', 'store-away'] as const) : [])]

const refusals = (described: Described): Json =>
  Object.fromEntries(
    [...Map.groupBy(problemsOf(described), (kind) => PROBLEMS[kind].status)].map(([status, kinds]) => {
      const shapes = kinds.map((kind) => reference(PROBLEMS[kind].shape))
      return [String(status), { description: kinds.map((kind) => PROBLEMS[kind].says).join(' '), content: { 'application/problem+json': { schema: shapes.length === 1 ? shapes[0] : { anyOf: shapes } } } }]
    }),
  )

const contentOf = ({ answer, examples }: Described): Json => {
  if (answer === 'file') return Object.fromEntries(Object.values(MEDIA_TYPES).map((type) => [type, {}]))
  const worked = examples.flatMap((example, place) => (example.answer === undefined ? [] : [[`example-${place + 1}`, { summary: `GET ${example.path}`, value: example.answer }] as const]))
  return { 'application/json': { schema: reference(answer), ...(worked.length > 0 && { examples: Object.fromEntries(worked) }) } }
}

const operationOf = (described: Described): Json => ({
  operationId: described.id,
  tags: [described.group],
  summary: described.says,
  ...(described.tells !== undefined && { description: described.tells }),
  parameters: parametersOf(described),
  responses: {
    200: { description: STATUS_CODES[200], headers: HEADERS, content: contentOf(described) },
    ...(described.answer === 'file' && { 206: { description: 'The part that was asked for', headers: HEADERS, content: contentOf(described) } }),
    304: { description: 'Nothing has changed since' },
    ...refusals(described),
  },
  'x-examples': described.examples.map(({ says, path }) => ({ says, path })),
})

/** The API as OpenAPI 3.1 has it, made of the shapes by which it is checked. `version`: of the program; the API's own stands in its address. */
export const describe = (version: string, address: string): Json => ({
  openapi: '3.1.1',
  info: { title: 'Waystation library', version, summary: ABOUT.summary, description: ABOUT.description, license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' } },
  servers: [{ url: address }],
  tags: GROUPS.map((name) => ({ name })),
  paths: Object.fromEntries(CONTRACTS.map((described) => [described.path.replaceAll(/:(\w+)/g, '{$1}'), { get: operationOf(described) }])),
  components: { schemas: schemas() },
})
