import { useBlocker } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Answer, Answers } from '#clients'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { todayHere, withAnswer } from '../forms/answers.ts'
import type { FormAsked } from '../forms/form-asked.ts'
import { problemsIn, type Found } from '../forms/problems.ts'
import type { Began, DraftShown, RecordKind, Write } from '../register.ts'
import { useWatched } from '../../watched.ts'
import { useDraft, type DraftState } from '../use-draft.ts'

/** What somebody begins to write: a record that is there, a new one, or a draft that was found again. */
export type Beginning = {
  readonly client: string
  /** For a client who is made with the first draft. */
  readonly group?: string | undefined
  readonly record: string
  readonly asked: FormAsked
  readonly of?: string | undefined
  /** What stands there first: of the record, of the draft, or of a form that is begun anew. */
  readonly answers: Answers
  readonly began: Began | undefined
  readonly draft: DraftShown | undefined
  /** What is wrong beyond what the form says. */
  readonly also?: ((answers: Answers) => readonly Found[]) | undefined
  /** What is saved for it, all or nothing, where that is more than this one record: what an entry changes in others. */
  readonly along?: ((write: Write) => readonly Write[]) | undefined
}

export type Editing = {
  readonly asked: FormAsked
  readonly answers: Answers
  readonly set: (field: string, answer: Answer | undefined) => void
  /** Several answers at once. */
  readonly fill: (more: Answers) => void
  readonly problems: readonly Found[]
  /** Looks for what is wrong, and shows it. Whether nothing is. */
  readonly check: () => boolean
  readonly state: DraftState
  readonly isChanged: boolean
  readonly write: Write
  /** Before saving: nothing more is kept as a draft. Gives the drafts that are done once it is saved. */
  readonly settle: () => Promise<readonly string[]>
  /** After a save that failed: what is on the screen is kept again. */
  readonly resume: () => void
  /** Keeps what is waiting, at once. Whether all of it is kept now. */
  readonly keep: () => Promise<boolean>
}

/** One form that somebody fills in. What they type is kept as a draft a moment later, and before the desk locks. */
export const useEditing = ({ client, group, record, asked, of, answers: first, began: beginning, draft: found, also }: Beginning): Editing => {
  const { status, notices } = useDesk()
  const { clientWriting: says } = useClientMessages()
  const draft = useDraft(client, group)
  const [answers, setAnswers] = useState(first)
  // Of what one began with, and not of what a colleague has saved meanwhile: else one's own answers would pass for changes of theirs.
  const [began] = useState(beginning)
  const [problems, setProblems] = useState<readonly Found[]>([])
  const [isChanged, setChanged] = useState(found !== undefined)
  // Forms of the table name kinds that records have; those of an organisation's own are all of one kind.
  const kind: RecordKind = asked.form.kind
  const writeOf = (now: Answers): Write => ({ record, kind, form: asked.form.name, version: asked.form.version, answers: now, ...(of !== undefined && { of }), ...(began !== undefined && { began }) })
  const { kind: state } = draft.state
  const online = useWatched(status.online)
  useBlocker({
    enableBeforeUnload: false,
    // Another page of the desk would throw away what nobody could keep.
    shouldBlockFn: ({ current, next }) => {
      const isLost = state === 'lost' && current.pathname !== next.pathname
      if (isLost) notices.tell({ says: says.notKept })
      return isLost
    },
  })
  const { keep } = draft
  useEffect(() => {
    // What could not be kept is kept once the server answers again.
    if (online && state === 'lost') void keep()
  // Once for each time that it comes back, and not as often as it fails.
  }, [online, keep])
  useEffect(() => {
    status.saving.set(isChanged ? { kind: 'unsaved', kept: false } : { kind: 'saved' })
    return () => status.saving.set({ kind: 'saved' })
  }, [status, isChanged])
  useEffect(() => {
    // Of what is not kept yet the browser asks before it closes the page.
    if (state !== 'waiting' && state !== 'lost') return
    const stay = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', stay)
    return () => window.removeEventListener('beforeunload', stay)
  }, [state])
  const put = (now: Answers, fields: readonly string[]): void => {
    setAnswers(now)
    setChanged(true)
    setProblems(problems.filter((one) => !fields.includes(one.field)))
    draft.write(writeOf(now))
  }
  return {
    asked, answers, problems, isChanged, state: draft.state, write: writeOf(answers),
    set: (field, answer) => put(withAnswer(answers, field, answer), [field]),
    fill: (more) => put({ ...answers, ...more }, Object.keys(more)),
    check: () => {
      const wrong = [...problemsIn(asked.form, answers, todayHere()), ...(also?.(answers) ?? [])]
      setProblems(wrong)
      return wrong.length === 0
    },
    settle: async () => {
      draft.settle()
      // One that is on its way comes to its end first.
      await draft.keep()
      const kept = draft.kept()?.draft ?? found?.draft
      return kept === undefined ? [] : [kept]
    },
    resume: () => draft.write(writeOf(answers)),
    keep: async () => {
      await keep()
      return !draft.waits()
    },
  }
}
