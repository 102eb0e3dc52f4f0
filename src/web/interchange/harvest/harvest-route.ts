import { z } from 'zod'
import { route, type Route } from '#web/http'
import { answerHarvest, type HarvestDeps } from './answer-harvest.ts'

/** Where harvesters ask. */
const HARVEST = '/oai'

/** OAI-PMH 2.0, by GET and by POST as it wants. Whatever is asked is answered with 200: its faults are part of the protocol. */
export const harvestRoute = ({ contextAt, ...deps }: Omit<HarvestDeps, 'context'> & { readonly contextAt: (origin: string) => HarvestDeps['context'] }): Route =>
  route({
    method: 'get', path: HARVEST, posted: true, access: 'public', input: { params: z.object({}), query: z.object({}) }, cache: 'never',
    handle: async ({ address, origin }) => ({
      kind: 'text', mediaType: 'text/xml; charset=utf-8',
      text: await answerHarvest({ ...deps, context: contextAt(origin) }, new URLSearchParams(address.slice(HARVEST.length))),
    }),
  })
