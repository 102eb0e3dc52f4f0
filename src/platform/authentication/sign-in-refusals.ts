/** `retryAfter` in seconds. */
export type TooManyAttempts = { readonly kind: 'too-many-attempts'; readonly retryAfter: number }
/** Name and authentication key are not those of an account; which of them is not told. */
export type SignInRefused = { readonly kind: 'sign-in-refused' }
/** The code is not that of the moment, or has been used. */
export type CodeRefused = { readonly kind: 'code-refused' }
/** Too many codes, or too late: the passphrase is asked for again. */
export type SignInAgain = { readonly kind: 'sign-in-again' }
