import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import type { Answer, Field } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { textOf, type ControlProps } from './control.ts'

/** What is typed stays with the desk: no dictionary, no memory of the browser and no translator is given it. */
export const SEALED = { spellCheck: false, autoComplete: 'off', autoCorrect: 'off', autoCapitalize: 'off', translate: 'no', dir: 'auto' } as const

const answerOf = ({ type }: Field, typed: string): Answer | undefined => (type === 'number' && /^\d{1,15}$/.test(typed.trim()) ? Number(typed) : typed)

/** What stands over a field: its name, and whether it is needed. */
export const Called = ({ label, field }: Pick<ControlProps, 'label' | 'field'>) => {
  const { clientForm: says } = useClientMessages()
  return <>{label}{field.required === true ? <span className="needed"> · {says.needed}</span> : null}</>
}

/** A line, a text or a number. What is no number stays as it was typed until it is mended. */
export const TypedControl = ({ field, label, why, answer, set, problem }: ControlProps) => (
  <TextField className="entry" value={textOf(answer)} onChange={(typed) => set(answerOf(field, typed))} isInvalid={problem !== undefined} inputMode={field.type === 'number' ? 'numeric' : 'text'} autoComplete="off">
    <Label><Called label={label} field={field} /></Label>
    {why === undefined ? null : <Text slot="description" className="hint">{why}</Text>}
    {field.type === 'text' ? <TextArea {...SEALED} rows={3} /> : <Input {...SEALED} className={field.type === 'number' ? 'few' : ''} />}
    <FieldError className="wrong">{problem}</FieldError>
  </TextField>
)
