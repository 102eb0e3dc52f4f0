import { z } from 'zod'
import { searchLibrary, type LibraryAnswer } from '#library'
import { operation } from '../operation.ts'

export const search = operation({
  name: 'library-search',
  input: z.object({ words: z.string(), size: z.number().int().min(1).max(100) }),
  run: async (house, { words, size }): Promise<LibraryAnswer> => {
    await house.indexReady
    const found = await searchLibrary(house.library, house.operator, { words, from: 0, size })
    return found.value
  },
})
