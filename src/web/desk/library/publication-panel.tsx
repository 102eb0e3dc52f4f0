import { useState } from 'react'
import { Button, FieldError, Input, Label, TextArea, TextField } from 'react-aria-components'
import { parsePartialDate } from '#kernel'
import type { EditedDocument } from '#library'
import { useDesk } from '../desk.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { useWatched } from '../watched.ts'
import type { Draft } from './document-draft.ts'

type State = EditedDocument['state']

/** Where a document stands, in words, and the steps from there. Each can be undone. */
export const PublicationPanel = ({ draft }: { readonly draft: Draft }) => {
  const { publication: says, library } = useMessages()
  const formats = useFormats()
  const { state, embargo, proposed, may, withdrawn } = useWatched(draft.document)
  const move = useMove(draft)
  const today = new Date().toISOString().slice(0, 10)
  const isOut = state === 'published' || state === 'withdrawn'
  return (
    <section aria-labelledby="where">
      <h2 id="where">{says.title}</h2>
      <p role="status">{state === 'published' && embargo !== undefined && embargo > today ? says.heldUntil(formats.date(embargo)) : says.is[state]}</p>
      {withdrawn?.reason === undefined ? null : <p>{says.withdrawnFor(withdrawn.reason)}</p>}
      {proposed.length > 0 && !isOut ? <p className="now">{says.guesses(formats.list(proposed.map((part) => library.parts[part])))}</p> : null}
      <div className="doings">
        {state === 'draft' ? <Button className="quiet" onPress={() => void move({ to: 'review' })}>{says.toReview}</Button> : null}
        {state === 'review' ? <Button className="quiet" onPress={() => void move({ to: 'draft' })}>{says.toDraft}</Button> : null}
        {may.publish && (state !== 'published' || (embargo !== undefined && embargo > today)) ? <Button onPress={() => void move({ to: 'published', embargo: null })}>{state === 'withdrawn' ? says.publishAgain : says.publish}</Button> : null}
      </div>
      {may.publish ? (
        <>
          {isOut ? null : <OnADay move={move} tomorrow={new Date(Date.now() + 24 * 3600_000).toISOString().slice(0, 10)} />}
          {state === 'published' ? <Taking move={move} /> : null}
        </>
      ) : <p className="hint">{says.mayNot}</p>}
    </section>
  )
}

type Move = (step: { readonly to: State; readonly embargo?: string | null; readonly reason?: string }) => Promise<void>

const useMove = (draft: Draft): Move => {
  const { notices } = useDesk()
  const { publication: says, document } = useMessages()
  return async (step) => {
    const saved = await draft.commit()
    if (saved !== undefined && !saved.ok) return
    const before = draft.document.get()
    const answer = await draft.publish(step)
    if (!answer.ok) return
    notices.tell({
      says: says.done[step.to],
      undo: async () => {
        const { state, embargo = null, withdrawn } = before
        const back = await draft.publish({ to: state, ...(state === 'published' && { embargo }), ...(withdrawn?.reason !== undefined && { reason: withdrawn.reason }) })
        // Only when nobody outside sees it any more is the day that it had before put back.
        const undone = back.ok && state !== 'published' && step.embargo !== undefined ? await draft.say({ embargo: embargo ?? '' }) : back
        if (undone.ok) notices.tell({ says: document.undone })
      },
    })
  }
}

const OnADay = ({ move, tomorrow }: { readonly move: Move; readonly tomorrow: string }) => {
  const { publication: says } = useMessages()
  const [day, setDay] = useState('')
  const [isMissing, setMissing] = useState(false)
  return (
    <div className="doings">
      <TextField className="field" type="date" value={day} onChange={setDay} isInvalid={isMissing}>
        <Label>{says.holdUntil}</Label>
        <Input min={tomorrow} />
        <FieldError className="wrong">{says.noDay}</FieldError>
      </TextField>
      <Button className="quiet" onPress={() => {
        const isDay = parsePartialDate(day) !== undefined && day >= tomorrow
        setMissing(!isDay)
        if (isDay) void move({ to: 'published', embargo: day })
      }}>{says.publishOn}</Button>
    </div>
  )
}

const Taking = ({ move }: { readonly move: Move }) => {
  const { publication: says } = useMessages()
  const [reason, setReason] = useState('')
  return (
    <details className="group">
      <summary>{says.withdraw}</summary>
      <p className="hint">{says.withdrawHint}</p>
      <TextField className="field" value={reason} onChange={setReason} maxLength={2000}><Label>{says.reason}</Label><TextArea rows={2} /></TextField>
      <div className="doings">
        <Button className="quiet" onPress={() => void move({ to: 'withdrawn', ...(reason.trim() !== '' && { reason: reason.trim() }) })}>{says.withdraw}</Button>
        <Button className="quiet" onPress={() => void move({ to: 'draft' })}>{says.hide}</Button>
      </div>
      <p className="hint">{says.hideHint}</p>
    </details>
  )
}
