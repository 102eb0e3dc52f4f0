import { requestClock, stringIn, type Answers } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { useDates } from '../forms/use-dates.ts'

/** When the answer is due, in one line: by words before colour. */
export const RequestStanding = ({ request, today }: { readonly request: Answers; readonly today: string }) => {
  const { rightsDesk: says, count } = useClientMessages()
  const { day } = useFormats()
  const { kept } = useDates()
  const { state, due, left, extended } = requestClock(request, today)
  const answered = stringIn(request, 'answeredOn')
  if (state === 'answered') return <span>{answered === undefined ? says.states.answered : says.answeredOn(kept(answered))}</span>
  const clock = left === undefined ? '' : left < 0 ? count(says.past)(-left) : left === 0 ? says.today : count(says.left)(left)
  const said = [says.states[state], state === 'look-again' ? '' : clock, due === undefined || state === 'look-again' ? '' : says.due(day(due)), extended ? says.extended : '']
  return <span className={state === 'open' ? '' : 'now'}>{said.filter((part) => part !== '').join(' · ')}</span>
}
