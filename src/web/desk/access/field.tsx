import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import { useState } from 'react'
import { FieldError, Input, Label, Text, TextField, ToggleButton } from 'react-aria-components'
import { useMessages } from '../i18n/use-messages.tsx'

/** One line that a person fills in. */
type FieldProps = {
  readonly name: string
  readonly label: string
  readonly hint?: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
  readonly required?: boolean
  readonly autoFocus?: boolean
  readonly complete?: HTMLInputAutoCompleteAttribute
  readonly inputMode?: 'numeric' | 'text'
  readonly longest?: number
  readonly className?: string
}

/** A line of text, its hint, and what is wrong with it. */
export const Field = ({ name, label, hint, value, onChange, required = true, autoFocus = false, complete = 'off', inputMode = 'text', longest = 200, className = '' }: FieldProps) => (
  <TextField className={`field ${className}`} name={name} value={value} onChange={onChange} isRequired={required} autoFocus={autoFocus} autoComplete={complete} inputMode={inputMode} maxLength={longest}>
    <Label>{label}</Label>
    {hint === undefined ? null : <Text slot="description" className="hint">{hint}</Text>}
    <Input spellCheck={false} autoCapitalize="none" autoCorrect="off" translate="no" />
    <FieldError className="wrong" />
  </TextField>
)

/** Whether this browser hides what is typed by a rule of style. One that cannot gets a password field: better kept by a browser than read over a shoulder. */
const canHide = (): boolean => CSS.supports('-webkit-text-security', 'disc')

/** A line that nobody beside one shall read, unless one wants to see what one types. */
export const SecretField = ({ name, label, hint, value, onChange, autoFocus = false, shown = false }: Pick<FieldProps, 'name' | 'label' | 'hint' | 'value' | 'onChange' | 'autoFocus'> & { readonly shown?: boolean }) => {
  const { access } = useMessages()
  const [seen, setSeen] = useState(shown)
  return (
    // Browsers offer to keep what is typed into a password field, whatever they are told: so this is none, and is hidden by its looks.
    <TextField className="field wide" name={name} value={value} onChange={onChange} isRequired autoFocus={autoFocus} autoComplete="off" type={seen || canHide() ? 'text' : 'password'} maxLength={200}>
      <Label>{label}</Label>
      {hint === undefined ? null : <Text slot="description" className="hint">{hint}</Text>}
      <div className="beside">
        <Input className={seen ? '' : 'masked'} spellCheck={false} autoCapitalize="off" autoCorrect="off" translate="no" />
        <ToggleButton className="quiet" isSelected={seen} onChange={setSeen}>{access.showWords}</ToggleButton>
      </div>
      <FieldError className="wrong" />
    </TextField>
  )
}

/** The six digits of an authenticator. */
export const CodeField = ({ value, onChange, autoFocus = false }: Pick<FieldProps, 'value' | 'onChange' | 'autoFocus'>) => {
  const { access } = useMessages()
  return <Field className="short" name="code" label={access.code} hint={access.codeHint} value={value} onChange={(typed) => onChange(typed.replaceAll(/\D/g, '').slice(0, 6))} autoFocus={autoFocus} complete="one-time-code" inputMode="numeric" longest={12} />
}
