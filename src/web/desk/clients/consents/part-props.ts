import type { SessionShown } from '../../access/access-state.ts'
import type { FileSearch } from '../file/file-search.ts'
import type { FileShown } from '../register.ts'

/** What the parts of a file's page are given. */
export type PartProps = {
  readonly session: SessionShown
  readonly file: FileShown
  readonly editing: FileSearch
  readonly edit: ((record: string | undefined, form?: string, of?: string) => void) | undefined
}
