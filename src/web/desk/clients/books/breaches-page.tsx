import { useEffect, useState } from 'react'
import { BREACH_HOURS, breachClock, peopleMustBeTold, stringIn, type Answers } from '#clients'
import { useSession } from '../../access/guard.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { may } from '../../people/may.ts'
import { useDates } from '../forms/use-dates.ts'
import type { BookKind } from './book-kind.ts'
import { BookPage } from './book-page.tsx'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

/** The time, looked at every minute: a clock that runs out is seen to run. */
const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}

const useClockWords = (now: Date) => {
  const { breaches: says, count } = useClientMessages()
  return (breach: Answers): { readonly says: string; readonly waits: boolean } => {
    const clock = breachClock(breach, now)
    switch (clock.kind) {
      case 'runs':
        return { says: count(says.left)(clock.hoursLeft), waits: true }
      case 'over':
        return { says: count(says.over)(clock.hoursOver), waits: true }
      case 'told':
        return { says: clock.hoursLate === 0 ? says.inTime : count(says.lateBy)(clock.hoursLate), waits: clock.hoursLate > 0 && stringIn(breach, 'lateWhy') === undefined }
      case 'need-not':
        return { says: says.needNot, waits: false }
      default:
        return { says: says.unknown, waits: true }
    }
  }
}

/** The register of breaches, each with its clock. */
export const BreachesPage = () => {
  const session = useSession()
  const { breaches: says } = useClientMessages()
  const { moment } = useDates()
  const now = useNow()
  const inWords = useClockWords(now)
  if (session === undefined) return null
  const kind: BookKind = {
    content: 'breaches', form: 'breach', title: says.title, lead: says.lead, empty: says.empty, mayWrite: may(session, 'write-clients'),
    line: ({ body: { answers } }) => {
      const clock = inWords(answers)
      const waits = clock.waits || peopleMustBeTold(answers)
      const [first = ''] = (stringIn(answers, 'what') ?? '').split('\n')
      return { name: first.length > LONGEST ? `${first.slice(0, LONGEST)}…` : first, says: `${moment(stringIn(answers, 'knownAt') ?? '')} · ${clock.says}`, waits }
    },
    order: (one, other) => ((stringIn(one.body.answers, 'knownAt') ?? '') < (stringIn(other.body.answers, 'knownAt') ?? '') ? 1 : -1),
    beside: ({ body: { answers } }) => {
      const clock = inWords(answers)
      const known = Date.parse(stringIn(answers, 'knownAt') ?? '')
      const runs = ['runs', 'over'].includes(breachClock(answers, now).kind)
      return (
        <section className="book-clock" data-now={clock.waits ? '' : undefined} aria-label={says.title}>
          <p className="hours">{clock.says}</p>
          {runs && !Number.isNaN(known) ? <><p>{says.until(moment(new Date(known + BREACH_HOURS * HOUR_MS).toISOString()))}</p><p className="hint">{says.where}</p></> : null}
          {peopleMustBeTold(answers) ? <p className="now">{says.people}</p> : null}
        </section>
      )
    },
  }
  return <BookPage kind={kind} />
}

const LONGEST = 80
