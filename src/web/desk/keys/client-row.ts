import type { NamesOf } from './columns.ts'
import type { ClientRow } from './register-shapes.ts'

/** What a line of the list of clients says. */
export const CLIENT_ROW: NamesOf<ClientRow> = {
  client: true, name: true, byWish: true, age: true, child: true, status: true, languages: true, assigned: true, changedOn: true, flags: true, tasks: true, drafts: true, mine: true, finished: true, restricted: true,
  unopened: true,
}
