import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import { useRefusal } from '../i18n/use-messages.tsx'
import { useWatched } from '../watched.ts'
import type { Draft } from './document-draft.ts'
import { Guess } from './guess.tsx'
import { useSay } from './use-say.ts'

type Props = { readonly draft: Draft; readonly column: string; readonly label: string; readonly hint?: string; readonly isLong?: boolean; readonly language?: string }

/** One column as a field of text. It is saved when one leaves it; Escape takes back what was not saved. */
export const ColumnField = ({ draft, column, label, hint, isLong = false, language }: Props) => {
  const { columns, may } = useWatched(draft.document)
  const written = useWatched(draft.written)
  const wrong = useWrong(draft, column)
  const say = useSay(draft)
  const value = written[column] ?? columns[column] ?? ''
  const lang = language ?? (column === 'title' || column === 'summary' ? columns['language'] : undefined)
  const save = (): void => {
    const text = draft.written.get()[column]
    if (text !== undefined) void say({ [column]: text }, label)
  }
  return (
    <TextField className="field" value={value} isInvalid={wrong !== undefined} isReadOnly={!may.edit} onChange={(text) => draft.write(column, text)} onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') draft.write(column, columns[column] ?? '')
        else if (event.key === 'Enter' && !isLong) save()
      }}
    >
      <Label>{label}</Label>
      {isLong ? <TextArea rows={4} lang={lang} /> : <Input lang={lang} />}
      {hint === undefined ? null : <Text slot="description" className="hint">{hint}</Text>}
      <FieldError className="wrong">{wrong}</FieldError>
      <Guess draft={draft} column={column} />
    </TextField>
  )
}

/** What is wrong with a column, in words. */
export const useWrong = (draft: Draft, column: string): string | undefined => {
  const trouble = useWatched(draft.trouble)
  const inWords = useRefusal()
  if (trouble === undefined || !('column' in trouble.refusal.particulars) || trouble.refusal.particulars['column'] !== column) return undefined
  return inWords(trouble.refusal)
}
