import type { PublicKeys } from '../staff/staff-keys.ts'
import { spell, type BodyOf } from './entry-body.ts'

export type Founder = { readonly staff: string; readonly keys: PublicKeys }

/**
 * What entry 0 says. Both founders sign it, on their own devices; before the second has, there is no log and no client can be registered.
 * @param on a day in UTC
 */
export const foundingBody = (organisation: string, founders: readonly [Founder, Founder], on: string): BodyOf<'founding'> => {
  const [first, second] = founders.map(({ staff, keys }) => ({ staff, publicKey: spell(keys.publicKey), recipient: keys.recipient }))
  if (!first || !second) throw new Error('an organisation has two founders')
  return { version: 1, organisation, number: 0, previous: null, by: first.staff, on, kind: 'founding', administrators: [first, second] }
}
