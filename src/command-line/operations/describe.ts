import { z } from 'zod'
import { describeDocument, readCorrection, type CorrectionRefusal } from '#library'
import { operation } from '../operation.ts'

export type DescribeAnswer =
  | { readonly number: number; readonly changed: boolean }
  | { readonly number: number; readonly refusal: CorrectionRefusal | { readonly kind: 'not-allowed' | 'document-not-found' | 'related-to-itself' } }

export const describe = operation({
  name: 'library-describe',
  input: z.object({ number: z.number().int().positive(), columns: z.record(z.string(), z.string()) }),
  run: async (house, { number, columns }): Promise<DescribeAnswer> => {
    const description = readCorrection(columns)
    if (!description.ok) return { number, refusal: description.refusal }
    const done = await describeDocument(house.library, house.operator, { number, description: description.value })
    await house.outbox.drain()
    if (done.ok) return { number, changed: done.value.changed }
    const { kind } = done.refusal
    // No version is said, so none is stale.
    if (kind === 'stale-version') throw new Error('a version that nobody named is stale')
    return { number, refusal: { kind } }
  },
})
