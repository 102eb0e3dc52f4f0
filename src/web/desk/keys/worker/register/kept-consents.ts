import { refuse, type Id } from '#kernel'
import { consentFault, type ConsentFault } from '#clients/records'
import type { Write } from '../../register-shapes.ts'
import type { Held } from './held.ts'

type Records = Pick<Held, 'records'>

type Asked = Pick<Write, 'form' | 'answers' | 'began'> & { readonly record: Id; readonly of?: Id }

/** Whether what these writes stand on was never looked at here, or was looked at in another revision: then the file is fetched before anything is said of them. */
export const isBlind = ({ records }: Records, writes: readonly Asked[]): boolean =>
  writes.some(({ record, form, began, of }) => (began !== undefined && records.get(record)?.revision !== began.revision) || (form === 'consent' && of !== undefined && !records.has(of)))

/** A consent that was given is a record: whatever page asks, nothing is sealed that would change it. The server takes only what follows on just what is looked at here. */
export const consentsKept = (held: Records | undefined, writes: readonly Asked[]): { readonly ok: false; readonly refusal: { readonly kind: 'consent-given'; readonly because: ConsentFault } } | undefined => {
  const file = [...(held?.records.values() ?? [])].flatMap(({ record, body }) => (body === undefined ? [] : [{ record, body }]))
  // Over one that does not open here, nobody can say what it would change.
  const isOverUnseen = writes.some(({ record, form, began }) => form === 'consent' && began !== undefined && held?.records.has(record) !== true)
  const because = isOverUnseen ? 'given' : consentFault(file, writes)
  return because === undefined ? undefined : refuse({ kind: 'consent-given', because })
}
