import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { randomIds } from '#kernel'
import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useRefusal } from '../../i18n/use-messages.tsx'
import { ListAndDetail } from '../../people/list-and-detail.tsx'
import { Refused } from '../../api/queries.ts'
import type { FormAsked } from '../forms/form-asked.ts'
import { useSaveInBook, type BookShown, type RecordShown } from '../register.ts'
import type { BookKind } from './book-kind.ts'
import { BookDrafts, InBook } from './in-book.tsx'
import { useBookSearch } from './use-book-search.ts'

type Props = { readonly session: SessionShown; readonly kind: BookKind; readonly group: string; readonly asked: FormAsked; readonly book: BookShown; readonly records: readonly RecordShown[] }

/** The records of a book, and beside them the one that is chosen or written. */
export const BookLines = ({ session, kind, group, asked, book, records }: Props) => {
  const { book: says, clientFile } = useClientMessages()
  const inWords = useRefusal()
  const make = useSaveInBook()
  const [{ one, edit }, go] = useBookSearch()
  const [wrong, setWrong] = useState('')
  const [own] = book.books
  const chosen = edit ?? one
  const there = records.find(({ record }) => record === chosen)
  const shown = records.filter((record) => kind.keep?.(record) ?? true)
  // Whoever begins the first line makes the book: drafts of it lie there, too.
  const begin = async (): Promise<void> => {
    setWrong('')
    try {
      if (own === undefined) await make.mutateAsync({ group, content: kind.content, writes: [] })
      go({ edit: randomIds.next() })
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault
      setWrong(inWords(fault.refusal))
    }
  }
  const lies = there?.client ?? own
  const isWriting = edit !== undefined && kind.mayWrite
  const { label } = asked.labels
  // Whoever has gone on to another line meanwhile stays there.
  const writing = useRef(edit)
  useEffect(() => {
    writing.current = edit
  }, [edit])
  const close = (): void => {
    if (writing.current !== edit) return
    go(edit === undefined ? {} : { one: edit })
    requestAnimationFrame(() => document.getElementById('book-add')?.focus())
  }
  return (
    <>
      {own !== undefined && kind.mayWrite ? <BookDrafts session={session} client={own} editing={edit} edit={(record) => go({ edit: record })} /> : null}
      {wrong === '' ? null : <p className="wrong" role="alert">{wrong}</p>}
      <ListAndDetail
        label={kind.title}
        find={says.find}
        rows={shown.map((record) => {
          const { name, says: below, waits = false } = kind.line(record)
          return { id: record.record, name, says: below, waits }
        })}
        chosen={there?.record}
        choose={(record) => go(record === undefined ? {} : { one: record })}
        nothing={records.length === 0 ? kind.empty : says.nothingChosen}
        above={kind.mayWrite ? <Button id="book-add" className={isWriting ? 'quiet' : ''} onPress={() => void begin()}>{clientFile.addOne(label)}</Button> : null}
      >
        {lies !== undefined && (there !== undefined || isWriting)
          ? <InBook key={chosen} session={session} kind={kind} asked={asked} client={lies} there={there} edit={isWriting ? edit : undefined} change={(record) => go({ edit: record })} close={close} />
          : null}
      </ListAndDetail>
    </>
  )
}
