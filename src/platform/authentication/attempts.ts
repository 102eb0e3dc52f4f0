/** How often an address may try to sign in, or to give a code: `most` in each window of `seconds`. */
export type Attempts = { readonly most: number; readonly seconds: number }

/** Of each of the two steps. No setting lifts it: it is no matter of load, it stands between a guesser and the door. */
export const USUAL_ATTEMPTS: Attempts = { most: 10, seconds: 60 }
