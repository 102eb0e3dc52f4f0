import { VIEWS, type View } from './views.ts'

/** What an address of the list says: that whoever comes wants to look for somebody at once (never whom), or which clients they want to see. */
export type ListSearch = { readonly find?: true; readonly show?: View }

/** Reads an address: whatever is not understood is not there. */
export const readListSearch = ({ find, show }: Readonly<Record<string, unknown>>): ListSearch => {
  const view = VIEWS.find((one) => one === show)
  return { ...((find === true || find === 'true') && { find: true as const }), ...(view !== undefined && { show: view }) }
}
