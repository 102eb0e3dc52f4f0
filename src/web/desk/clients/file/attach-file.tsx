import { useState } from 'react'
import { Button } from 'react-aria-components'
import { randomIds } from '#kernel'
import type { Answers } from '#clients'
import { useSession } from '../../access/guard.tsx'
import { Refused } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats, useRefusal } from '../../i18n/use-messages.tsx'
import { momentOf, todayHere, withAnswer } from '../forms/answers.ts'
import type { FormAsked } from '../forms/form-asked.ts'
import { FormFields } from '../forms/form-fields.tsx'
import { problemsIn, type Found } from '../forms/problems.ts'
import { useAttachmentProgress, useKeepAttachment } from '../use-attachment.ts'

type Chosen = { readonly file: File; readonly record: string; readonly answers: Answers }

/** The desk itself says which file it is, once it is kept. */
const isOwn = ({ field }: Found): boolean => field !== 'attachment'

/** Chooses a file, says what it is, seals and sends it. */
export const AttachFile = ({ client, asked }: { readonly client: string; readonly asked: FormAsked }) => {
  const { notices } = useDesk()
  const session = useSession()
  const { clientParts: says, clientForm, count } = useClientMessages()
  const { bytes } = useFormats()
  const inWords = useRefusal()
  const { keep, stop } = useKeepAttachment(client)
  const [chosen, setChosen] = useState<Chosen>()
  const [problems, setProblems] = useState<readonly Found[]>([])
  const [wrong, setWrong] = useState('')
  const [busy, setBusy] = useState(false)
  const progress = useAttachmentProgress(chosen?.record ?? '', busy)
  const send = async ({ file, record, answers }: Chosen): Promise<void> => {
    const found = problemsIn(asked.form, answers, todayHere()).filter(isOwn)
    setProblems(found)
    setWrong('')
    if (found.length > 0 || busy) return
    setBusy(true)
    try {
      await keep({ record, kind: 'attachment', form: asked.form.name, version: asked.form.version, answers }, file)
      notices.tell({ says: says.kept(String(answers['title'])) })
      setChosen(undefined)
    } catch (fault) {
      setWrong(fault instanceof Refused ? inWords(fault.refusal) : String(fault))
    }
    setBusy(false)
  }
  return (
    <div className="attach">
      <label className="entry">
        <span className="label">{says.attach}</span>
        <span className="hint">{says.attachText}</span>
        <input
          type="file"
          key={chosen === undefined ? 'none' : 'one'}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file !== undefined) setChosen({ file, record: randomIds.next(), answers: { title: file.name.slice(0, 300), receivedOn: todayHere(), custody: [{ on: momentOf(new Date()), step: 'received', who: session?.name ?? '' }] } })
          }}
        />
      </label>
      {chosen === undefined ? null : (
        <div className="editor">
          <p><b translate="no">{chosen.file.name}</b> · {bytes(chosen.file.size)}</p>
          <FormFields asked={asked} answers={chosen.answers} set={(field, answer) => setChosen({ ...chosen, answers: withAnswer(chosen.answers, field, answer) })} problems={problems} />
          {progress === undefined ? null : (
            <div role="status">
              <p className="hint">{says.progress(says.steps[progress.step], bytes(progress.done), bytes(progress.of))}</p>
              <progress aria-label={says.steps[progress.step]} max={Math.max(progress.of, 1)} value={progress.done} />
            </div>
          )}
          <div role="alert">
            {problems.length === 0 ? null : <p className="wrong">{count(clientForm.wrong)(problems.length)}</p>}
            {wrong === '' ? null : <p className="wrong">{wrong}</p>}
          </div>
          <div className="actions">
            <Button data-pending={busy ? '' : undefined} onPress={() => void send(chosen)}>{says.keep}</Button>
            <Button className="quiet" onPress={() => (busy ? void stop(chosen.record) : setChosen(undefined))}>{busy ? says.stop : says.cancel}</Button>
          </div>
        </div>
      )}
    </div>
  )
}
