import { z } from 'zod'
import { isDay } from '#kernel'
import { HIGHEST_NUMBER } from '#library'
import { HIGHEST_PLACE } from './model.ts'

/** What `sheets.json` says: which folder holds the sheet of which place. A folder is named by its own name, never by a path. */
export const sheetList = z
  .array(
    z
      .strictObject({
        place: z.int().min(1).max(HIGHEST_PLACE),
        folder: z.string().max(100).regex(/^[a-z0-9][a-z0-9_-]*$/i),
        document: z.int().min(1).max(HIGHEST_NUMBER).optional(),
        sample: z.boolean().default(false),
        checkedBy: z.string().trim().min(1).max(200).regex(/^\P{Cc}*$/u).optional(),
        checkedOn: z.string().refine(isDay).optional(),
      })
      .refine(({ checkedBy, checkedOn }) => (checkedBy === undefined) === (checkedOn === undefined), { path: ['checkedOn'] }),
  )
  .max(500)
