import { z } from 'zod'
import { describeDocument, readCorrection, type CorrectionRefusal } from '#library'
import { operation } from '../operation.ts'

export type DescribeAnswer =
  | { readonly number: number; readonly changed: boolean }
  | { readonly number: number; readonly refusal: CorrectionRefusal | { readonly kind: 'not-allowed' | 'document-not-found' } }

export const describe = operation({
  name: 'library-describe',
  input: z.object({ number: z.number().int().positive(), columns: z.record(z.string(), z.string()) }),
  run: async (house, { number, columns }): Promise<DescribeAnswer> => {
    const description = readCorrection(columns)
    if (!description.ok) return { number, refusal: description.refusal }
    const done = await describeDocument(house.library, house.operator, { number, description: description.value })
    await house.outbox.drain()
    return done.ok ? { number, changed: done.value.changed } : { number, refusal: done.refusal }
  },
})
