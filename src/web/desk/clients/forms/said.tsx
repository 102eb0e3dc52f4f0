import { Link } from '@tanstack/react-router'
import { isWithoutAnswer, type Answer, type Answers, type Field } from '#clients'
import { useSession } from '../../access/guard.tsx'
import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { useNames } from '../../people/use-people.ts'
import { useFormWords } from './form-asked.ts'
import { sayCoded } from './say-coded.ts'
import { useClientNames } from './use-client-names.ts'
import { useDates } from './use-dates.ts'

/** A code, date, country … in words. */
const useSayText = () => {
  const { code } = useFormWords()
  const { country, language } = useFormats()
  const { kept, moment } = useDates()
  return (field: Field | undefined, text: string): string => sayCoded(field?.type, text, { code: (one) => code(field, one), date: kept, moment, country, language })
}

const StaffName = ({ session, id }: { readonly session: SessionShown; readonly id: string }) => <>{useNames(session)(id)}</>

const ClientName = ({ id }: { readonly id: string }) => <Link to="/clients/$client" params={{ client: id }}>{useClientNames().nameOf(id)}</Link>

type Props = { readonly field: Field | undefined; readonly answer: Answer | undefined; readonly columns?: Readonly<Record<string, string>> | undefined }

/** An answer as people read it. Without a field (an answer to a form of before) as it stands. */
export const Said = ({ field, answer, columns }: Props) => {
  const { clientForm: says } = useClientMessages()
  const { list, number } = useFormats()
  const session = useSession()
  const say = useSayText()
  if (answer === undefined) return <span className="soft">{says.nothing}</span>
  if (typeof answer === 'boolean') return <>{answer ? says.yes : says.no}</>
  if (typeof answer === 'number') return <>{number(answer)}</>
  if (typeof answer === 'string') {
    if (field?.type === 'staff' && session !== undefined) return <StaffName session={session} id={answer} />
    if (field?.type === 'client') return <ClientName id={answer} />
    return <span dir="auto" translate="no" className="as-written">{say(field, answer)}</span>
  }
  if (Array.isArray(answer)) {
    const texts = answer.filter((one): one is string => typeof one === 'string')
    if (texts.length === answer.length) return <>{list(texts.map((one) => say(field, one)))}</>
    return <ul className="rows-said">{answer.filter((one): one is Answers => typeof one === 'object').map((row) => <SaidRow key={JSON.stringify(row)} field={field} row={row} columns={columns} />)}</ul>
  }
  // What is no value is one of the three ways of having none.
  return isWithoutAnswer(answer) ? <span className="soft">{says.without[answer.without]}</span> : null
}

const SaidRow = ({ field, row, columns }: { readonly field: Field | undefined; readonly row: Answers; readonly columns: Readonly<Record<string, string>> | undefined }) => (
  <li>
    {Object.entries(row).map(([name, cell]) => (
      <span key={name}><span className="soft">{columns?.[name] ?? name}:</span> <Said field={field?.fields?.find((column) => column.name === name)} answer={cell} /></span>
    ))}
  </li>
)
