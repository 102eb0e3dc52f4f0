import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { joinedNames } from '#clients'
import { writeCsv } from '#clients/import'
import { download } from '../../download.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { useReasons } from '../list/second-files.tsx'
import type { ClientShown } from '../register.ts'
import { nameIn, stops, type CheckedLine, type Choice } from './check-lines.ts'
import { CheckedPart } from './checked-part.tsx'
import { Step } from './step.tsx'

const VIEWS = ['all', 'make', 'add', 'skip', 'wrong', 'seconds'] as const

const AT_ONCE = 50

type Props = {
  readonly lines: readonly CheckedLine[]
  readonly choiceOf: (line: CheckedLine) => Choice
  readonly choose: (lines: readonly CheckedLine[], choice: Choice) => void
  readonly nameOf: (client: string) => string
  readonly labelOf: (target: string) => string
  readonly next: () => void
  readonly back: () => void
}

const inView = (view: (typeof VIEWS)[number], line: CheckedLine, choice: Choice): boolean => {
  switch (view) {
    case 'all':
      return true
    case 'add':
      return typeof choice === 'object'
    case 'wrong':
      return line.problems.length > 0
    case 'seconds':
      return line.files.length > 0 || line.lines.length > 0
    default:
      return choice === view
  }
}

/** What a client who is there is called. */
export const shownName = ({ shown }: Pick<ClientShown, 'shown'>): string => {
  const said = (field: `${string}.${string}`): string => (shown[field] ?? []).find((answer) => typeof answer === 'string') as string | undefined ?? '' // Only texts are looked for.
  return joinedNames([said('person.givenName'), said('person.familyName')]) || said('person.codeName')
}

/** The fourth step: every line, what is wrong, who may be there already, and what is to be done. */
export const CheckStep = ({ lines, choiceOf, choose, nameOf, labelOf, next, back }: Props) => {
  const { clientImport: says, count } = useClientMessages()
  const { number } = useFormats()
  const why = useReasons()
  const [view, setView] = useState<(typeof VIEWS)[number]>('all')
  const [most, setMost] = useState(AT_ONCE)
  const counts = useMemo(() => new Map(VIEWS.map((one) => [one, lines.filter((line) => inView(one, line, choiceOf(line))).length])), [lines, choiceOf])
  const shown = lines.filter((line) => inView(view, line, choiceOf(line)))
  const sentence = (problem: CheckedLine['problems'][number]): string => says.problem(problem.column, problem.kind === 'missing' ? says.problems.missing(labelOf(problem.field ?? '')) : says.problems[problem.kind], problem.said)
  const giveReport = (): void => {
    const rows = lines.map((line): readonly string[] => {
      const choice = choiceOf(line)
      const done = typeof choice === 'object' ? says.addTo(nameOf(choice.into)) : says.choices[choice]
      const seconds = [...line.files.map((file) => nameOf(file.client)), ...line.lines.map((one) => `${says.line} ${one.line}`)].join('; ')
      return [String(line.line), nameIn(line), done, line.problems.map(({ column }) => column).join('; '), line.problems.map((problem) => (problem.kind === 'missing' ? says.problems.missing(labelOf(problem.field ?? '')) : says.problems[problem.kind])).join('; '), line.problems.map(({ said }) => said).join('; '), seconds]
    })
    download(new Blob([writeCsv([says.reportHeadings, ...rows])], { type: 'text/csv' }), says.reportName)
  }
  return (
    <Step step="check">
      <p className="lead">{says.checkLead}</p>
      <div className="views" role="group" aria-label={says.show}>
        {VIEWS.filter((one) => one === 'all' || (counts.get(one) ?? 0) > 0).map((one) => (
          <Button
            key={one}
            className="quiet view"
            aria-pressed={one === view}
            onPress={() => {
              setView(one)
              setMost(AT_ONCE)
            }}
          >
            {`${says.views[one]} ${number(counts.get(one) ?? 0)}`}
          </Button>
        ))}
      </div>
      <p className="hint" role="status">{count(says.found)(shown.length)}</p>
      {view === 'all' || view === 'wrong' || shown.length < 2 ? null : (
        <div className="actions" role="group" aria-label={says.allShown}>
          <span>{says.allShown}:</span>
          <Button className="quiet" onPress={() => choose(shown.filter((line) => !stops(line)), 'make')}>{says.makeAll}</Button>
          <Button className="quiet" onPress={() => choose(shown, 'skip')}>{says.skipAll}</Button>
        </div>
      )}
      <ul className="import-lines">
        {shown.slice(0, most).map((line) => <CheckedPart key={line.line} line={line} choice={choiceOf(line)} choose={(choice) => choose([line], choice)} nameOf={nameOf} why={why} sentence={sentence} />)}
      </ul>
      {shown.length > most ? <Button className="quiet" onPress={() => setMost(most + AT_ONCE)}>{says.moreLines}</Button> : null}
      <div className="actions">
        <Button isDisabled={(counts.get('make') ?? 0) + (counts.get('add') ?? 0) === 0} onPress={next}>{says.next}</Button>
        <Button className="quiet" onPress={back}>{says.back}</Button>
        <Button className="quiet" onPress={giveReport}>{says.report}</Button>
      </div>
      <p className="hint">{says.reportHint}</p>
    </Step>
  )
}

/** The fields by which clients who are there are named. */
export const NAMED_BY = ['person.givenName', 'person.familyName', 'person.codeName'] as const
