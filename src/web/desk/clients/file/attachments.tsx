import { lazy, Suspense, useState } from 'react'
import { Button } from 'react-aria-components'
import { numberIn, stringIn, type Answers } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats, useRefusal } from '../../i18n/use-messages.tsx'
import { useFormWords } from '../forms/form-asked.ts'
import type { FileShown, RecordShown as Shown } from '../register.ts'
import { useAttachment, useAttachmentProgress } from '../use-attachment.ts'
import { AttachFile } from './attach-file.tsx'
import { AttachmentText } from './attachment-text.tsx'
import { EditorOf } from './editor-of.tsx'
import { recordsOf } from './file-records.ts'
import type { FileSearch } from './file-search.ts'
import { RecordShown } from './record-shown.tsx'

type Props = { readonly session: SessionShown; readonly file: FileShown; readonly editing: FileSearch; readonly edit: ((record: string | undefined) => void) | undefined }

/** What people see of an attachment; the rest is the desk's own. */
const SEEN = ['title', 'kind', 'receivedOn', 'receivedFrom', 'custody'] as const

/** Files of the person: sealed here, opened in memory alone. */
export const Attachments = ({ session, file, editing, edit }: Props) => {
  const { clientFile } = useClientMessages()
  const asked = useFormWords().asked('attachment')
  if (asked === undefined) return null
  const records = recordsOf(file.records, 'attachment')
  // What is written about a file, without what the desk itself writes there.
  const written = { ...asked, form: { ...asked.form, sections: asked.form.sections.filter(({ name }) => name !== 'content') } }
  return (
    <>
      {records.length === 0 ? <p className="soft">{clientFile.empty}</p> : null}
      {records.map((record) => (
        <div key={record.record} className="attachment">
          {editing.edit === record.record && edit !== undefined
            ? <EditorOf session={session} file={file} asked={written} record={record.record} there={record} close={() => edit(undefined)} />
            : <RecordShown session={session} asked={asked} record={record} only={SEEN} change={edit === undefined ? undefined : () => edit(record.record)} />}
          <Kept answers={record.body.answers} />
          <AttachmentContent client={file.client} record={record} />
        </div>
      ))}
      {edit === undefined ? null : <AttachFile client={file.client} asked={written} />}
    </>
  )
}

/** What the desk itself knows of the content: its kind and size, and by what it is known again. */
const Kept = ({ answers }: { readonly answers: Answers }) => {
  const { attached: says } = useClientMessages()
  const { bytes } = useFormats()
  const [type, size, hash] = [stringIn(answers, 'mediaType'), numberIn(answers, 'size'), stringIn(answers, 'sha256')]
  const kinds = new Map<string, string>(Object.entries(says.kinds))
  const said = [type === undefined ? '' : (kinds.get(type) ?? type), size === undefined ? '' : bytes(size)].filter((part) => part !== '').join(', ')
  return (
    <>
      {said === '' ? null : <p>{said}</p>}
      {hash === undefined ? null : (
        <details className="before">
          <summary>{says.fingerprint}</summary>
          <p className="hint">{says.fingerprintText}</p>
          <p><code className="fingerprint" translate="no">{hash}</code></p>
        </details>
      )}
    </>
  )
}

// What a file is called on a disk tells nothing of anybody: its title may.
const ENDINGS = new Map([
  ['application/pdf', '.pdf'], ['image/jpeg', '.jpg'], ['image/png', '.png'], ['image/webp', '.webp'], ['image/gif', '.gif'], ['image/avif', '.avif'], ['image/heic', '.heic'], ['image/tiff', '.tif'], ['text/plain', '.txt'], ['text/csv', '.csv'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.docx'], ['application/vnd.oasis.opendocument.text', '.odt'], ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '.xlsx'],
  ['application/vnd.oasis.opendocument.spreadsheet', '.ods'], ['audio/mpeg', '.mp3'], ['audio/mp4', '.m4a'], ['video/mp4', '.mp4'], ['application/zip', '.zip'],
])

const PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'image/bmp'])

// What draws pages is larger than all the rest: it comes when somebody wants to see one.
const PdfPages = lazy(async () => ({ default: (await import('../pdf/pdf-pages.tsx')).PdfPages }))

/** Pictures, text and pages shown from memory; anything can be downloaded, once somebody has been told what that means. */
export const AttachmentContent = ({ client, record: { record, body: { answers } } }: { readonly client: string; readonly record: Shown }) => {
  const { clientParts: says, attached } = useClientMessages()
  const { bytes } = useFormats()
  const inWords = useRefusal()
  const [wanted, setWanted] = useState<'show' | 'download'>()
  const [isAsked, setAsked] = useState(false)
  const opened = useAttachment(client, record, wanted !== undefined)
  const progress = useAttachmentProgress(record, opened.kind === 'opening')
  const type = stringIn(answers, 'mediaType') ?? ''
  const title = stringIn(answers, 'title') ?? says.fileName
  const isText = type === 'text/plain'
  const isPdf = type === 'application/pdf'
  const canShow = PICTURES.has(type) || isText || isPdf
  return (
    <div className="content">
      <div className="actions">
        {canShow ? <Button className="quiet" onPress={() => setWanted(wanted === 'show' ? undefined : 'show')}>{wanted === 'show' ? says.hide : says.show}</Button> : null}
        {isAsked ? null : <Button className="quiet" onPress={() => setAsked(true)}>{says.download}</Button>}
      </div>
      {canShow ? null : <p className="hint">{says.noPreview}</p>}
      {isAsked ? (
        <div className="waits">
          <p>{says.downloadText}</p>
          <div className="actions">
            {wanted === 'download' && opened.kind === 'open' ? <a href={opened.address} download={`attachment-${record.slice(0, 8)}${ENDINGS.get(type) ?? ''}`}>{`${says.download}: ${title}`}</a> : <Button onPress={() => setWanted('download')}>{says.downloadSure}</Button>}
            <Button
              className="quiet"
              onPress={() => {
                setAsked(false)
                setWanted(undefined)
              }}
            >
              {says.cancel}
            </Button>
          </div>
        </div>
      ) : null}
      {opened.kind === 'opening' && progress !== undefined ? <p className="hint" role="status">{says.progress(says.steps[progress.step], bytes(progress.done), bytes(progress.of))}</p> : null}
      {opened.kind === 'refused' ? <p className="wrong" role="alert">{inWords({ kind: opened.because })}</p> : null}
      {wanted === 'show' && opened.kind === 'open' && !isText && !isPdf ? <img src={opened.address} alt={title} className="preview" /> : null}
      {wanted === 'show' && isText ? <AttachmentText client={client} record={record} /> : null}
      {wanted === 'show' && isPdf && opened.kind === 'open' ? <Suspense fallback={<p className="hint" role="status">{attached.pdf.opening}</p>}><PdfPages content={opened.content} title={title} /></Suspense> : null}
    </div>
  )
}
