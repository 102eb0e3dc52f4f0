import type { z } from 'zod'
import type { foundShape } from '../shapes/search.ts'

/** What is answered to words. */
export const SEARCH_ANSWER: z.input<typeof foundShape> = {
  total: 2, from: 0,
  documents: [
    {
      number: 12, url: 'https://library.example.org/library/12', record: 'https://library.example.org/api/library/v1/documents/12',
      title: 'Convention on Action against Trafficking in Human Beings', titles: {}, guessed: [], language: 'en', date: '2005-05-16',
      types: ['Convention'], readable: true, titleMarks: [],
      passages: [
        {
          rendition: '3f0c1a5e-6f53-4c1b-9a57-2f4f1f9f8b11', page: 2,
          record: 'https://library.example.org/api/library/v1/documents/12/renditions/3f0c1a5e-6f53-4c1b-9a57-2f4f1f9f8b11/pages/2', language: 'en',
          text: 'Article 13 Each Party shall provide a recovery and reflection period of at least 30 days. The recovery period shall be sufficient for the person to recover.',
          marks: [[38, 46], [62, 68], [94, 102], [103, 109], [148, 155]],
        },
      ],
      pagesFound: 1, others: [],
    },
  ],
  next: 'https://library.example.org/api/library/v1/search?q=recovery+period&expand=no&size=1&cursor=WyJBVWtLTjJqdCIsMSxbMTJdXQ',
  understood: { filters: {}, cut: false, loosened: false, corrected: [], suggested: [], alike: [], expanded: [] },
}
