import type { z } from 'zod'
import type { documentShape, renditionShape } from '../shapes/documents.ts'
import type { pageShape } from '../shapes/pages.ts'

/** Stands for a file of document 12 in the examples. */
export const EXAMPLE_RENDITION = '3f0c1a5e-6f53-4c1b-9a57-2f4f1f9f8b11'

/** A file. */
export const RENDITION_ANSWER: z.input<typeof renditionShape> = {
  id: '3f0c1a5e-6f53-4c1b-9a57-2f4f1f9f8b11', url: 'https://library.example.org/api/library/v1/renditions/3f0c1a5e-6f53-4c1b-9a57-2f4f1f9f8b11',
  document: 12, kind: 'original', language: 'en', mediaType: 'application/pdf', bytes: 4476,
  sha256: '21b603e8acaddd7a27a77804d3236beba713b72909ad285711d7e34e5b9536c1', pages: 3, reading: 'searchable', recognised: false,
  safety: 'not-scanned', outline: [], file: 'https://library.example.org/api/library/v1/renditions/3f0c1a5e-6f53-4c1b-9a57-2f4f1f9f8b11/file',
  firstPage: 'https://library.example.org/api/library/v1/documents/12/renditions/3f0c1a5e-6f53-4c1b-9a57-2f4f1f9f8b11/pages/1',
}

/** A document. */
export const DOCUMENT_ANSWER: z.input<typeof documentShape> = {
  number: 12, url: 'https://library.example.org/library/12', record: 'https://library.example.org/api/library/v1/documents/12',
  title: 'Convention on Action against Trafficking in Human Beings', titles: {}, guessed: [], language: 'en', date: '2005-05-16',
  types: ['Convention'], readable: true, changed: '2026-11-02T09:30:00.000Z', summary: 'A treaty for the protection of trafficked persons.',
  summaries: {}, authors: [], publishers: ['Council of Europe'], ownPublication: false,
  keywords: [
    {
      keyword: 'reflection-and-recovery-period',
      concept: 'https://library.example.org/api/library/v1/thesaurus/concepts/reflection-and-recovery-period',
    },
  ],
  countries: ['PL', 'UA'], instruments: [], identifiers: [{ scheme: 'other', value: 'CETS 197' }],
  rights: { statement: 'May be reproduced with its source.' },
  renditions: [
    {
      id: '3f0c1a5e-6f53-4c1b-9a57-2f4f1f9f8b11', url: 'https://library.example.org/api/library/v1/renditions/3f0c1a5e-6f53-4c1b-9a57-2f4f1f9f8b11',
      document: 12, kind: 'original', language: 'en', mediaType: 'application/pdf', bytes: 4476,
      sha256: '21b603e8acaddd7a27a77804d3236beba713b72909ad285711d7e34e5b9536c1', pages: 3, reading: 'searchable', recognised: false,
      safety: 'not-scanned', outline: [], file: 'https://library.example.org/api/library/v1/renditions/3f0c1a5e-6f53-4c1b-9a57-2f4f1f9f8b11/file',
      firstPage: 'https://library.example.org/api/library/v1/documents/12/renditions/3f0c1a5e-6f53-4c1b-9a57-2f4f1f9f8b11/pages/1',
    },
  ],
  translations: [
    {
      number: 13, record: 'https://library.example.org/api/library/v1/documents/13', title: 'Конвенція про заходи щодо протидії торгівлі людьми',
      language: 'uk',
    },
  ],
  relations: [
    {
      kind: 'comments on', inverse: true,
      document: {
        number: 14, record: 'https://library.example.org/api/library/v1/documents/14', title: 'Residence permits after the first months',
        language: 'en',
      },
    },
  ],
}

/** The text of a page. */
export const PAGE_ANSWER: z.input<typeof pageShape> = {
  document: 12, rendition: '3f0c1a5e-6f53-4c1b-9a57-2f4f1f9f8b11', page: 2, pages: 3, url: 'https://library.example.org/library/12/p/2',
  language: 'en',
  text: 'Article 13\nEach Party shall provide a recovery and reflection period of at least 30 days.\nThe recovery period shall be sufficient for the person to recover.',
  marks: [[38, 46], [62, 68], [94, 102], [103, 109], [148, 155]],
  next: 'https://library.example.org/api/library/v1/documents/12/renditions/3f0c1a5e-6f53-4c1b-9a57-2f4f1f9f8b11/pages/3',
  previous: 'https://library.example.org/api/library/v1/documents/12/renditions/3f0c1a5e-6f53-4c1b-9a57-2f4f1f9f8b11/pages/1',
}
