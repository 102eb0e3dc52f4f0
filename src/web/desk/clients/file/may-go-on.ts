import type { DraftShown, RecordShown } from '../register.ts'

/**
 * Whether there is an editor for what was begun. A consent that was given is never changed: what was begun as a change to it, before that was so, is read, and taken over by hand
 * into a new one.
 */
export const mayGoOn = ({ form, record }: Pick<DraftShown, 'form' | 'record'>, records: readonly Pick<RecordShown, 'record'>[]): boolean => form !== 'consent' || !records.some((there) => there.record === record)
