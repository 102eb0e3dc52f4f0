import { useMemo, useState } from 'react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { NETWORK_LANGUAGES, parseLanguageTag } from '#kernel'
import { answersTo, beforeCopy, codesIn, copyItems, copyOfFile, FORMS, isRead, stringIn } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { Choice } from '../../people/choice.tsx'
import { may } from '../../people/may.ts'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { asFileRecords, recordsOf } from '../file/file-records.ts'
import { useOwnForms } from '../file/use-own-forms.ts'
import { todayHere } from '../forms/answers.ts'
import type { OpenedIn } from '../open-came-in.ts'
import type { FileShown, RecordShown } from '../register.ts'
import { InCopyToo, useCameIn } from './came-in.tsx'
import { copiedFiles } from './copied-files.ts'
import { CopyLeaving } from './copy-leaving.tsx'
import { OpenedFile } from './opened-file.tsx'
import { ReviewStage } from './review-stage.tsx'
import { useReview } from './use-review.ts'
import { useSpeech } from './use-speech.ts'

const route = getRouteApi('/clients/$client/copy/$request')

/** A copy of the file for the person: what stands before it, the reviewer's pass, and what leaves. */
export const CopyPage = () => {
  const { fileCopy: says } = useClientMessages()
  const { client, request } = route.useParams()
  return <OpenedFile client={client} title={says.title}>{({ session, file }) => <Gate key={request} session={session} file={file} request={request} />}</OpenedFile>
}

type GateProps = { readonly session: SessionShown; readonly file: FileShown; readonly request: string }

/** Nothing of the file is put together before everything is answered. */
const Gate = ({ session, file, request }: GateProps) => {
  const { fileCopy: says, fileRights } = useClientMessages()
  const cameIn = useCameIn(file)
  const asked = file.records.find(({ record, body }) => record === request && body.form === 'rights-request')
  if (asked === undefined || !may(session, 'write-clients')) return <p className="waits">{says.noRequest}</p>
  // A copy is of all of it: whoever is shut out in a file that went into this one gets none.
  if (cameIn.data === undefined) return cameIn.error ? <NotHere refusal={cameIn.error.refusal} again={() => void cameIn.refetch()} /> : <Awaited says={says.opening} />
  const stops = beforeCopy(asFileRecords(file.records), asked.body.answers, todayHere(), cameIn.data.files.map(({ records }) => records))
  if (stops.length === 0) return <Stages session={session} file={file} cameIn={cameIn.data} request={asked} />
  return (
    <section className="waits" aria-labelledby="not-yet-of">
      <h2 id="not-yet-of">{says.notYet}</h2>
      <p>{says.notYetText}</p>
      <ul className="erase-keeps">{stops.map((stop) => <li key={stop}>{fileRights.before[stop]}</li>)}</ul>
      <p><Link to="/clients/$client/rights" params={{ client: file.client }} search={{ edit: request }}>{says.toRequest}</Link></p>
    </section>
  )
}

const ORDER: readonly string[] = ['person', ...Object.keys(FORMS)]

const inOrder = (records: readonly RecordShown[]): readonly RecordShown[] =>
  records.toSorted((one, other) => ORDER.indexOf(one.body.form) - ORDER.indexOf(other.body.form) || (one.body.at < other.body.at ? -1 : 1))

/** The person's best language that the desk has labels in. */
const languageOf = (file: FileShown): string => {
  const spoken = codesIn(answersTo(asFileRecords(file.records), 'person'), 'languages').map((tag) => tag.split('-')[0])
  return spoken.find((one) => NETWORK_LANGUAGES.some((ours) => ours === one)) ?? 'en'
}

const Stages = ({ session, file, cameIn, request }: { readonly session: SessionShown; readonly file: FileShown; readonly cameIn: OpenedIn; readonly request: RecordShown }) => {
  const { fileCopy: says } = useClientMessages()
  const { language: nameOf } = useFormats()
  const [language, setLanguage] = useState(() => languageOf(file))
  const [opened, setOpened] = useState<ReadonlyMap<string, RecordShown>>(new Map())
  const [isLeaving, setLeaving] = useState(false)
  const reviewing = useReview(file, request.record)
  const spoken = useSpeech(language, useOwnForms(file, language))
  const toAnother = stringIn(request.body.answers, 'requester') !== 'client'
  const copied = useMemo(() => copiedFiles(file, cameIn), [file, cameIn])
  const parts = useMemo(() => (spoken === undefined ? [] : copied.flatMap(({ file: { client }, records, number }) => copyItems(inOrder([...records, ...[...opened.values()].filter((one) => one.client === client)]), spoken.speech, { toAnother, from: number }))), [copied, opened, spoken, toAnother])
  if (spoken === undefined) return <Awaited says={says.opening} />
  const toRead = copied.flatMap((one) => one.file.narratives).filter(({ record, revision }) => !opened.has(record) || !isRead(reviewing.review, { record, revision })).length
  if (isLeaving && toRead === 0) return <CopyLeaving session={session} file={file} request={request} copy={copyOfFile(parts, reviewing.review)} attached={copied.flatMap(({ records }) => recordsOf(records, 'attachment')).filter((record) => isRead(reviewing.review, record))} files={copied.flatMap(({ number, on }) => (number === undefined || on === undefined ? [] : [{ number, on }]))} missing={[...cameIn.notOpen.map(({ on }) => on.slice(0, 10)), ...copied.flatMap((one) => (one.on !== undefined && one.file.unopened.length > 0 ? [one.on] : []))]} spoken={{ language, ...spoken }} back={() => setLeaving(false)} />
  const named = (code: string): string => {
    const tag = parseLanguageTag(code)
    return tag === undefined ? code : nameOf(tag)
  }
  return (
    <div className="rights-page">
      <InCopyToo cameIn={cameIn} />
      <Choice label={says.language} value={language} choose={setLanguage} options={NETWORK_LANGUAGES.map((code) => [code, named(code)])} />
      <ReviewStage
        copied={copied}
        parts={parts}
        reviewing={reviewing}
        toRead={toRead}
        opened={(record) => setOpened((before) => (before.get(record.record)?.revision === record.revision ? before : new Map(before).set(record.record, record)))}
        put={() => {
          void reviewing.keep()
          setLeaving(true)
        }}
      />
    </div>
  )
}
