import { z } from 'zod'
import { fetchLeftBehind, recoverRestricted, type EnvelopesDeps } from '#envelopes'
import { ok } from '#kernel'
import { fetchRecovery, type AccountsDeps } from '#network'
import { apiRoute, NO_BODY, type ApiRoute } from '#web/http'
import { id, recoveryWraps, restricted } from '#web/wire'
import { answered, done, onWire } from './wire.ts'

const path = '/api/organisations/:organisation/recovery'

const access = { may: 'fetch-recovery' } as const

/** A restriction of a file: wraps to two hundred readers. */
const RESTRICTION_BYTES = 6_000_000

/** What two recovery papers open, and giving on what they opened. Without `envelopes` there are no files of clients. */
export const recoveryRoutes = (deps: AccountsDeps, envelopes: EnvelopesDeps | undefined): readonly ApiRoute[] => [
  apiRoute({
    method: 'get', path, says: 'What is wrapped to the recovery identity: keys of epochs, and of restricted files whose readers have all left; each fetch is noted', access,
    input: { params: z.object({ organisation: id }), body: NO_BODY },
    handle: async ({ actor, params }) => {
      const fetched = await fetchRecovery(deps, actor, params)
      if (!fetched.ok) return answered(fetched, done)
      return answered(envelopes ? await fetchLeftBehind(envelopes, actor, params) : ok([]), (leftBehind) => onWire(recoveryWraps, { ...fetched.value, leftBehind }))
    },
  }),
  ...(envelopes ? [apiRoute({
    method: 'put', path: `${path}/clients/:client`, says: 'Restricts a file whose readers have all left to people who are there', access, mostBytes: RESTRICTION_BYTES,
    input: { params: z.object({ organisation: id, client: id }), body: restricted },
    handle: async ({ actor, params, body }) => answered(await recoverRestricted(envelopes, actor, { ...params, ...body }), done),
  })] : []),
]
