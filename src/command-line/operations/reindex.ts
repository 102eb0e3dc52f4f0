import { z } from 'zod'
import { rebuildIndex } from '#library'
import { operation } from '../operation.ts'

export const reindex = operation({
  name: 'library-reindex',
  input: z.object({}),
  run: async (house, _input, _emit: (event: never) => void, signal): Promise<{ documents: number; pages: number }> => {
    await house.indexReady
    await rebuildIndex(house.library, signal)
    const { documents, pages } = await house.library.index.stats()
    return { documents, pages }
  },
})
