import { isId } from '#kernel'
import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormWords } from '../forms/form-asked.ts'
import type { DraftShown as Draft } from '../register.ts'
import { RecordShown } from './record-shown.tsx'

/** What somebody began to write, to be read: for what no editor opens. It stays until it is thrown away. */
export const DraftShown = ({ session, draft }: { readonly session: SessionShown; readonly draft: Draft }) => {
  const { clientWriting: says } = useClientMessages()
  const { asked } = useFormWords()
  const { answers, at, by, changedOn, client, form, kind, record, revision, version } = draft
  const shown = asked(form)
  if (answers === undefined || shown === undefined || !isId(by)) return null
  return (
    <>
      <p>{says.givenSince}</p>
      <details>
        <summary>{says.whatYouWrote}</summary>
        <RecordShown session={session} asked={shown} record={{ client, record, kind, revision, changedOn, body: { form, version, answers, by, at } }} />
      </details>
    </>
  )
}
