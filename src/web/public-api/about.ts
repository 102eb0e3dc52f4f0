/** What holds for all of the API: for the description, and for the page that people read. */
export const ABOUT = {
  summary: 'What the documentation centre has published, to be read by programs',
  description: [
    'Everything can be read by anybody, from pages of anywhere (`Access-Control-Allow-Origin: *`), without a key and without cookies. Only what is published for the public is here.',
    'Answers are JSON. Addresses in them are whole: follow them, do not build them. Members that are not described may be added: pass over what you do not know.',
    'A refusal is `application/problem+json` (RFC 9457). Its `type` names what it is and never changes; followed as an address, it leads to a page that explains it. A parameter that does not exist, or that is said twice where once is meant, is refused.',
    'Every answer has an `ETag`. Send it back in `If-None-Match` and get 304 while nothing has changed. `Last-Modified` tells when the document last changed; it is not compared.',
    '`RateLimit` says how much you may still ask. After 429, and after 503 while nothing can be searched, wait as long as `Retry-After` says. To copy the whole catalogue, gather it by OAI-PMH at `/oai` instead.',
    'The version stands in the address. What is in `v1` stays as it is. Should a `v2` come, `v1` stays for a year at least, and says its end in `Deprecation` (RFC 9745) and `Sunset` (RFC 8594).',
  ].join('\n\n'),
} as const
