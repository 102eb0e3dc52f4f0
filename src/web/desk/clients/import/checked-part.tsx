import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import type { Reason } from '#clients'
import { nameIn, stops, type CheckedLine, type Choice } from './check-lines.ts'

type Props = { readonly line: CheckedLine; readonly choice: Choice; readonly choose: (choice: Choice) => void; readonly nameOf: (client: string) => string; readonly why: (reasons: readonly Reason[]) => string; readonly sentence: (problem: CheckedLine['problems'][number]) => string }

const INTO = 'into:'

/** One line of the report, and what is to be done with it. */
export const CheckedPart = ({ line, choice, choose, nameOf, why, sentence }: Props) => {
  const { clientImport: says } = useClientMessages()
  const { number } = useFormats()
  const stopped = stops(line)
  return (
    <li>
      <div>
        <p className="import-name" translate="no">{says.lineNamed(number(line.line), nameIn(line) || says.nameless)}</p>
        {line.problems.map((problem, place) => <p key={place} className={problem.stops ? 'wrong' : 'hint'} dir="auto">{sentence(problem)}</p>)}
        {line.files.map(({ client, reasons }) => <p key={client} className="wrong" dir="auto">{says.secondFile(nameOf(client), why(reasons))}</p>)}
        {line.lines.map(({ line: above, reasons }) => <p key={above} className="wrong" dir="auto">{says.secondLine(number(above), why(reasons))}</p>)}
      </div>
      {stopped ? <p className="hint">{says.choices.skip}</p> : (
        <select
          aria-label={says.whatToDo(number(line.line))}
          value={typeof choice === 'object' ? INTO + choice.into : choice}
          onChange={({ target: { value } }) => choose(value.startsWith(INTO) ? { into: value.slice(INTO.length) } : value === 'make' ? 'make' : 'skip')}
        >
          <option value="make">{says.choices.make}</option>
          <option value="skip">{says.choices.skip}</option>
          {line.files.map(({ client }) => <option key={client} value={INTO + client}>{says.addTo(nameOf(client))}</option>)}
        </select>
      )}
    </li>
  )
}
