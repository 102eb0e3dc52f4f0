/** Accessibility, privacy, licence: what the site owes its readers to say. */
export const accessibility = {
  title: 'Accessibility',
  lead: 'Everybody should be able to read here: on an old phone, on a slow line, by keyboard, with a screen reader, in large print.',
  parts: [
    {
      heading: 'What we aim at',
      text: ['These pages follow the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. Every kind of page is tested for this, by programs and by looking at it.'],
    },
    {
      heading: 'What helps',
      list: [
        'Everything works by keyboard alone and without scripts.',
        'Text can be enlarged to 400 percent, and lines and letters set wider; nothing is cut off.',
        'Light or dark follows what you have set in your device. Nothing moves.',
        'The language of every text is marked, so that screen readers speak it rightly.',
        'The text of a document can be read page by page, without opening the file.',
      ],
    },
    {
      heading: 'What still falls short',
      list: [
        'Many documents were published as files that are hard to read with a screen reader. Their text can be read here instead, where a program was able to take it out.',
        'Recognised text of scanned pages holds errors.',
        'Names of subjects were not yet read by a native speaker in each language.',
      ],
    },
    {
      heading: 'Tell us',
      text: ['If something cannot be read or used, write to us. Say the address of the page and what happened. We send you the text in a form that you can use.'],
    },
  ],
}

export const privacy = {
  title: 'Privacy',
  lead: 'You may read everything here without saying who you are. We keep nothing that would tell who read what.',
  parts: [
    {
      heading: 'What these pages do not do',
      list: [
        'They set no cookies and store nothing in your browser.',
        'They run no scripts.',
        'They load nothing from other companies, and tell no other company that you were here.',
        'They count no visitors.',
      ],
    },
    {
      heading: 'What the server knows',
      text: [
        'While it answers, the server knows the address of your connection, as every server does. It counts requests for one minute, so that nobody can bring it down, and then forgets them. It does not write addresses down.',
        'What you search for is not written down. A word that finds nothing is counted without the one who asked, only if it is a known word of the field or of the documents, and only when at least twenty people asked for it in a week.',
      ],
    },
    {
      heading: 'What others may see',
      list: [
        'Your browser may remember this page. Clear its history if somebody else uses your device, or use a private window.',
        'The provider of your connection can see that you reached this site, not which page.',
        'A link that leads to another site is marked. That site has its own rules.',
      ],
    },
    {
      heading: 'The words “Leave this page”',
      text: ['They are always in sight and lead at once to a page that everybody visits. They do not clear the history of your browser.'],
    },
    {
      heading: 'Questions',
      text: ['Write to us if you want to know more, or if you think that something about you is kept here.'],
    },
  ],
}

export const licence = {
  title: 'Licence and source code',
  lead: 'This site runs on Waystation, free software. You may use it, study it, share it and change it.',
  program: 'The program',
  programText: 'Waystation is published under the GNU Affero General Public License, version 3 or later (AGPL-3.0-or-later). It comes without any warranty.',
  version: (version: string) => `Version ${version}`,
  source: 'The source code',
  sourceText: 'Here is the source code of exactly the version that runs on this server, as the licence asks.',
  download: 'Download the source code',
  sourceElsewhere: 'The source code of the version that runs on this server',
  documents: 'The documents',
  documentsText: 'The licence of the program does not extend to the documents. Their rights stay with those who wrote and published them; where terms are known, they stand in the record.',
  fonts: 'The typeface',
  fontsText: 'Source Sans 3 by Adobe, under the SIL Open Font License 1.1.',
}
