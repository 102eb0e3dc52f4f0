import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import type { Answers, PossibleSecondFile, Reason } from '#clients'
import { parseCountryCode } from '#kernel'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { NotHere } from '../../people/not-here.tsx'
import { todayHere } from '../forms/answers.ts'
import { usePossibleSecondFiles } from '../register.ts'
import './clients.css'
import { inItsOwnDirection } from './in-its-own-direction.ts'
import { useCalm } from './use-calm.ts'
import { useNotTheSame } from './use-not-the-same.ts'

type Props = {
  readonly client: string
  readonly person: Answers
  readonly contact: Answers
  /** Files that were said to be somebody else's, since nobody is registered yet who could keep it. */
  readonly apart: readonly string[]
}

/** So long nobody types before other files are looked at, milliseconds. */
const CALM_MS = 350

/** Other files that may be about somebody who is being registered, as they are written down. */
export const useSecondFiles = ({ client, person, contact, apart }: Props) => {
  const [today] = useState(() => todayHere())
  const asked = useCalm(JSON.stringify({ person, contact }), CALM_MS)
  const isNamed = ['givenName', 'familyName', 'codeName'].some((field) => person[field] !== undefined) || Array.isArray(contact['ways'])
  // Written just above.
  const answers = JSON.parse(asked) as { readonly person: Answers; readonly contact: Answers }
  const found = usePossibleSecondFiles({ client, today, ...answers }, isNamed)
  return { error: found.error, again: () => void found.refetch(), files: isNamed ? (found.data ?? []).filter((one) => !apart.includes(one.client)) : [] }
}

const PLACE = 'second-files'

/** Where those files are shown; quiet where there is none. */
export const SecondFiles = ({ files, error, again, notSame }: ReturnType<typeof useSecondFiles> & { readonly notSame: (other: string) => void }) => {
  const { secondFiles: says } = useClientMessages()
  return (
    <div className="second-files-at-work">
      {error ? <NotHere refusal={error.refusal} again={again} /> : null}
      {files.length === 0 ? null : (
        <section className="waits" aria-labelledby={PLACE}>
          <h2 id={PLACE} tabIndex={-1}>{says.title}</h2>
          <p>{says.lead}</p>
          <Files files={files} open={says.open} notSame={notSame} />
        </section>
      )}
    </div>
  )
}

/** That there are such files, beside the button that registers: in sight while one types. */
export const SecondFilesLine = ({ files }: { readonly files: readonly PossibleSecondFile[] }) => {
  const { secondFiles: says, count } = useClientMessages()
  return <p role="status" className="second-files-line">{files.length === 0 ? null : <a href={`#${PLACE}`}>{count(says.here)(files.length)}</a>}</p>
}

/** On a file: one quiet line, which opens. Nothing where there is no such file. */
export const SecondFilesHere = ({ client, mayWrite }: { readonly client: string; readonly mayWrite: boolean }) => {
  const { secondFiles: says, count } = useClientMessages()
  const [today] = useState(() => todayHere())
  const found = usePossibleSecondFiles({ client, today })
  const { note, error } = useNotTheSame(client)
  // What is only a hint is not missed when it does not come.
  if (found.data === undefined || found.data.length === 0) return null
  return (
    <details className="second-files-here">
      <summary>{count(says.here)(found.data.length)}</summary>
      {error === null ? null : <NotHere refusal={error.refusal} />}
      <Files files={found.data} open={says.open} merge={mayWrite ? client : undefined} notSame={mayWrite ? note : undefined} />
    </details>
  )
}

type FilesProps = { readonly files: readonly PossibleSecondFile[]; readonly open: string; readonly merge?: string | undefined; readonly notSame: ((other: string) => void) | undefined }

const Files = ({ files, open, merge, notSame }: FilesProps) => {
  const { secondFiles: says } = useClientMessages()
  const inWords = useReasons()
  return (
    <ul className="second-files">
      {files.map(({ client: other, reasons }) => (
        <li key={other}>
          <p>{inWords(reasons)}</p>
          <p className="ways-on">
            <Link to="/clients/$client" params={{ client: other }}>{open}</Link>
            {merge === undefined ? null : <Link to="/clients/$client/merge/$other" params={{ client: merge, other }}>{says.merge}</Link>}
            {notSame === undefined ? null : <Button className="quiet" onPress={() => notSame(other)}>{says.notTheSame}</Button>}
          </p>
        </li>
      ))}
    </ul>
  )
}

export const useReasons = (): ((reasons: readonly Reason[]) => string) => {
  const { secondFiles: says } = useClientMessages()
  const { list, country } = useFormats()
  const one = (reason: Reason): string => {
    if (reason.kind === 'name') {
      const [ours, theirs] = reason.names
      return ours === theirs ? says.sameName(inItsOwnDirection(theirs)) : says.name(inItsOwnDirection(theirs))
    }
    if (reason.kind === 'birth') return says.birth[reason.fits]
    if (reason.kind === 'telephone') return says.telephone
    return says.citizenship(list(reason.countries.map((code) => {
      const known = parseCountryCode(code)
      return known === undefined ? code : country(known)
    })))
  }
  return (reasons) => list(reasons.map(one))
}
