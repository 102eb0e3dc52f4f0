import { useEffect, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { Button, Form } from 'react-aria-components'
import type { Answers } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { Refused } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats, useRefusal } from '../../i18n/use-messages.tsx'
import { FormFields } from '../forms/form-fields.tsx'
import { REGISTER, useDropDraft, useSave, type BothChanged as Both, type Saved, type Write } from '../register.ts'
import { written } from '../written.ts'
import { BothChanged } from './both-changed.tsx'
import { useTry } from './hands.tsx'
import { useEditing, type Beginning } from './use-editing.ts'
import { WritingState } from './writing-state.tsx'

type Props = { readonly session: SessionShown; readonly beginning: Beginning; readonly close: () => void }

/** One form of a file, being written. */
export const RecordEditor = ({ session, beginning, close }: Props) => {
  const { client, began, draft: found, asked, along = (write) => [write] } = beginning
  const { notices } = useDesk()
  const { clientWriting: says, clientFile, clientForm, consenting, count } = useClientMessages()
  const { day } = useFormats()
  const inWords = useRefusal()
  const queries = useQueryClient()
  const editing = useEditing(beginning)
  const save = useSave()
  const drop = useDropDraft()
  const tried = useTry()
  const [both, setBoth] = useState<Both['records'][number]>()
  const [wrong, setWrong] = useState('')
  const [busy, setBusy] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  // The button that opened it has gone.
  useEffect(() => place.current?.focus(), [])

  const tell = (saved: Saved, write: Write): void => {
    const { label } = asked.labels
    const now = saved.records.find(({ record }) => record === write.record)
    const undo = async (): Promise<void> => {
      if (now === undefined || write.began === undefined) return
      const before = { ...write, answers: write.began.answers, began: { revision: now.revision, answers: now.body.answers } }
      const failed = await tried(async () => written(await save.mutateAsync({ client, writes: [before] })))
      notices.tell({ says: failed?.says ?? clientFile.undone(label) })
    }
    notices.tell({ says: saved.merged.length > 0 ? clientFile.savedMerged(label) : clientFile.saved(label), ...(write.began !== undefined && saved.merged.length === 0 && { undo }) })
    if (saved.clockIsOff) notices.tell({ says: clientFile.clockIsOff })
  }

  const send = async (write: Write): Promise<void> => {
    if (busy) return
    setBusy(true)
    setWrong('')
    try {
      const saved = await save.mutateAsync({ client, writes: along(write), drop: [...(await editing.settle())] })
      if (saved.kind === 'saved') {
        tell(saved, write)
        close()
      } else {
        // Until something is chosen, one's own stays in the draft.
        editing.resume()
        const mine = saved.records.find(({ record }) => record === write.record)
        setBoth(mine)
        // Something beside it: there is nothing to choose here.
        if (mine === undefined) setWrong(consenting.bothChanged)
      }
    } catch (fault) {
      editing.resume()
      setWrong(fault instanceof Refused ? inWords(fault.refusal) : String(fault))
    }
    setBusy(false)
  }

  const submit = (): void => {
    if (editing.check()) return void send(editing.write)
    // Once what is wrong is shown.
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('[data-wrong] :is(input, textarea, select, button)')?.focus())
  }
  const choose = (answers: Answers): void => {
    if (both !== undefined) void send({ ...editing.write, answers, version: Math.max(editing.write.version, both.theirs.body.version), began: { revision: both.theirs.revision, answers: both.theirs.body.answers } })
  }
  const leave = async (): Promise<void> => {
    if (!(await editing.keep())) return setWrong(says.notKept)
    await queries.invalidateQueries({ queryKey: [...REGISTER, 'client.open', { client }] })
    close()
  }
  const throwAway = async (): Promise<void> => {
    const [draft] = await editing.settle()
    const dropped = draft === undefined ? undefined : await drop.mutateAsync({ client, draft }).catch((fault: unknown) => fault)
    if (dropped instanceof Refused) return setWrong(inWords(dropped.refusal))
    notices.tell({ says: says.thrownAway })
    close()
  }

  return (
    <div className="editor" ref={place} tabIndex={-1}>
      {found === undefined ? null : <p className="waits">{says.found(day(found.at.slice(0, 10)))}</p>}
      <Form
        validationBehavior="aria"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {both === undefined ? <FormFields asked={asked} answers={editing.answers} set={editing.set} problems={editing.problems} /> : <BothChanged session={session} asked={asked} both={both} choose={choose} isBusy={busy} />}
        <div role="alert">
          {editing.problems.length === 0 ? null : <p className="wrong">{count(clientForm.wrong)(editing.problems.length)}</p>}
          {wrong === '' ? null : <p className="wrong">{wrong}</p>}
        </div>
        <div className={both === undefined ? 'saves' : ''}>
          <div className="actions">
            {both === undefined ? <Button type="submit" data-pending={busy ? '' : undefined}>{says.save}</Button> : null}
            <Button className="quiet" onPress={() => void leave()}>{says.close}</Button>
            {editing.isChanged || began === undefined ? <Button className="quiet" onPress={() => void throwAway()}>{says.throwAway}</Button> : null}
          </div>
          {busy ? <p className="hint" role="status">{says.saving}</p> : <WritingState state={editing.state} isChanged={editing.isChanged} />}
        </div>
      </Form>
    </div>
  )
}
