import type { StampedDocument } from '#library'
import { exchanged } from '../cite/exchanged.ts'
import { asCsl } from '../describe/csl.ts'

/** Documents as one file for citation programs. */
export const citedTogether = async (documents: readonly StampedDocument[], { address, name }: { readonly address: string; readonly name: string }, form: 'bibtex' | 'ris' | 'csl'): Promise<string> => {
  const items = documents.map(({ document }) => asCsl(document, { address, name, subjectOf: () => undefined }))
  return form === 'csl' ? JSON.stringify(items) : await exchanged(items, form)
}
