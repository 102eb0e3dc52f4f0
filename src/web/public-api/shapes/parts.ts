import { z } from 'zod'

export const count = z.int().min(0)
export const documentNumber = z.int().min(1)
export const renditionId = z.uuid()
export const language = z.string().describe('BCP 47; `und` where nobody has determined it')
export const country = z.string().describe('ISO 3166-1, two letters')
export const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/).describe('A year, a month or a day, as exact as is known: `2005`, `2005-05`, `2005-05-16`')
export const address = z.url()
export const inLanguages = z.record(z.string(), z.string()).describe('By language (BCP 47)')
export const marks = z.array(z.tuple([z.int().min(0), z.int().min(0)])).describe('Where the words of the question stand: first sign, and the one after the last, counted in UTF-16 units')
