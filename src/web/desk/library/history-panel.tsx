import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { FileHistory } from '#library'
import { asking } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import { download } from '../download.ts'
import { useLibraryMessages } from '../i18n/use-library-messages.ts'
import { useFormats } from '../i18n/use-messages.tsx'
import { useWatched } from '../watched.ts'
import type { Draft } from './document-draft.ts'
import { historyInWords, type EventShown, type HistoryLine } from './history-in-words.ts'
import { dayOf } from './on-wire.ts'
import { Skeleton, Sorry } from './sorry.tsx'

type Shown = Pick<FileHistory, 'number' | 'premis'> & { readonly events: readonly EventShown[] }

/** What befell the files of a document, asked for when somebody wants to see it. */
export const HistoryPanel = ({ draft }: { readonly draft: Draft }) => {
  const { history: says } = useLibraryMessages()
  const [open, setOpen] = useState(false)
  return (
    <section aria-labelledby="history">
      <h2 id="history">{says.title}</h2>
      <p className="hint">{says.hint}</p>
      <details className="group" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{says.open}</summary>
        {open ? <History draft={draft} /> : null}
      </details>
    </section>
  )
}

const History = ({ draft }: { readonly draft: Draft }) => {
  const { api } = useDesk()
  const { history: says, count } = useLibraryMessages()
  const { number, renditions } = useWatched(draft.document)
  // Looked at anew each time: a file may have come in, or have been read, since.
  const asked = useQuery({ ...asking<Shown>(api, `/api/library/documents/${number}/history`), staleTime: 0 })
  if (asked.error) return <Sorry refusal={asked.error.refusal} again={() => void asked.refetch()} />
  if (asked.data === undefined) return <Skeleton says={says.loading} lines={4} />
  const { events, premis } = asked.data
  if (events.length === 0) return <p>{says.none}</p>
  const nameOf = (rendition: string): string => renditions.find(({ id }) => id === rendition)?.fileName ?? says.gone
  return (
    <>
      {historyInWords(says, count, events).map(({ rendition, lines }) => (
        <div key={rendition}>
          <h3>{nameOf(rendition)}</h3>
          <ol className="history">{lines.map((line) => <Line key={line.key} line={line} />)}</ol>
        </div>
      ))}
      <Button className="quiet" onPress={() => download(new Blob([premis], { type: 'application/xml' }), `premis-${number}.xml`)}>{says.save}</Button>
    </>
  )
}

const Line = ({ line: { at, last, says: text } }: { readonly line: HistoryLine }) => {
  const { history: says } = useLibraryMessages()
  const formats = useFormats()
  const [first, end] = [formats.day(dayOf(at)), formats.day(dayOf(last))]
  return <li><span className="hint"><time dateTime={at}>{first === end ? first : says.days(first, end)}</time></span> {text}</li>
}
