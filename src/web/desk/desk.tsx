import { createContext, use } from 'react'
import type { Access } from './access/access.ts'
import type { Api } from './api/api.ts'
import type { KeySession } from './keys/key-session.ts'
import type { Uploads } from './library/uploads.ts'
import type { Notices } from './status/notices.tsx'
import type { Status } from './status/status.ts'

/** What every page of the desk works with. */
export type Desk = {
  readonly api: Api
  readonly keys: KeySession
  readonly status: Status
  readonly notices: Notices
  /** Files on their way to the library; they go on when one moves to another page. */
  readonly uploads: Uploads
  /** Who sits here, and whether their keys are open. */
  readonly access: Access
}

/** Given once, above everything. */
export const DeskContext = createContext<Desk | undefined>(undefined)

/** The desk, anywhere below it. */
export const useDesk = (): Desk => {
  const desk = use(DeskContext)
  if (desk === undefined) throw new Error('there is no desk around this')
  return desk
}
