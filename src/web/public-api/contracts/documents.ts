import { z } from 'zod'
import { BASE, contract } from '../contract.ts'
import { DOCUMENT_ANSWER, EXAMPLE_RENDITION, PAGE_ANSWER, RENDITION_ANSWER } from '../examples/document-answers.ts'
import { none, number, page, rendition, words } from '../inputs.ts'
import { documentShape, renditionShape } from '../shapes/documents.ts'
import { pageShape } from '../shapes/pages.ts'

const ofDocuments = { group: 'Documents', lists: none } as const

export const DOCUMENT = contract({
  ...ofDocuments, id: 'document', path: `${BASE}/documents/:number`,
  says: 'A document with all that is said of it, and its files',
  params: z.object({ number }), query: none, answer: documentShape, problems: ['document-not-found', 'document-withdrawn'], cache: 'revalidate',
  examples: [
    { says: 'Document 12', path: `${BASE}/documents/12`, answer: DOCUMENT_ANSWER },
  ],
})

export const RENDITION = contract({
  ...ofDocuments, id: 'rendition', path: `${BASE}/renditions/:rendition`,
  says: 'A file of a document: its language, kind, size, and what became of its text',
  params: z.object({ rendition }), query: none, answer: renditionShape, problems: ['document-not-found', 'document-withdrawn'], cache: 'revalidate',
  examples: [{ says: 'A file of document 12', path: `${BASE}/renditions/${EXAMPLE_RENDITION}`, answer: RENDITION_ANSWER }],
})

export const FILE = contract({
  ...ofDocuments, id: 'file', path: `${BASE}/renditions/:rendition/file`,
  says: 'The file itself, whole or in parts (`Range`)',
  params: z.object({ rendition }), query: none, answer: 'file', problems: ['document-not-found', 'document-withdrawn'], cache: 'revalidate',
  examples: [{ says: 'Download it', path: `${BASE}/renditions/${EXAMPLE_RENDITION}/file` }],
})

export const PAGE = contract({
  ...ofDocuments, id: 'page', path: `${BASE}/documents/:number/renditions/:rendition/pages/:page`,
  says: 'The text of one page',
  params: z.object({ number, rendition, page }), query: z.object({ q: words.describe('Words to be marked in the text') }), answer: pageShape,
  problems: ['document-not-found', 'document-withdrawn', 'page-not-found', 'nothing-to-read'], cache: ({ q }) => (q === '' ? 'revalidate' : 'never'),
  examples: [{ says: 'Page 2, with words marked', path: `${BASE}/documents/12/renditions/${EXAMPLE_RENDITION}/pages/2?q=recovery+period`, answer: PAGE_ANSWER }],
})
