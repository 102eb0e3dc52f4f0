import { z } from 'zod'
import { changePublication } from '#library'
import { operation } from '../operation.ts'

export type PublicationAnswer = { readonly number: number; readonly changed: boolean } | { readonly number: number; readonly refusal: 'not-allowed' | 'document-not-found' }

export const publication = operation({
  name: 'library-publication',
  input: z.object({ number: z.number().int().positive(), to: z.enum(['draft', 'review', 'published', 'withdrawn']), reason: z.string().trim().max(2000).optional() }),
  run: async (house, input): Promise<PublicationAnswer> => {
    const result = await changePublication(house.library, house.operator, input)
    await house.outbox.drain()
    return result.ok ? { number: input.number, changed: result.value.changed } : { number: input.number, refusal: result.refusal.kind }
  },
})
