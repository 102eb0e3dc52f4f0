import { useEffect, useState } from 'react'
import type { Answers } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { Refused } from '../../api/queries.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import type { FormAsked } from '../forms/form-asked.ts'
import type { DraftShown, FileShown, RecordShown } from '../register.ts'
import { useOpenDraft } from '../use-draft.ts'
import { firstAnswers } from './first-answers.ts'
import { RecordEditor } from './record-editor.tsx'
import type { Beginning } from './use-editing.ts'

type Props = {
  readonly session: SessionShown
  readonly file: FileShown
  readonly asked: FormAsked
  readonly of?: string | undefined
  readonly record: string
  /** The record as it is, where there is one. */
  readonly there: RecordShown | undefined
  /** What is known already of one that is begun anew, beside when it is and who writes. */
  readonly known?: Answers | undefined
  /** What is wrong beyond what the form says. */
  readonly also?: Beginning['also']
  readonly along?: Beginning['along']
  readonly close: () => void
}

type Opened = { readonly kind: 'opening' } | { readonly kind: 'open'; readonly draft: DraftShown | undefined } | { readonly kind: 'refused'; readonly refusal: { readonly kind: string } }

/** The editor of one record, with one's own draft of it where there is one. */
export const EditorOf = ({ session, file, asked, of, record, there, known, also, along, close }: Props) => {
  const { clientFile: says } = useClientMessages()
  const open = useOpenDraft()
  const listed = file.drafts.find((draft) => draft.mine && draft.record === record)?.draft
  // What lies there when one begins. What is kept later is one's own, and on the screen.
  const [first] = useState(listed)
  const [opened, setOpened] = useState<Opened>(first === undefined ? { kind: 'open', draft: undefined } : { kind: 'opening' })
  const { client } = file
  useEffect(() => {
    if (first === undefined) return
    let isGone = false
    const fetchIt = async (): Promise<void> => {
      try {
        const draft = await open(client, first)
        if (!isGone) setOpened({ kind: 'open', draft })
      } catch (fault) {
        if (!(fault instanceof Refused)) throw fault
        // Saved or thrown away in another tab meanwhile: then there is nothing to go on with.
        if (!isGone) setOpened(fault.refusal.kind === 'client-gone' ? { kind: 'open', draft: undefined } : { kind: 'refused', refusal: fault.refusal })
      }
    }
    void fetchIt()
    return () => {
      isGone = true
    }
  // Opened once: that of a narrative is a reading.
  }, [client, first])
  if (opened.kind === 'opening') return <Awaited says={says.opening} />
  if (opened.kind === 'refused') return <NotHere refusal={opened.refusal} />
  const { draft } = opened
  const answers = draft?.answers ?? there?.body.answers ?? { ...firstAnswers(asked.form, session.staff), ...known }
  const began = draft === undefined ? (there && { revision: there.revision, answers: there.body.answers }) : draft.began
  return <RecordEditor session={session} beginning={{ client, record, asked, of, answers, began, draft, also, along }} close={close} />
}
