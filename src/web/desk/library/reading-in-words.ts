import type { FollowedReading } from '#library'
import type { Messages } from '../i18n/messages.ts'

/** What became of a file's text. */
export const readingInWords = ({ reading, reason, givenUp, total }: Pick<FollowedReading, 'reading' | 'reason' | 'givenUp' | 'total'>, says: Messages['uploads'], count: Messages['count']): string => {
  if (reading === 'searchable') return count(says.searchable)(total ?? 0)
  if (reading === 'waiting') return givenUp ? says.givenUp : says.reading
  const { other, ...known } = says.reasons
  return says.stored(reason !== undefined && Object.hasOwn(known, reason) ? known[reason as keyof typeof known] : other) // Asked just before whether it is one.
}
