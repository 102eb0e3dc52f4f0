import { useEffect, useState, type FormEvent } from 'react'
import { Button, Checkbox } from 'react-aria-components'
import { isRead, marksAt, reading, samePassages, stringIn, withMarks, type CopyPart } from '#clients'
import { Field } from '../../access/field.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { AttachmentContent } from '../file/attachments.tsx'
import { recordsOf } from '../file/file-records.ts'
import { useNarrative, type FileShown, type NarrativeListed, type RecordShown } from '../register.ts'
import { AnswerToReview, ReadThrough } from './answer-to-review.tsx'
import type { CopiedFile } from './copied-files.ts'
import type { Reviewing } from './use-review.ts'

type Props = { readonly copied: readonly CopiedFile[]; readonly parts: readonly CopyPart[]; readonly reviewing: Reviewing; readonly toRead: number; readonly opened: (record: RecordShown) => void; readonly put: () => void }

/** The reviewer's pass: every narrative opened and gone through, every note looked at, names of others taken out by hand. */
export const ReviewStage = ({ copied, parts, reviewing, toRead, opened, put }: Props) => {
  const { fileCopy: says, count } = useClientMessages()
  const { day } = useFormats()
  const attachments = copied.flatMap(({ records }) => recordsOf(records, 'attachment'))
  const narratives = copied.flatMap(({ file }) => file.narratives.map((listed) => ({ file, listed })))
  /** Over what is of a file that went into this one. */
  const ofFile = (client: string): string | undefined => {
    const one = copied.find(({ file }) => file.client === client)
    return one?.number === undefined || one.on === undefined ? undefined : says.ofFile(String(one.number), day(one.on))
  }
  return (
    <>
      <section aria-labelledby="review-of">
        <h2 id="review-of">{says.review}</h2>
        <p>{says.reviewText}</p>
        <NameEverywhere parts={parts} reviewing={reviewing} />
      </section>
      <section aria-labelledby="narratives-of">
        <h2 id="narratives-of">{says.narratives}</h2>
        {narratives.length === 0 ? <p className="soft">{says.noNarratives}</p> : <p className="hint">{says.openText}</p>}
        {narratives.map(({ file, listed }) => <NarrativeToReview key={listed.record} file={file} of={ofFile(file.client)} listed={listed} part={parts.find(({ record }) => record === listed.record)} reviewing={reviewing} opened={opened} />)}
      </section>
      <section aria-labelledby="everything-of">
        <h2 id="everything-of">{says.everything}</h2>
        {parts.filter(({ form, items }) => form !== 'narrative' && items.length > 0).map((part) => (
          <article key={part.record} className="copied-part" aria-label={part.label}>
            <h3>{part.label}</h3>
            <OfFile says={ofFile(copied.find(({ records }) => records.some(({ record }) => record === part.record))?.file.client ?? '')} />
            {part.items.map((item) => <AnswerToReview key={item.place} part={part} item={item} reviewing={reviewing} />)}
          </article>
        ))}
      </section>
      {attachments.length === 0 ? null : (
        <section aria-labelledby="attachments-of">
          <h2 id="attachments-of">{says.attachments}</h2>
          <p className="hint">{says.attachmentsText}</p>
          {attachments.map((record) => <AttachmentToReview key={record.record} of={ofFile(record.client)} record={record} reviewing={reviewing} />)}
        </section>
      )}
      <div className="review-bar">
        <div className="actions"><Button isDisabled={toRead > 0} onPress={put}>{says.put}</Button></div>
        <p className="hint" role="status">{[toRead === 0 ? '' : count(says.toRead)(toRead), reviewing.state === 'nothing' ? '' : reviewing.state === 'kept' ? says.kept : reviewing.state === 'keeping' ? says.keeping : says.notKept].filter((part) => part !== '').join(' ')}</p>
      </div>
    </>
  )
}

/** A file to be looked through: it goes along whole, or not. */
const AttachmentToReview = ({ of, record, reviewing }: { readonly of: string | undefined; readonly record: RecordShown; readonly reviewing: Reviewing }) => {
  const { fileCopy: says, clientParts } = useClientMessages()
  const title = stringIn(record.body.answers, 'title') ?? clientParts.fileName
  return (
    <article className="copied-part" aria-label={title}>
      <h3>{title}</h3>
      <OfFile says={of} />
      <AttachmentContent client={record.client} record={record} />
      <Checkbox className="tick" isSelected={isRead(reviewing.review, record)} onChange={(read) => reviewing.change((before) => reading(before, record, read))}><span className="box" aria-hidden="true" />{says.attachmentClean(title)}</Checkbox>
    </article>
  )
}

/** One name, taken out of everything that was written and is open here. */
const NameEverywhere = ({ parts, reviewing: { change, review } }: Pick<Props, 'parts' | 'reviewing'>) => {
  const { fileCopy: says, count } = useClientMessages()
  const [name, setName] = useState('')
  const [done, setDone] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const places = parts.flatMap((part) => part.items.filter(({ words }) => words).flatMap((item) => {
      const at = { record: part.record, revision: part.revision, place: item.place }
      const marked = marksAt(review, at)
      const found = samePassages(item.text, name).filter((one) => !marked.some(({ from, to }) => from <= one.from && one.to <= to))
      return found.length === 0 ? [] : [{ at, text: item.text, found }]
    }))
    const many = places.reduce((sum, { found }) => sum + found.length, 0)
    if (many > 0) change((before) => places.reduce((now, { at, text, found }) => withMarks(now, at, text, found), before))
    setDone(many === 0 ? says.nameNone : count(says.nameDone)(many))
    if (many > 0) setName('')
  }
  return (
    <>
      <form className="name-out" autoComplete="off" onSubmit={submit}>
        <Field name="name" label={says.name} hint={says.nameHint} value={name} onChange={setName} />
        <Button type="submit" className="quiet">{says.nameDo}</Button>
      </form>
      <p className="hint" role="status">{done}</p>
    </>
  )
}

/** Of which file something is, where it is not this one. */
const OfFile = ({ says }: { readonly says: string | undefined }) => (says === undefined ? null : <p className="hint">{says}</p>)

type NarrativeProps = Pick<Props, 'reviewing' | 'opened'> & { readonly file: FileShown; readonly of: string | undefined; readonly listed: NarrativeListed; readonly part: CopyPart | undefined }

const NarrativeToReview = ({ file, of, listed: { record, revision, changedOn }, part, reviewing, opened }: NarrativeProps) => {
  const { fileCopy: says } = useClientMessages()
  const { day } = useFormats()
  const [wanted, setWanted] = useState(false)
  const { data, error, refetch } = useNarrative(file.client, record, wanted)
  useEffect(() => {
    if (wanted && data !== undefined) opened(data)
  }, [wanted, data])
  if (part === undefined && !wanted) return <p className="copied-part">{says.narrative(day(changedOn))} <Button className="quiet" aria-label={says.openOf(day(changedOn))} onPress={() => setWanted(true)}>{says.open}</Button></p>
  if (error) return <NotHere refusal={error.refusal} again={() => void refetch()} />
  if (part === undefined) return <Awaited says={says.opening} />
  return (
    <article className="copied-part" aria-label={says.narrative(day(changedOn))}>
      <h3>{says.narrative(day(changedOn))}</h3>
      <OfFile says={of} />
      {part.items.map((item) => (item.place === 'text' ? <ReadThrough key={item.place} part={part} item={item} reviewing={reviewing} /> : <AnswerToReview key={item.place} part={part} item={item} reviewing={reviewing} />))}
      <Checkbox className="tick" isSelected={isRead(reviewing.review, { record, revision })} onChange={(read) => reviewing.change((before) => reading(before, { record, revision }, read))}><span className="box" aria-hidden="true" />{says.gone}</Checkbox>
    </article>
  )
}
