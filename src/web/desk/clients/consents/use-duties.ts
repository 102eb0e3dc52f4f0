import { useQuery } from '@tanstack/react-query'
import { dutiesIn, standingOf, type KnownDuty, type LegalFact } from '#clients'
import { asking } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import type { Described } from '../../organisation/organisation-draft.ts'
import { todayHere } from '../forms/answers.ts'
import { useDates } from '../forms/use-dates.ts'
import { useBook, type RecordShown } from '../register.ts'

/** The country of an organisation: `''` when it has said none, `undefined` while nobody knows yet. */
export const useOwnCountry = (organisation: string): string | undefined => {
  const { api } = useDesk()
  const described = useQuery(asking<Described>(api, `/api/organisations/${organisation}`))
  return described.data === undefined ? undefined : (described.data.country ?? '')
}

/** What must be reported in a country: by the book of this group first. `written`: the records of that book. */
export const useDuties = (group: string, country: string | undefined): { readonly duties: readonly KnownDuty[]; readonly written: readonly RecordShown[]; readonly opening: boolean; readonly refusal: { readonly kind: string } | undefined } => {
  const book = useBook(group, 'duties', group !== '')
  const written = (book.data?.records ?? []).filter(({ body }) => body.form === 'duty')
  return { duties: country === undefined || country === '' ? [] : dutiesIn(country, written.map(({ body }) => body.answers)), written, opening: book.isPending && group !== '', refusal: book.error?.refusal }
}

/** How far a legal fact can be relied on, in words. */
export const useStanding = (): ((fact: LegalFact) => { readonly says: string; readonly good: boolean }) => {
  const { legal: says } = useClientMessages()
  const { kept } = useDates()
  return (fact) => {
    const standing = standingOf(fact, todayHere())
    const day = fact.verifiedOn === undefined ? '' : kept(fact.verifiedOn)
    if (standing === 'verified') return { says: says.standings.verified(day, kept(fact.ends ?? yearAfter(fact.verifiedOn ?? ''))), good: true }
    return { says: standing === 'ended' ? says.standings.ended(day) : says.standings['not-verified'], good: false }
  }
}

const yearAfter = (day: string): string => `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`
