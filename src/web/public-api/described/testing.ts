import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { z } from 'zod'

const schema = z.record(z.string(), z.unknown())
const content = z.record(z.string(), z.looseObject({ schema: schema.optional(), examples: z.record(z.string(), z.looseObject({ value: z.unknown() })).optional() }))
const parameter = z.looseObject({ name: z.string(), in: z.enum(['path', 'query']), required: z.boolean(), schema, example: z.unknown().optional() })
const operation = z.looseObject({
  operationId: z.string(), parameters: z.array(parameter), responses: z.record(z.string(), z.looseObject({ content: content.optional() })), 'x-examples': z.array(z.looseObject({ path: z.string() })),
})

/** As much of the description as is looked into. */
export const DESCRIPTION_READ = z.looseObject({ paths: z.record(z.string(), z.looseObject({ get: operation })), components: z.looseObject({ schemas: z.record(z.string(), schema) }) })
export type Description = z.output<typeof DESCRIPTION_READ>

/** What describes no more members takes none: so nothing goes out that is not described. */
const closed = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(closed)
  if (typeof part !== 'object' || part === null) return part
  const inside = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, closed(value)]))
  return 'properties' in inside && inside['type'] === 'object' && !('additionalProperties' in inside) ? { ...inside, additionalProperties: false } : inside
}

export type Said = { readonly status: number; readonly mediaType: string; readonly body: string }

/** Tells what is wrong with an answer by the word of the description; `undefined` when nothing is. `path`: as the description has it, `undefined` for what it does not have. */
export const checkerOf = ({ paths, components }: Description) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats(ajv)
  ajv.addSchema({ $id: 'https://library.example.org/described', components: closed(components) })
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>()
  const fits = (shape: Readonly<Record<string, unknown>>, value: unknown): string | undefined => {
    const text = JSON.stringify(shape).replaceAll('"#/', '"https://library.example.org/described#/')
    const check = compiled.get(text) ?? ajv.compile(JSON.parse(text))
    compiled.set(text, check)
    return check(value) === true ? undefined : JSON.stringify(check.errors)
  }
  const anyProblem = { anyOf: Object.entries(components.schemas).flatMap(([id, { properties }]) => (JSON.stringify(properties ?? {}).includes('/problems#') ? [{ $ref: `#/components/schemas/${id}` }] : [])) }
  return (path: string | undefined, { status, mediaType, body }: Said): string | undefined => {
    const described = path === undefined ? undefined : paths[path]?.get.responses[String(status)]
    if (path !== undefined && described === undefined) return `no word on ${status}`
    if (status === 304) return body === '' ? undefined : 'a body'
    const shape = described?.content?.[mediaType]
    if (described !== undefined && shape === undefined) return `no word on ${mediaType}`
    if (described === undefined && mediaType !== 'application/problem+json') return `no problem, but ${mediaType}`
    if (!mediaType.endsWith('json')) return undefined
    return fits(shape?.schema ?? anyProblem, JSON.parse(body))
  }
}
