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
    if (result.ok) return { number: input.number, changed: result.value.changed }
    const { kind } = result.refusal
    // No version is said, so none is stale.
    if (kind === 'stale-version') throw new Error('a version that nobody named is stale')
    return { number: input.number, refusal: kind }
  },
})
