import { useState } from 'react'
import { Button } from 'react-aria-components'
import { stringIn } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { may } from '../../people/may.ts'
import { NotHere } from '../../people/not-here.tsx'
import { useBook } from '../register.ts'
import { runsIn, type ImportRun } from './import-runs.ts'
import { UndoPart } from './undo-part.tsx'

/** What was taken in before for a group, and the way to undo it. */
export const EarlierImports = ({ session, group }: { readonly session: SessionShown; readonly group: string }) => {
  const { clientImport: says } = useClientMessages()
  const book = useBook(group, 'imports')
  const runs = runsIn(book.data)
  const mayErase = may(session, 'erase-clients')
  return (
    <section className="import-step" aria-labelledby="earlier-imports">
      <h2 id="earlier-imports">{says.earlier}</h2>
      {book.error ? <NotHere refusal={book.error.refusal} again={() => void book.refetch()} /> : null}
      {book.data !== undefined && runs.length === 0 ? <p className="hint">{says.earlierNone}</p> : null}
      <ul className="import-earlier">{runs.map((run) => <Run key={run.record} run={run} group={group} mayErase={mayErase} />)}</ul>
      {mayErase || runs.length === 0 ? null : <p className="hint">{says.undoOnlyCoordinators}</p>}
    </section>
  )
}

const Run = ({ run, group, mayErase }: { readonly run: ImportRun; readonly group: string; readonly mayErase: boolean }) => {
  const { clientImport: says, count } = useClientMessages()
  const { day } = useFormats()
  const [undoing, setUndoing] = useState(false)
  const undoneOn = stringIn(run.shown.body.answers, 'undoneOn')
  return (
    <li>
      <p><b translate="no">{says.run(run.source, day(run.on.slice(0, 10)))}</b></p>
      <p className="hint">{[count(says.runTaken)(run.taken), ...(run.finished || run.undone ? [] : [says.runUnfinished]), ...(undoneOn === undefined ? [] : [says.runUndone(day(undoneOn.slice(0, 10)))])].join('. ')}</p>
      {!mayErase || run.undone || undoing ? null : <Button className="quiet" aria-label={says.undoNamed(run.source)} onPress={() => setUndoing(true)}>{says.undo}</Button>}
      {undoing && !run.undone ? <UndoPart run={run} group={group} close={() => setUndoing(false)} /> : null}
    </li>
  )
}
