import { useState, type FormEvent, type ReactNode } from 'react'
import { Button, Form } from 'react-aria-components'

/** What a form ended with: nothing, or what is wrong: with one field by its name, or with the whole. */
export type Wrong = { readonly field?: string; readonly says: string }

type CeremonyFormProps = {
  readonly children: ReactNode
  /** What the button says, and what is said while it is done. */
  readonly does: string
  readonly doing: string
  /** Comes back with what is wrong, or with nothing. */
  readonly onSubmit: () => Promise<Wrong | undefined>
  readonly beside?: ReactNode
}

/** A form of one step: it is sent once at a time, says what it is doing, and what was wrong where it was wrong. */
export const CeremonyForm = ({ children, does, doing, onSubmit, beside }: CeremonyFormProps) => {
  const [wrong, setWrong] = useState<Wrong>()
  const [busy, setBusy] = useState(false)
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setWrong(undefined)
    setWrong(await onSubmit())
    setBusy(false)
  }
  return (
    <Form
      className="form"
      autoComplete="off"
      onSubmit={(event) => void send(event)}
      validationErrors={wrong?.field === undefined ? {} : { [wrong.field]: wrong.says }}
    >
      {/* While somebody mends it, not when they press the button: what vanishes then would move the button from under the pointer. */}
      <div className="fields" onInput={() => setWrong(undefined)}>{children}</div>
      <div role="alert">{wrong !== undefined && wrong.field === undefined ? <p className="wrong">{wrong.says}</p> : null}</div>
      <div className="actions">
        {/* What is being done is said below; React Aria's own word for it would outlive the button. */}
        <Button type="submit" data-pending={busy ? '' : undefined}>{does}</Button>
        {beside}
      </div>
      <p className="hint" role="status">{busy ? doing : ''}</p>
    </Form>
  )
}
