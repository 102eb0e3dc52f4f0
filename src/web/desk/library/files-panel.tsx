import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, FieldError, FileTrigger, Input, Label, TextField } from 'react-aria-components'
import type { EditedDocument, TakenFile } from '#library'
import type { ApiPath } from '../api/api.ts'
import type { ApiRefusal } from '../api/refusal.ts'
import { invalidate } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import { useLibraryMessages } from '../i18n/use-library-messages.ts'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { useWatched } from '../watched.ts'
import { useAlarms } from './alarms.ts'
import { Choice } from './choice.tsx'
import type { Draft } from './document-draft.ts'
import { readingInWords } from './reading-in-words.ts'
import { Sorry } from './sorry.tsx'

type Rendition = EditedDocument['renditions'][number]

/** The files of a document: what became of each, one more, or a redacted one in the place of one. */
export const FilesPanel = ({ draft }: { readonly draft: Draft }) => {
  const { files: says } = useMessages()
  const { renditions, may, number } = useWatched(draft.document)
  return (
    <section aria-labelledby="files">
      <h2 id="files">{says.title}</h2>
      <ul className="uploads">{renditions.map((rendition) => <li key={rendition.id}><File rendition={rendition} draft={draft} /></li>)}</ul>
      {may.edit ? <OneMore draft={draft} /> : null}
      {may.publish ? <Redacting key={number} draft={draft} /> : null}
    </section>
  )
}

const File = ({ rendition, draft }: { readonly rendition: Rendition; readonly draft: Draft }) => {
  const { api } = useDesk()
  const { files: says, uploads, count, alarms } = useLibraryMessages()
  const formats = useFormats()
  const alarm = useAlarms().data?.find((one) => one.rendition === rendition.id)
  const [refusal, setRefusal] = useState<ApiRefusal>()
  const { id, kind, language, bytes, fileName, reading, reason, pages, recognised, confidence, redacted } = rendition
  const readAgain = async (): Promise<void> => {
    const answer = await api.post(`/api/library/renditions/${id}/reading`)
    setRefusal(answer.ok ? undefined : answer.refusal)
    if (answer.ok) await draft.look()
  }
  return (
    <>
      <p className="title">{fileName}</p>
      <p className="hint">{says.line(says.kinds[kind], formats.language(language), formats.bytes(bytes))}. {readingInWords({ reading, reason, givenUp: false, total: pages }, uploads, count)}</p>
      {alarm === undefined ? null : <p className="now">{alarms.found[alarm.fixity]} <Link to="/files-that-changed">{alarms.toDo}</Link></p>}
      {recognised && confidence !== undefined ? <p className="hint">{says.recognised(formats.share(confidence))}</p> : null}
      {redacted === undefined ? null : <p className="hint">{says.redacted(formats.date(redacted.on), redacted.note)}</p>}
      {reading === 'stored-not-searchable' ? <Button className="quiet" onPress={() => void readAgain()}>{uploads.readAgain}</Button> : null}
      {refusal === undefined ? null : <Sorry refusal={refusal} />}
    </>
  )
}

/** Sends a file and says in words how far it is. */
const useSending = (draft: Draft) => {
  const { api } = useDesk()
  const { uploads } = useMessages()
  const formats = useFormats()
  const client = useQueryClient()
  const [says, setSays] = useState<string>()
  const [refusal, setRefusal] = useState<ApiRefusal>()
  const send = async <T,>(path: ApiPath, file: globalThis.File): Promise<T | undefined> => {
    setRefusal(undefined)
    const answer = await api.send<T>(path, file, (sent) => setSays(uploads.sending(formats.share(file.size === 0 ? 0 : Math.min(1, sent / file.size)), formats.bytes(Math.min(file.size, sent)), formats.bytes(file.size))))
    setSays(undefined)
    if (!answer.ok) return void setRefusal(answer.refusal)
    await draft.look()
    await invalidate(client, '/api/library/documents')
    return answer.value
  }
  return { send, says, refusal }
}

const OneMore = ({ draft }: { readonly draft: Draft }) => {
  const { notices } = useDesk()
  const { files: says, uploads } = useMessages()
  const [kind, setKind] = useState<Rendition['kind']>('official translation')
  const [language, setLanguage] = useState('')
  const { send, says: progress, refusal } = useSending(draft)
  const take = async (file: globalThis.File): Promise<void> => {
    const { number } = draft.document.get()
    const query = new URLSearchParams({ name: file.name, number: String(number), rendition: kind, ...(language.trim() !== '' && { language: language.trim() }) })
    const taken = await send<TakenFile>(`/api/library/files?${query}`, file)
    if (taken !== undefined) notices.tell({ says: taken.known ? uploads.known(taken.number) : says.sent })
  }
  return (
    <details className="group">
      <summary>{says.add}</summary>
      <Choice<Rendition['kind']> label={says.kind} value={kind} choose={setKind} options={KINDS.map((one) => [one, says.kinds[one]])} />
      <TextField className="field" value={language} onChange={setLanguage}><Label>{says.language}</Label><Input /></TextField>
      <FileTrigger onSelect={(chosen) => [...(chosen ?? [])].slice(0, 1).map((file) => void take(file))}><Button className="quiet">{says.choose}</Button></FileTrigger>
      <p role="status">{progress}</p>
      {refusal === undefined ? null : <Sorry refusal={refusal} />}
    </details>
  )
}

const Redacting = ({ draft }: { readonly draft: Draft }) => {
  const { notices } = useDesk()
  const { files: says } = useMessages()
  const formats = useFormats()
  const { renditions, number } = useWatched(draft.document)
  const [replaces, setReplaces] = useState('')
  const [note, setNote] = useState('')
  const { send, says: progress, refusal } = useSending(draft)
  const [first] = renditions
  if (first === undefined) return null
  const take = async (file: globalThis.File): Promise<void> => {
    const query = new URLSearchParams({ name: file.name, number: String(number), note: note.trim(), replaces: replaces === '' ? first.sha256 : replaces })
    const done = await send<{ readonly alsoIn: readonly number[] }>(`/api/library/redactions?${query}`, file)
    if (done !== undefined) notices.tell({ says: [says.replaced, ...(done.alsoIn.length === 0 ? [] : [says.alsoIn(formats.list(done.alsoIn.map(String)))])].join(' ') })
  }
  return (
    <details className="group">
      <summary>{says.redact}</summary>
      <p className="hint">{says.redactHint}</p>
      {renditions.length < 2 ? null : <Choice label={says.title} value={replaces === '' ? first.sha256 : replaces} choose={setReplaces} options={renditions.map(({ sha256, fileName }) => [sha256, fileName])} />}
      <TextField className="field" value={note} onChange={setNote} maxLength={2000} isRequired><Label>{says.note}</Label><Input /><FieldError className="wrong">{says.noteFirst}</FieldError></TextField>
      <FileTrigger onSelect={(chosen) => [...(chosen ?? [])].slice(0, 1).map((file) => void take(file))}><Button className="quiet" isDisabled={note.trim() === ''}>{says.choose}</Button></FileTrigger>
      {note.trim() === '' ? <p className="hint">{says.noteFirst}</p> : null}
      <p role="status">{progress}</p>
      {refusal === undefined ? null : <Sorry refusal={refusal} />}
    </details>
  )
}

const KINDS = ['original', 'official translation', 'translation by an NGO', 'machine translation', 'plain language', 'easy to read'] as const satisfies readonly Rendition['kind'][]
