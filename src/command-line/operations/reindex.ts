import { z } from 'zod'
import { rebuildIndex } from '#library'
import { operation } from '../operation.ts'

export const reindex = operation({
  name: 'library-reindex',
  input: z.object({}),
  run: async (house, _input, emit: (event: never) => void): Promise<{ documents: number; pages: number }> => {
    void emit
    await house.indexReady
    await rebuildIndex(house.library)
    const { documents, pages } = await house.library.index.stats()
    return { documents, pages }
  },
})
