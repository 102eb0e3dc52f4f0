import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { useSession } from '../access/guard.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { may } from '../people/may.ts'
import { Awaited, NotHere } from '../people/not-here.tsx'
import '../people/people.css'
import { Page } from '../shell/page.tsx'
import type { Answer, Noted, Notes, Present } from './assembly.ts'
import { Hearing } from './hearing.tsx'
import './roster.css'
import { SignEdition } from './sign-edition.tsx'
import { usePresent } from './use-present.ts'

/** The page for the assembly: one organisation at a time, in digits that can be seen from the back of the hall. */
export const AssemblyPage = () => {
  const { assembly: says } = useMessages()
  const session = useSession()
  if (session === undefined) return null
  if (!session.administrator || !may(session, 'sign-roster')) return <Page title={says.title} lead={says.notYours} />
  return <Page title={says.title} lead={says.lead}><Assembly session={session} /></Page>
}

const Assembly = ({ session }: { readonly session: SessionShown }) => {
  const { assembly: says } = useMessages()
  const { present, error } = usePresent(session)
  if (present === undefined) return error ? <NotHere refusal={error} /> : <Awaited says={says.loading} />
  return <Round present={present} />
}

const Round = ({ present }: { readonly present: readonly Present[] }) => {
  const { assembly: says } = useMessages()
  const { number } = useFormats()
  const [at, setAt] = useState(0)
  const [notes, setNotes] = useState<Notes>({})
  const [signed, setSigned] = useState(false)
  const now = present[at]
  const note = (noted: Noted): void => {
    if (now !== undefined) setNotes((was) => ({ ...was, [now.organisation]: { ...was[now.organisation], ...noted } }))
  }
  const answer = (given: Answer): void => {
    note({ answer: given })
    setAt(at + 1)
  }
  return (
    <>
      {now === undefined ? <SignEdition present={present} notes={notes} onSigned={() => setSigned(true)} /> : (
        <>
          <p className="hint" role="status">{says.place(number(at + 1), number(present.length))}</p>
          <Hearing key={now.organisation} now={now} noted={notes[now.organisation] ?? {}} note={note} answer={answer} />
        </>
      )}
      <div className="actions">
        {at > 0 && !signed ? <Button className="quiet" onPress={() => setAt(at - 1)}>{says.back}</Button> : null}
        <Link to="/roster">{says.toRoster}</Link>
      </div>
    </>
  )
}
