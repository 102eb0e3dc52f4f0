import { useMessages, useRefusal } from '../i18n/use-messages.tsx'
import type { Wrong } from './ceremony-form.tsx'

/** A refusal as the worker or the API gives it. */
export type Refused = { readonly kind: string }

/** What the server named, where the worker hands on what it said. */
export const reasonOf = (refusal: Refused): string => ('because' in refusal && refusal.kind === 'server-refused' && typeof refusal.because === 'string' ? refusal.because : refusal.kind)

const numbersIn = (value: unknown): readonly number[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'number') : [])

const retryIn = (refusal: Refused): number | undefined => {
  const particulars = 'particulars' in refusal ? refusal.particulars : undefined
  return typeof particulars === 'object' && particulars !== null && 'retryAfter' in particulars && typeof particulars.retryAfter === 'number' ? particulars.retryAfter : undefined
}

/** What went wrong, in words, at the field where it did: for refusals that carry more than their name. */
export const useWrong = (): ((refusal: Refused, field?: string) => Wrong) => {
  const { access, passphrase, codes } = useMessages()
  const inWords = useRefusal()
  const sayOf = (refusal: Refused): string => {
    if (refusal.kind === 'unknown-words' && 'places' in refusal) return passphrase.unknownWords(numbersIn(refusal.places).map((place) => place + 1))
    if (refusal.kind === 'wrong-number-of-words' && 'words' in refusal) return passphrase.wrongNumber(Number(refusal.words))
    if (refusal.kind === 'mistyped-code' && 'line' in refusal && typeof refusal.line === 'number') return codes.mistyped(refusal.line + 1)
    const seconds = retryIn(refusal)
    if (reasonOf(refusal) === 'too-many-attempts' && seconds !== undefined) return access.tooMany(Math.max(1, Math.ceil(seconds / 60)))
    return inWords(refusal)
  }
  return (refusal, field) => ({ says: sayOf(refusal), ...(field !== undefined && { field }) })
}
