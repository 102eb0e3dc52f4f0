import { request } from 'node:http'
import * as fc from 'fast-check'
import type { Description } from '../described/testing.ts'

/** A question as it goes over the line. `template`: of the description. */
export type Question = { readonly template: string; readonly path: string; readonly method: string; readonly headers: Readonly<Record<string, string>> }

type Parameter = Description['paths'][string]['get']['parameters'][number]

/** What is wrong in any place: too large, not whole, of another kind, meant for somebody else's database or shell. */
const ODD = [
  '', '0', '-1', '1e3', '01', '1.5', '٣', '999999999', '1000000000', '99999999999999999999999', 'NaN', 'null', 'true', '[]', '{}', '%', '%zz', '%00', '%ff', '%ED%A0%80', '%C0%AF', '%E2%80%AE', '%F0%9F%A6%86', '%0d%0aX:1',
  "'%20or%201=1--", '"', '*', '-', 'a%20OR', 'title:', '__proto__', 'constructor', '..%2f..%2fetc%2fpasswd', '%252e%252e', '$(id)', '<script>', '%u0041', 'yes', 'a+b', '+', 'x'.repeat(301), 'щ'.repeat(3), 'x-x-x-x', 'en-', 'en_US', 'x-private', 'i-klingon', 'und',
].map((text) => text.replaceAll(/[^\x21-\x7e]/g, (sign) => encodeURIComponent(sign)).replaceAll(/[<>"{}#&]/g, (sign) => encodeURIComponent(sign)))

// A dot alone is a step in the path, however it is written.
const encoded = (text: string): string => (/^\.+$/.test(text) ? 'dots' : encodeURIComponent(text.toWellFormed()))

const wild = fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary', maxLength: 40 }).map(encoded), fc.string({ unit: 'grapheme', maxLength: 400 }).map(encoded), fc.bigInt().map(String))

/** What the description says may be asked. */
const fitting = ({ schema, example }: Parameter, known: readonly string[]): fc.Arbitrary<string> => {
  const { type, items } = schema
  const { enum: values, const: value } = schema
  const choices = Array.isArray(values) ? values.map(String) : value === undefined ? [] : [String(value)]
  if (choices.length > 0) return fc.constantFrom(...choices)
  if (type === 'integer') return fc.oneof(fc.integer({ min: Number(schema['minimum']), max: Math.min(40, Number(schema['maximum'])) }), fc.integer({ min: Number(schema['minimum']), max: Number(schema['maximum']) })).map(String)
  const given = items === undefined ? example : Array.isArray(example) ? example[0] : undefined
  return fc.constantFrom(...known, 'en', ...(given === undefined ? [] : [String(given)])).map(encoded)
}

/** Mostly right, so that it comes through to what lies behind. */
const valueOf = (parameter: Parameter, known: readonly string[]): fc.Arbitrary<string> => fc.oneof({ arbitrary: fitting(parameter, known), weight: 5 }, { arbitrary: wild, weight: 2 })

/** `known`: ids that lead to something. */
export const questionsOf = ({ paths }: Description, known: readonly string[]): fc.Arbitrary<Question> =>
  fc.constantFrom(...Object.entries(paths)).chain(([template, { get: { parameters } }]) => {
    const places = parameters.filter((parameter) => parameter.in === 'path')
    const names = parameters.filter((parameter) => parameter.in === 'query')
    const pair = names.length === 0 ? fc.tuple(wild, wild) : fc.oneof({ arbitrary: fc.constantFrom(...names).chain((one) => fc.tuple(fc.constant(one.name), valueOf(one, known))), weight: 20 }, { arbitrary: fc.tuple(wild, wild), weight: 1 })
    return fc
      .record({
        values: fc.tuple(...places.map((place) => valueOf(place, known))),
        pairs: fc.array(pair, { maxLength: 4 }),
        method: fc.oneof({ arbitrary: fc.constant('GET'), weight: 12 }, fc.constantFrom('HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'TRACE')),
        headers: fc.record(
          {
            accept: fc.constantFrom('text/html', 'application/json;q=0', '*/*;q=nonsense', 'image/png', ',,,', ''), 'accept-encoding': fc.constantFrom('br', 'gzip;q=2', 'identity;q=0, *;q=0', 'zstd'),
            'accept-language': fc.constantFrom('uk', 'x', '*;q=0'), 'if-none-match': fc.constantFrom('*', '"x"', 'W/', '"'), 'if-modified-since': fc.constantFrom('yesterday', 'Sun, 06 Nov 1994 08:49:37 GMT'),
            range: fc.constantFrom('bytes=0-0', 'bytes=-1', 'bytes=9999999-', 'bytes=5-2', 'lines=1-2'), origin: fc.constantFrom('null', 'https://evil.example'), cookie: fc.constantFrom('a=b', '='), 'content-type': fc.constantFrom('application/json', 'x'),
          },
          { requiredKeys: [] },
        ),
      })
      .map(({ values, pairs, method, headers }) => {
        const path = places.reduce((address, { name }, place) => address.replace(`{${name}}`, () => values[place] ?? ''), template)
        return { template, path: pairs.length === 0 ? path : `${path}?${pairs.map(([name, value]) => `${name.replaceAll('=', '%3D')}=${value}`).join('&')}`, method, headers }
      })
  })

/** Asks over a real connection, with exactly this path and these headers. */
export const askRaw = async (url: string, { path, method, headers }: Omit<Question, 'template'>) => {
  const { hostname, port } = new URL(url)
  return await new Promise<{ status: number; headers: Readonly<Record<string, string | readonly string[] | undefined>>; body: string }>((resolve, reject) => {
    const asking = request({ hostname, port, path, method, headers }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk)).once('error', reject)
      incoming.once('end', () => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks).toString('latin1') }))
    })
    asking.once('error', reject)
    asking.end()
  })
}
