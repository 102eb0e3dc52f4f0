import { z } from 'zod'
import { route, type AssetReply, type Reply, type Route } from '#web/http'
import { deskHeaders } from './desk-headers.ts'
import type { Elsewhere } from './elsewhere.ts'
import { MANIFEST, SIGNATURE } from './manifest.ts'
import type { Desk } from './read-desk.ts'

const nothing = z.object({})

/** The desk's page under all its addresses, and what it loads. */
export const deskRoutes = (desk: Desk, elsewhere?: Elsewhere): readonly Route[] => {
  const page = Buffer.from(desk.index.bytes).toString('utf8')
  const index: AssetReply = { kind: 'asset', ...desk.index, headers: deskHeaders(page, elsewhere?.api) }
  const place: AssetReply = { kind: 'asset', mediaType: 'application/json; charset=utf-8', bytes: Buffer.from(JSON.stringify({ api: elsewhere?.api ?? '' })) }
  // Whoever comes to the API's host is sent to the desk's; a proxy that serves the desk from here passes the host on.
  const here = (origin: string, address: string, reply: Reply): Reply =>
    elsewhere === undefined || new URL(origin).host === new URL(elsewhere.desk).host ? reply : { kind: 'redirect', to: elsewhere.desk + address, lasting: false }
  const fixed = (path: '/desk' | '/desk/*' | `/desk/${string}`, reply: Reply): Route =>
    route({ method: 'get', path, access: 'public', cache: 'revalidate', input: { params: nothing, query: nothing }, handle: ({ origin, address }) => here(origin, address, reply) })
  const signed = [MANIFEST, SIGNATURE].map((name) => {
    const file = desk.files.get(name)
    return fixed(`/desk/${name}`, file === undefined ? { kind: 'refused', refusal: { kind: 'page-unknown' } } : { kind: 'asset', ...file })
  })
  return [
    route({
      method: 'get',
      path: '/desk/assets/:file',
      access: 'public',
      cache: 'immutable',
      input: { params: z.object({ file: z.string().refine((name) => desk.files.has(`assets/${name}`)) }), query: nothing },
      handle: ({ params, origin, address }) => {
        const file = desk.files.get(`assets/${params.file}`)
        if (file === undefined) throw new Error('a file of the desk vanished between check and use')
        return here(origin, address, { kind: 'asset', ...file })
      },
    }),
    fixed('/desk/place.json', place),
    ...signed,
    fixed('/desk', index),
    fixed('/desk/*', index),
  ]
}
