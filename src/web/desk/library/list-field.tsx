import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Button, FieldError, Input, Label, TextField } from 'react-aria-components'
import { asking } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { useWatched } from '../watched.ts'
import { useWrong } from './column-field.tsx'
import type { Draft } from './document-draft.ts'
import type { Find } from './find.ts'
import { joined, partsOf } from './groups.ts'
import { Guess } from './guess.tsx'
import type { Tree } from './tree.ts'
import { useSay } from './use-say.ts'

type Props = { readonly draft: Draft; readonly column: 'keywords' | 'authors' | 'publishers'; readonly label: string; readonly hint?: string; readonly find: Find }

/** A column of several values: each with a way to take it away, and one to look up more or add one's own. */
export const ListField = ({ draft, column, label, hint, find }: Props) => {
  const { document: says } = useMessages()
  const { columns, may } = useWatched(draft.document)
  const say = useSay(draft)
  const wrong = useWrong(draft, column)
  const nameOf = useNames(column)
  const values = partsOf(columns[column] ?? '')
  const id = useId()
  const set = (parts: readonly string[]): void => void say({ [column]: joined(parts) }, label)
  return (
    <div className="field" role="group" aria-labelledby={id}>
      <span className="label" id={id}>{label}</span>
      {values.length === 0 ? null : (
        <ul className="chosen">
          {values.map((value) => (
            <li key={value}>
              {nameOf(value)}
              {may.edit ? <Button className="quiet" aria-label={says.remove(nameOf(value))} onPress={() => set(values.filter((one) => one !== value))}>×</Button> : null}
            </li>
          ))}
        </ul>
      )}
      {may.edit ? <Finder label={label} hint={hint} find={find} add={(value) => set([...values, value])} wrong={wrong} /> : null}
      <Guess draft={draft} column={column} />
    </div>
  )
}

/** What concepts are called, where a list is of concepts. */
const useNames = (column: string): ((value: string) => string) => {
  const { api } = useDesk()
  const concepts = useQuery({ ...asking<Tree>(api, '/api/thesaurus/concepts'), enabled: column === 'keywords', staleTime: 300_000 })
  return (value) => concepts.data?.concepts.find(({ slug }) => slug === value)?.name ?? value
}

type FinderProps = { readonly label: string; readonly hint: string | undefined; readonly find: Find; readonly add: (value: string) => void; readonly wrong: string | undefined; readonly isClosed?: boolean }

/** Looks something up by words in any language, or takes the words themselves. `isClosed`: only what was found. */
export const Finder = ({ label, hint, find, add, wrong, isClosed = false }: FinderProps) => {
  const { api } = useDesk()
  const { document: says, locale } = useMessages()
  const [words, setWords] = useState('')
  const wanted = words.trim()
  const found = useQuery({ queryKey: ['find', label, wanted], enabled: wanted.length > 1, queryFn: async () => await find(api, wanted, locale.split('-')[0] ?? 'en') })
  const take = (value: string): void => {
    add(value)
    setWords('')
  }
  return (
    <>
      <TextField className="find" value={words} onChange={setWords} isInvalid={wrong !== undefined} onKeyDown={(event) => {
        if (event.key === 'Enter' && wanted !== '' && !isClosed) take(wanted)
      }}>
        <Label className="unseen">{`${says.find}: ${label}`}</Label>
        <Input />
        {isClosed ? null : <Button className="quiet" isDisabled={wanted === ''} onPress={() => take(wanted)}>{says.add}</Button>}
        <FieldError className="wrong">{wrong}</FieldError>
      </TextField>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      {wanted.length > 1 && found.data !== undefined && found.data.length > 0 ? (
        <ul className="found" aria-label={`${says.find}: ${label}`}>
          {found.data.slice(0, 8).map(({ value, label: called }) => <li key={value}><Button className="quiet" onPress={() => take(value)}>{called}</Button></li>)}
        </ul>
      ) : null}
    </>
  )
}
