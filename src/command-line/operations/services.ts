import { isAbsolute } from 'node:path'
import { z } from 'zod'
import { parseCountryCode, type CountryCode } from '#kernel'
import { importServices, listServices, withdrawService, type FoundIssue, type ImportedServices, type ListedService, type WithdrawServiceRefusal } from '#services'
import { operation } from '../operation.ts'
import { readWhole } from '../read-whole.ts'

/** Bytes. The largest directory that is taken in, 5000 entries in a few languages, is smaller. */
const MAX_BYTES = 20e6

export type ServicesImportRefusal =
  | { readonly kind: 'file-unreadable'; readonly code: string }
  | { readonly kind: 'file-too-large' | 'file-not-json' | 'not-allowed' }
  | { readonly kind: 'services-malformed'; readonly issues: readonly FoundIssue[] }

export type ServicesImportAnswer = ImportedServices | { readonly refusal: ServicesImportRefusal }

export const servicesImport = operation({
  name: 'services-import',
  input: z.object({ file: z.string().refine(isAbsolute) }),
  run: async ({ library, operator, installation, outbox }, { file }): Promise<ServicesImportAnswer> => {
    const read = await readWhole(file, MAX_BYTES)
    if (!read.ok) return { refusal: read.refusal }
    const parsed = parseJson(read.value)
    if (parsed === undefined) return { refusal: { kind: 'file-not-json' } }
    const done = await importServices(library, operator, { file: parsed.json, samplesAllowed: installation.demonstration })
    await outbox.drain()
    return done.ok ? done.value : { refusal: done.refusal }
  },
})

const parseJson = (bytes: Uint8Array): { readonly json: unknown } | undefined => {
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return undefined
  }
}

export type ServicesWithdrawAnswer = { readonly withdrawnOn: string } | { readonly refusal: WithdrawServiceRefusal }

export const servicesWithdraw = operation({
  name: 'services-withdraw',
  input: z.object({ key: z.string() }),
  run: async ({ library, operator, outbox }, { key }): Promise<ServicesWithdrawAnswer> => {
    const done = await withdrawService(library, operator, { key })
    await outbox.drain()
    return done.ok ? done.value : { refusal: done.refusal }
  },
})

export type ServicesListAnswer = { readonly day: string; readonly services: readonly ListedService[] }

export const servicesList = operation({
  name: 'services-list',
  input: z.object({
    country: z.string().transform((code, context): CountryCode | undefined => {
      const country = parseCountryCode(code)
      if (country === undefined) context.addIssue({ code: 'custom', message: 'country' })
      return country
    }).optional(),
  }),
  run: async ({ library, operator }, { country }): Promise<ServicesListAnswer> => (await listServices(library, operator, { country })).value,
})
