import { analyse } from '#text'

/** What a name is known by: its words as they are searched for, so that marks, capitals and points make no other name. */
export const authorityKey = (name: string): string =>
  analyse(name)
    .map(({ token }) => token)
    .join(' ')
