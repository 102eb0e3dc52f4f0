/** Where the description of the search lies for whoever asks in no language; in each language it lies below that language. */
export const OPEN_SEARCH = '/opensearch.xml'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// Signs that XML cannot hold at all are left out.
const escape = (text: string): string => text.replace(/[^\P{Cc}\t\n]/gu, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

const LONGEST_SHORT_NAME = 16
const LONGEST_NAME = 48

const shorten = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd().toWellFormed()}…`)

type Described = { readonly name: string; readonly says: string; readonly language: string; /** Scheme and host. */ readonly origin: string; readonly library: string; /** Where the results are to be had as Atom. */ readonly feed: string; /** Where this description lies. */ readonly self: string }

/** The search as browsers take it into their own search box (OpenSearch 1.1, draft 6). Names are cut to what the format allows. */
export const openSearchDescription = ({ name, says, language, origin, library, feed, self }: Described): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escape(shorten(name, LONGEST_SHORT_NAME))}</ShortName>`,
    `<LongName>${escape(shorten(name, LONGEST_NAME))}</LongName>`,
    `<Description>${escape(says)}</Description>`,
    `<Url type="text/html" template="${escape(`${origin}${library}`)}?q={searchTerms}"/>`,
    `<Url type="application/atom+xml" rel="results" template="${escape(`${origin}${feed}`)}?q={searchTerms}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escape(`${origin}${self}`)}"/>`,
    '<SyndicationRight>open</SyndicationRight>',
    `<Language>${escape(language)}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '<OutputEncoding>UTF-8</OutputEncoding>',
    '</OpenSearchDescription>',
    '',
  ].join('\n')
