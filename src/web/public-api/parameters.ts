import { z } from 'zod'
import type { Contract } from './contract.ts'

export type Json = Readonly<Record<string, unknown>>

const tidied = (value: unknown): unknown => (Array.isArray(value) ? value.map(tidied) : typeof value === 'object' && value !== null ? tidy(value) : value)

/** A schema as it is written down: without what only limits a number to what JavaScript can hold. */
export const tidy = (schema: object): Json => {
  const kept = Object.entries(schema).filter(([name, part]) => name !== '$schema' && name !== '$id' && !((name === 'maximum' || name === 'minimum') && Math.abs(Number(part)) === Number.MAX_SAFE_INTEGER))
  return Object.fromEntries(kept.map(([name, part]) => [name, tidied(part)]))
}

/** A parameter as OpenAPI describes it; what is undefined is not written down. */
export type Parameter = { readonly name: string; readonly in: 'path' | 'query'; readonly required: boolean; readonly description: string | undefined; readonly schema: Json; readonly example: unknown; readonly style: 'form' | undefined; readonly explode: true | undefined }

type Described = Pick<Contract, 'params' | 'query' | 'lists' | 'path' | 'examples'>

/** What the examples say for a name. */
const saidOf = (name: string, { examples, path }: Described): readonly string[] =>
  examples.flatMap((example) => {
    const url = new URL(example.path, 'http://localhost')
    const at = path.split('/').indexOf(`:${name}`)
    return at >= 0 ? [url.pathname.split('/')[at] ?? ''] : url.searchParams.getAll(name)
  })

const parametersIn = (shape: z.ZodObject, place: 'path' | 'query', described: Described): Parameter[] => {
  const { properties = {} } = z.toJSONSchema(shape, { io: 'output', unrepresentable: 'any' })
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = tidy(typeof property === 'object' ? property : {})
    const isList = schema['type'] === 'array'
    // What has to be said is what nothing stands in for.
    const required = place === 'path' || (!isList && shape.shape[name]?.safeParse(undefined).success === false)
    const said = saidOf(name, described)
    const example = isList ? said : schema['type'] === 'integer' ? Number(said[0]) : said[0]
    return { name, in: place, required, description: typeof description === 'string' ? description : undefined, schema, style: isList ? 'form' : undefined, explode: isList ? true : undefined, example: said.length === 0 ? undefined : example }
  })
}

/** The parameters of an operation, each with a value of the examples where they have one. */
export const parametersOf = (described: Described): readonly Parameter[] => [...parametersIn(described.params, 'path', described), ...parametersIn(described.query, 'query', described), ...parametersIn(described.lists, 'query', described)]
