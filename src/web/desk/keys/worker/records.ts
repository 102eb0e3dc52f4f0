import { openManyFiles } from './ceremonies/open-many.ts'
import type { Handlers } from './handler.ts'
import { withSession } from './with-session.ts'

/** What lies in clients' files. */
export const RECORDS: Pick<Handlers, 'records.open-many'> = {
  'records.open-many': async ({ files }, telling) => withSession((desk, session) => openManyFiles(desk, session, files, telling), (counted) => counted),
}
