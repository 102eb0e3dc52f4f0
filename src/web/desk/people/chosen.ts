/** What is chosen on a page of list and detail, as its address says. `at`: an id; `make`: something is being made. */
export type Chosen = { readonly at?: string; readonly make?: true }

/** Reads it from an address. Anything else in it is of no account. */
export const readChosen = ({ at, make }: Readonly<Record<string, unknown>>): Chosen => ({
  ...(typeof at === 'string' && at !== '' && { at }),
  ...((make === true || make === 'true') && { make: true as const }),
})
