import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Button, DropZone, FileTrigger, Heading, ProgressBar, type DropItem } from 'react-aria-components'
import { useDesk } from '../desk.tsx'
import { useFormats, useMessages, useRefusal } from '../i18n/use-messages.tsx'
import { useWatched } from '../watched.ts'
import { readingInWords } from './reading-in-words.ts'
import { isUnderWay, type Upload } from './uploads.ts'

const filesOf = async (items: readonly DropItem[]): Promise<File[]> => {
  const found: File[] = []
  for (const item of items) {
    if (item.kind === 'file') found.push(await item.getFile())
    else if (item.kind === 'directory') {
      const inside: DropItem[] = []
      for await (const entry of item.getEntries()) inside.push(entry)
      found.push(...(await filesOf(inside)))
    }
  }
  return found
}

/** Where files are dropped, and what becomes of each. */
export const UploadZone = ({ largest }: { readonly largest: number }) => {
  const { uploads } = useDesk()
  const { uploads: says } = useMessages()
  const formats = useFormats()
  const list = useWatched(uploads.list)
  const done = list.filter(({ state }) => !isUnderWay(state)).length
  const isSending = list.some(({ state }) => state.kind === 'queued' || state.kind === 'sending')
  useWarnBeforeLeaving(isSending)
  const take = (files: readonly File[]): void => uploads.add(files.map((file) => ({ name: file.name, file })), largest)
  return (
    <section aria-labelledby="take-in">
      <h2 id="take-in">{says.title}</h2>
      <DropZone
        className="drop"
        aria-label={says.drop}
        getDropOperation={() => 'copy'}
        onDrop={({ items }) => void filesOf(items).then(take)}
      >
        <Heading slot="label" level={3}>{says.drop}</Heading>
        <FileTrigger allowsMultiple onSelect={(chosen) => take([...(chosen ?? [])])}><Button>{says.choose}</Button></FileTrigger>
        {Number.isFinite(largest) ? <p className="hint">{says.hint(formats.bytes(largest))}</p> : null}
      </DropZone>
      {list.length === 0 ? null : (
        <>
          <p role="status" className="hint">{says.summary(formats.number(done), formats.number(list.length))}</p>
          <ul className="uploads" aria-label={says.list}>
            {list.map((upload) => <li key={upload.id}><Line upload={upload} largest={largest} /></li>)}
          </ul>
          {done === 0 ? null : <Button className="quiet" onPress={uploads.forget}>{says.forget}</Button>}
        </>
      )}
    </section>
  )
}

/** The browser asks before files that are still being sent are given up. */
const useWarnBeforeLeaving = (isSending: boolean): void =>
  useEffect(() => {
    if (!isSending) return undefined
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isSending])

const Line = ({ upload: { id, name, file, state }, largest }: { readonly upload: Upload; readonly largest: number }) => {
  const { uploads } = useDesk()
  const { uploads: says } = useMessages()
  const words = useStateInWords(file.size, largest)
  const canRetry = state.kind === 'failed' ? state.refusal.kind !== 'file-too-large' : state.kind === 'read' && (state.reading.givenUp || state.reading.reading === 'stored-not-searchable')
  const progress = state.kind === 'sending' ? { value: state.sent, of: file.size } : state.kind === 'reading' && state.total !== undefined ? { value: state.done, of: state.total } : undefined
  const own = 'taken' in state && state.taken.own ? state.taken.number : undefined
  return (
    <>
      <p className="title">{own === undefined ? name : <Link to="/library/$number" params={{ number: String(own) }}>{state.kind === 'read' ? state.reading.title : name}</Link>}</p>
      <p className={state.kind === 'failed' ? 'wrong' : 'hint'}>{words(state)}</p>
      {progress === undefined ? null : <ProgressBar aria-label={name} value={progress.value} maxValue={Math.max(1, progress.of)}>{() => <progress value={progress.value} max={Math.max(1, progress.of)} aria-hidden="true" />}</ProgressBar>}
      {canRetry ? <Button className="quiet" onPress={() => uploads.retry(id)}>{state.kind === 'failed' ? says.retry : says.readAgain}</Button> : null}
    </>
  )
}

const useStateInWords = (size: number, largest: number): ((state: Upload['state']) => string) => {
  const { uploads: says, count } = useMessages()
  const formats = useFormats()
  const inWords = useRefusal()
  return (state) => {
    switch (state.kind) {
      case 'queued':
        return says.queued
      case 'sending':
        return says.sending(formats.share(size === 0 ? 0 : Math.min(1, state.sent / size)), formats.bytes(Math.min(size, state.sent)), formats.bytes(size))
      case 'reading':
        return state.total === undefined ? says.reading : says.pages(formats.number(state.done), formats.number(state.total))
      case 'known':
        return state.taken.own ? says.known(state.taken.number) : says.knownElsewhere(state.taken.number)
      case 'read':
        return [readingInWords(state.reading, says, count), ...(state.taken.sameFileAs === undefined ? [] : [says.sameFileAs(state.taken.sameFileAs)])].join(' ')
      case 'failed':
        return says.failed(state.refusal.kind === 'file-too-large' && Number.isFinite(largest) ? says.tooLarge(formats.bytes(largest)) : inWords(state.refusal))
    }
  }
}
