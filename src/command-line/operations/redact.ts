import { createReadStream } from 'node:fs'
import { basename, isAbsolute } from 'node:path'
import { z } from 'zod'
import { redactRendition, type RedactRefusal } from '#library'
import { operation } from '../operation.ts'

export type RedactAnswer = { readonly number: number; readonly alsoIn?: readonly number[]; readonly refusal?: RedactRefusal }

export const redact = operation({
  name: 'library-redact',
  input: z.object({
    number: z.number().int().positive(),
    path: z.string().refine(isAbsolute),
    note: z.string().trim().min(1).max(2000),
    replaces: z.string().regex(/^[0-9a-f]{4,64}$/).optional(),
  }),
  run: async (house, { number, path, note, replaces }): Promise<RedactAnswer> => {
    const file = { name: basename(path), open: () => createReadStream(path) }
    const done = await redactRendition(house.library, house.operator, { number, replaces, file, note })
    // The old file is gone, and the old words are out of the search, when this returns.
    await house.outbox.drain()
    return done.ok ? done.value : { number, refusal: done.refusal }
  },
})
