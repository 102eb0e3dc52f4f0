/**
 * What a scan came to. `not-scanned` is said whenever the scanner did not look at all of it and say so:
 * `no-scanner`: none is set up; `unreachable`: nobody answers there; `too-large`: more than the scanner takes;
 * `failed`: it fell silent, broke off, or said something else.
 */
export type Verdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'infected'; readonly name: string }
  | { readonly kind: 'not-scanned'; readonly why: 'no-scanner' | 'unreachable' | 'too-large' | 'failed' }

const LONGEST_NAME = 200

/**
 * Reads clamd's answer to INSTREAM (clamd(8)): `stream: OK`, `stream: Some.Name FOUND`, `INSTREAM size limit exceeded. ERROR`.
 * @param wasWhole whether everything was sent before the answer came: no answer about a part is an answer
 */
export const readVerdict = (answer: string | undefined, wasWhole: boolean): Verdict => {
  if (answer === undefined) return { kind: 'not-scanned', why: 'failed' }
  if (answer === 'stream: OK' && wasWhole) return { kind: 'clean' }
  const name = /^stream: (.+) FOUND$/.exec(answer)?.[1]
  // The name may hold what the file says: nothing but plain signs passes.
  if (name !== undefined) return { kind: 'infected', name: name.replaceAll(/[^\x20-\x7E]/g, '?').slice(0, LONGEST_NAME) }
  return { kind: 'not-scanned', why: /^INSTREAM size limit exceeded\b/.test(answer) ? 'too-large' : 'failed' }
}
