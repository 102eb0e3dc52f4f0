import { apiRoute, NO_BODY, type ApiRoute } from '#web/http'
import { nothing } from './wire.ts'

/** One of the invented people, with all that they sign in with at this moment. `organisation`: its name. `secondsLeft`: how long the code is shown. */
export type InventedPerson = {
  readonly name: string
  readonly organisation: string
  readonly signInName: string
  readonly roles: readonly string[]
  readonly passphrase: string
  readonly code: string
  readonly secondsLeft: number
}

/** Lists those who have an account. Only a demonstration has one: there everybody may sit down as anybody. */
export type Demonstration = () => Promise<readonly InventedPerson[]>

/** The invented people of a demonstration. Where there is none, there is no such page. */
export const demonstrationRoutes = (demonstration: Demonstration | undefined): readonly ApiRoute[] => [
  apiRoute({
    method: 'get', path: '/api/demonstration', says: 'The invented people of a demonstration, and what they sign in with; a real installation has none', access: 'public',
    input: { params: nothing, body: NO_BODY },
    handle: async () => (demonstration === undefined ? { kind: 'refused', refusal: { kind: 'page-unknown' } } : { kind: 'json', body: { people: await demonstration() } }),
  }),
]
