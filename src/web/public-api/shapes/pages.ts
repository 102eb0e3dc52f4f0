import { z } from 'zod'
import { address, count, documentNumber, language, marks, renditionId } from './parts.ts'
import { named } from './register.ts'

export const pageShape = named('Page', 'The text of one page, as it was read out of the file.', z.object({
  document: documentNumber,
  rendition: renditionId,
  page: count,
  pages: count,
  url: address.describe('The page for readers, to be cited'),
  language,
  text: z.string(),
  marks,
  next: address.optional(),
  previous: address.optional(),
}))
