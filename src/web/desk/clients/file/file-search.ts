import { isId } from '#kernel'

/** What is being written on a file's page, so that it is found again after a lock. `form`: of a record that is new; `of`: what that one hangs on. */
export type FileSearch = { readonly edit?: string; readonly form?: string; readonly of?: string }

const idIn = (value: unknown): string | undefined => (typeof value === 'string' && isId(value) ? value : undefined)

/** Reads an address: whatever is not understood is not there. */
export const readFileSearch = (asked: Readonly<Record<string, unknown>>): FileSearch => {
  const [edit, of] = [idIn(asked['edit']), idIn(asked['of'])]
  const form = typeof asked['form'] === 'string' && /^[a-z-]{1,40}$/.test(asked['form']) ? asked['form'] : undefined
  return edit === undefined ? {} : { edit, ...(form !== undefined && { form }), ...(of !== undefined && { of }) }
}

/** Whom somebody is registering: drawn before the page is shown, so that a draft is found again. */
export const readRegisterSearch = (asked: Readonly<Record<string, unknown>>): { readonly client?: string } => {
  const client = idIn(asked['client'])
  return client === undefined ? {} : { client }
}
