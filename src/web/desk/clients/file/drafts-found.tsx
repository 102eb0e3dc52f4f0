import { Link } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { useNames } from '../../people/use-people.ts'
import { useFormWords } from '../forms/form-asked.ts'
import type { FileShown } from '../register.ts'
import { DraftShown } from './draft-shown.tsx'
import type { FileSearch } from './file-search.ts'
import { mayGoOn } from './may-go-on.ts'
import { ThrowDraftAway, ThrowRegistrationAway } from './throw-away.tsx'

type Props = { readonly session: SessionShown; readonly file: FileShown; readonly isFinished: boolean; readonly editing: FileSearch; readonly edit: (record: string, form: string, of?: string) => void }

/** What one began to write here and did not save, and what colleagues are writing just now. */
export const DraftsFound = ({ session, file, isFinished, editing, edit }: Props) => {
  const { clientWriting: says, clientFile } = useClientMessages()
  const { day } = useFormats()
  const nameOf = useNames(session)
  const { asked } = useFormWords()
  const label = (form: string): string => asked(form)?.labels.label ?? form
  const mine = file.drafts.filter((one) => one.mine && (one.record !== editing.edit || !mayGoOn(one, file.records)))
  const theirs = file.drafts.filter(({ mine: own }) => !own)
  if (!isFinished) {
    // Nobody throws away what a colleague is writing.
    const isMine = theirs.length === 0 && file.assigned.length === 1 && file.assigned[0] === session.staff
    return (
      <div className="waits">
        <p>{clientFile.unfinishedText}</p>
        {[...new Set(theirs.map(({ by }) => by))].map((by) => <p key={by} className="hint">{clientFile.theirRegistration(nameOf(by))}</p>)}
        <div className="actions">
          <Link to="/clients/register" search={{ client: file.client }}>{clientFile.goOnRegistering}</Link>
          {isMine ? <ThrowRegistrationAway client={file.client} /> : null}
        </div>
      </div>
    )
  }
  return (
    <>
      {mine.length === 0 ? null : (
        <section className="waits" aria-label={says.drafts}>
          <h2>{says.drafts}</h2>
          <ul>
            {mine.map((one) => {
              const { draft, record, form, of, at } = one
              return (
                <li key={draft}>
                  {says.draftOf(label(form), day(at.slice(0, 10)))}{' '}
                  {mayGoOn(one, file.records) ? <Button className="quiet" aria-label={`${says.goOn}: ${label(form)}`} onPress={() => edit(record, form, of)}>{says.goOn}</Button> : <DraftShown session={session} draft={one} />}{' '}
                  <ThrowDraftAway client={file.client} draft={draft} label={label(form)} />
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {theirs.map(({ draft, by, form }) => <p key={draft} className="hint">{says.theirDraft(nameOf(by), label(form))}</p>)}
    </>
  )
}
