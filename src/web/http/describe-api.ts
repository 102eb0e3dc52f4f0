import { z } from 'zod'
import { BYTES, type ApiRoute } from './api-route.ts'

/** The API as OpenAPI 3.1 has it, made of the routes themselves: what is not in the list is not described, and the other way round. `sessionCookie`: the name of the cookie by which staff are known. */
export const describeApi = (routes: readonly ApiRoute[], title: string, version: string, sessionCookie: string): object => ({
  openapi: '3.1.0',
  info: { title, version },
  components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: sessionCookie } } },
  paths: Object.fromEntries([...Map.groupBy(routes, ({ path }) => path)].map(([path, here]) => [path.replaceAll(/:(\w+)/g, '{$1}'), Object.fromEntries(here.map((route) => [route.method, operationOf(route)]))])),
})

const operationOf = ({ says, access, path, input }: ApiRoute): object => {
  const body = z.toJSONSchema(input.body, { io: 'input', unrepresentable: 'any' })
  return {
    summary: says,
    ...(access === 'public' ? { security: [] } : { security: [{ session: [] }], 'x-may': access.may }),
    parameters: [...path.matchAll(/:(\w+)/g)].map(([, name]): object => ({ name, in: 'path', required: true, schema: { type: 'string' } })).concat(queryOf(input)),
    ...(input.body === BYTES && { requestBody: { required: true, content: { 'application/octet-stream': {} } } }),
    ...('properties' in body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: { default: { description: 'JSON; a refusal is application/problem+json (RFC 9457), its kind in `type`' } },
  }
}

/** What may be asked after the `?`, each name with its shape. */
const queryOf = ({ query }: ApiRoute['input']): object[] => {
  const { properties = {}, required = [] } = query ? z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' }) : {}
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }))
}
