/** One choice of a header like `Accept` or `Accept-Encoding`, with its weight from 0 to 1. */
type Choice = { readonly name: string; readonly weight: number }

// A header longer than this many choices is noise; what follows is not looked at.
const MOST = 32

const read = (header: string): Choice[] =>
  header.split(',', MOST).map((part) => {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
    const q = parameters.find((parameter) => parameter.startsWith('q='))
    const weight = q === undefined ? 1 : Number(q.slice(2))
    return { name, weight: weight >= 0 && weight <= 1 ? weight : 0 }
  })

/**
 * The best of `offered` by a header of weighted choices (RFC 9110, section 12.4.2); the earlier offer wins a tie.
 * `wildcards` gives the names, from narrow to broad, under which an offer may also be asked for. `undefined` when none is wanted.
 */
const prefer = <O extends string>(header: string, offered: readonly O[], wildcards: (offer: O) => readonly string[]): O | undefined => {
  const choices = read(header)
  const weightOf = (offer: O): number =>
    [offer, ...wildcards(offer)].map((name) => choices.find((choice) => choice.name === name)?.weight).find((weight) => weight !== undefined) ?? 0
  return offered
    .map((offer) => ({ offer, weight: weightOf(offer) }))
    .filter(({ weight }) => weight > 0)
    .reduce<{ offer: O; weight: number } | undefined>((best, next) => (best && best.weight >= next.weight ? best : next), undefined)?.offer
}

/** Does the client want JSON rather than a page? A browser, and a client that says nothing, want the page. */
export const prefersJson = (accept: string | undefined): boolean =>
  accept !== undefined &&
  prefer(accept, ['text/html', 'application/problem+json', 'application/json'], (type) => [`${type.split('/')[0]}/*`, '*/*'])?.endsWith('json') === true

/** The media type in which a client wants a thing of which there are several forms (RFC 9110, section 12.5.1); the first offer where it says nothing, or nothing that there is. */
export const preferredType = <T extends string>(accept: string | undefined, offered: readonly [T, ...T[]]): T =>
  (accept === undefined ? undefined : prefer<T>(accept, offered, (type) => [`${type.split('/')[0]}/*`, '*/*'])) ?? offered[0]

export type Encoding = 'br' | 'gzip'

/** The encoding in which to send a text, or `undefined` for none. */
export const preferredEncoding = (acceptEncoding: string | undefined): Encoding | undefined =>
  acceptEncoding === undefined ? undefined : prefer<Encoding>(acceptEncoding, ['br', 'gzip'], () => ['*'])

/** Which of the offered languages a reader prefers (RFC 9110, section 12.5.4): `de-AT` is content with `de`. */
export const preferredLanguage = <L extends string>(acceptLanguage: string | undefined, offered: readonly L[]): L | undefined => {
  if (acceptLanguage === undefined) return undefined
  // Regions are let go of, and `mo` is what Romanian was called in Moldova. A language that is said several times counts as the first time.
  const plain = acceptLanguage.replace(/\b([a-z]{2,3})(?:-[a-z0-9]+)+/gi, '$1').replace(/\bmo\b/gi, 'ro')
  // Simple phones send a list without weights: what they say first they mean first.
  const said = read(plain).map(({ name }) => name)
  const place = (language: string): number => (said.includes(language) ? said.indexOf(language) : said.length)
  return prefer(plain, offered.toSorted((one, other) => place(one) - place(other)), () => ['*'])
}

/** Does `If-None-Match` (RFC 9110, section 13.1.2; weak comparison) hold this tag? */
export const matchesTag = (header: string | undefined, tag: string): boolean =>
  header !== undefined && (header.trim() === '*' || header.split(',', MOST).some((one) => one.trim().replace(/^W\//, '') === tag))
