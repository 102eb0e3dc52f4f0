import { z } from 'zod'
import { parseCountryCode } from '#kernel'
import { AUTHORITY_KINDS, saveAuthority } from '#library'
import { operation } from '../operation.ts'

export type AuthorityAnswer = { readonly name: string; readonly variants: readonly string[] } | { readonly refusal: 'not-allowed' | 'name-empty' }

export const authority = operation({
  name: 'library-authority',
  input: z.object({
    name: z.string().trim().min(1).max(1000),
    kind: z.enum(AUTHORITY_KINDS).optional(),
    variants: z.array(z.string().trim().min(1).max(1000)).max(100),
    country: z.string().transform((code, context) => {
      const country = parseCountryCode(code)
      if (country === undefined) context.addIssue({ code: 'custom', message: 'country' })
      return country
    }).optional(),
  }),
  run: async (house, input): Promise<AuthorityAnswer> => {
    const done = await saveAuthority(house.library, house.operator, input)
    await house.outbox.drain()
    return done.ok ? done.value : { refusal: done.refusal.kind }
  },
})
