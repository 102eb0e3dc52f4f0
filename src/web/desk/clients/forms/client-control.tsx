import { useState } from 'react'
import { Button, FieldError, Input, Label, Text, TextField, useFilter } from 'react-aria-components'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { textOf, type ControlProps } from './control.ts'
import { Called, SEALED } from './typed-control.tsx'
import { useClientNames } from './use-client-names.ts'

const MOST = 8

/** Another client of those that one may open, found by name. */
export const ClientControl = ({ field, label, why, answer, set, problem }: ControlProps) => {
  const { clientForm: says } = useClientMessages()
  const { contains } = useFilter({ sensitivity: 'base', ignorePunctuation: true })
  const [words, setWords] = useState('')
  const { names, nameOf } = useClientNames()
  const chosen = textOf(answer)
  const wanted = words.trim()
  const found = wanted === '' ? [] : names.filter(([, name]) => contains(name, wanted)).slice(0, MOST)
  return (
    <div>
      {chosen === '' ? null : <ul className="picked"><li>{nameOf(chosen)}<Button className="quiet" aria-label={says.remove(nameOf(chosen))} onPress={() => set(undefined)}>×</Button></li></ul>}
      <TextField className="entry" value={words} onChange={setWords} isInvalid={problem !== undefined} autoComplete="off">
        <Label><Called label={label} field={field} /></Label>
        <Text slot="description" className="hint">{why ?? says.findClient}</Text>
        <Input {...SEALED} placeholder={says.findClient} />
        <FieldError className="wrong">{problem}</FieldError>
      </TextField>
      {wanted === '' ? null : found.length === 0 ? <p className="hint" role="status">{says.noClient}</p> : (
        <ul className="found" aria-label={label}>
          {found.map(([client, name]) => (
            <li key={client}>
              <Button
                className="quiet"
                onPress={() => {
                  set(client)
                  setWords('')
                }}
              >
                {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
