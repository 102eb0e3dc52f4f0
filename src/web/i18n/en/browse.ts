import type { FacetName } from '#library'
import { count } from './count.ts'

/** Looking through the library without a question. */
export const browse = {
  title: 'Look through the library',
  lead: 'Every document stands under its type, its countries, its years, its languages and its keywords. Choose one to see the documents.',
  empty: 'There are no documents yet.',
  by: {
    type: 'By type',
    country: 'By country',
    year: 'By year',
    language: 'By language',
    keyword: 'By keyword',
    publisher: 'By publisher',
    own: 'By origin',
  } satisfies Record<FacetName, string>,
  documents: count({ one: '# document', other: '# documents' }),
  all: {
    type: 'All types',
    country: 'All countries',
    year: 'All years',
    language: 'All languages',
    keyword: 'All keywords',
    publisher: 'All publishers',
    own: 'All',
  } satisfies Record<FacetName, string>,
}

/** The thesaurus: the subjects of the field and how they hang together. */
export const subjects = {
  title: 'Subjects',
  lead: 'The words of the field, in the languages of the network. Each subject leads to its documents, whatever language they are in.',
  find: 'Find a subject',
  findButton: 'Find',
  found: count({ one: '# subject', other: '# subjects' }),
  foundNothing: (words: string) => `No subject is called “${words}”.`,
  searchInstead: 'Search the documents for it',
  top: 'The broadest subjects',
  letters: 'All subjects by letter',
  documents: count({ one: '# document', other: '# documents' }),
  noDocuments: 'No document is about it yet.',
  seeDocuments: 'See the documents',
  meaning: 'Meaning',
  use: 'What it is used for',
  otherNames: 'Also called',
  otherLanguages: 'In other languages',
  broader: 'Broader',
  narrower: 'Narrower',
  related: 'Related',
  elsewhere: 'In other thesauri',
  notation: 'Sign',
  nameIn: (language: string) => `This subject has no name in your language yet. It is shown in ${language}.`,
}

/** What the collection is, and how it is kept. */
export const about = {
  title: 'About the collection',
  lead: 'The documentation centre of a network of independent organisations that stand with trafficked persons.',
  holds: (documents: string, pages: string, languages: string) => `It holds ${documents} and ${pages} of text, in ${languages}.`,
  documents: count({ one: '# document', other: '# documents' }),
  pages: count({ one: '# page', other: '# pages' }),
  languages: count({ one: '# language', other: '# languages' }),
  parts: [
    {
      heading: 'What is kept here',
      text: [
        'Conventions and laws, judgments, reports of monitoring bodies, research, guidelines, statements, and the network’s own publications on trafficking in human beings and on the rights of trafficked persons.',
        'A document is kept as it was published. Translations stand beside the original, and it is said who made them.',
      ],
    },
    {
      heading: 'Who may read',
      text: ['Everybody, without an account and without cost. A few documents are open to members of the network alone.'],
    },
    {
      heading: 'How to cite',
      text: ['Every document has a number that never changes and is never given to another document. Cite the number, or the address that holds it.'],
    },
    {
      heading: 'How texts were read',
      text: [
        'Texts are taken from the files by a program. Pages that are pictures are recognised, and that may go wrong: the picture of the page stands beside the text, and it is the picture that counts.',
        'A title, a date or a language that a program has proposed is marked until somebody has confirmed it.',
      ],
    },
    {
      heading: 'When something should not be here',
      text: [
        'Persons are sometimes named in old reports who should not be named. Write to us with the number of the document. We answer within days: the name is taken out of the file, of the text and of the search, or the document is withdrawn.',
        'The rights in the documents stay with those who wrote and published them. If your work is here and should not be, write to us too.',
      ],
    },
  ],
  contact: 'How to reach us',
}

/** How the organisation that keeps the site can be reached. */
export const contact = {
  website: 'Website',
  email: 'E-mail',
  telephone: 'Telephone',
  address: 'Address',
  none: 'No address has been given here yet.',
}
