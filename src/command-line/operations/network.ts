import { isAbsolute } from 'node:path'
import { z } from 'zod'
import { importNetwork, listOrganisations, type ImportNetworkRefusal, type NetworkReport, type Organisation } from '#network'
import { operation } from '../operation.ts'

export type NetworkImportAnswer = NetworkReport | { readonly refusal: ImportNetworkRefusal }

export const takeInNetwork = operation({
  name: 'network-import',
  input: z.object({ path: z.string().refine(isAbsolute) }),
  run: async (house, input): Promise<NetworkImportAnswer> => {
    const done = await importNetwork(house.library, house.operator, input)
    await house.outbox.drain()
    return done.ok ? done.value : { refusal: done.refusal }
  },
})

export const listNetwork = operation({
  name: 'network-list',
  input: z.object({}),
  run: async (house): Promise<readonly Organisation[]> => (await listOrganisations(house.library, house.operator, {})).value,
})
