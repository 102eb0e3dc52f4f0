import { useState } from 'react'
import { Button } from 'react-aria-components'
import { randomIds } from '#kernel'
import { childhoodOn, answersTo, isTreatedAsChild, ofForm, stringIn, type Answers } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { EditorOf } from '../file/editor-of.tsx'
import { asFileRecords, recordsOf } from '../file/file-records.ts'
import { todayHere } from '../forms/answers.ts'
import { useFormWords } from '../forms/form-asked.ts'
import type { FileShown, RecordShown } from '../register.ts'
import './consents.css'
import { ConsentShown } from './consent-shown.tsx'
import { CountedChoice } from './counted-choice.tsx'
import { DisclosurePart } from './disclosure-part.tsx'
import type { PartProps } from './part-props.ts'

/** Consents as what they are worth now, whether the person may be counted, and what was given on another ground. */
export const ConsentPart = (props: PartProps) => (
  <>
    <CountedChoice {...props} />
    <Consents {...props} />
    <DisclosurePart {...props} />
  </>
)

const Consents = (props: PartProps) => {
  const { file, editing, edit } = props
  const { consenting: says, clientFile } = useClientMessages()
  const { asked } = useFormWords()
  // What is asked again begins with these; a draft of it, once there is one, goes before.
  const [known, setKnown] = useState<{ readonly record: string; readonly answers: Answers }>()
  const shown = asked('consent')
  if (shown === undefined) throw new Error('the form is in the table')
  const records = recordsOf(file.records, 'consent')
  const isNew = editing.edit !== undefined && editing.form === 'consent' && editing.of === undefined && !records.some(({ record }) => record === editing.edit)
  const begin = (answers: Answers): void => {
    const record = randomIds.next()
    setKnown({ record, answers })
    edit?.(record, 'consent')
  }
  const [ofClient, ofOthers] = [false, true].map((others) => records.filter(({ body }) => (stringIn(body.answers, 'by') === 'representative') === others))
  const isApart = isChild(file) || (ofOthers?.length ?? 0) > 0
  const all = (group: readonly RecordShown[] = []) => group.map((record) => <ConsentShown key={record.record} {...props} asked={shown} record={record} level={isApart ? 'h5' : 'h4'} askAgain={edit === undefined ? undefined : begin} />)
  return (
    <div className="form-part" role="group" id="consent" tabIndex={-1} aria-label={says.title}>
      <h3>{says.title}</h3>
      <p className="hint">{isApart ? says.apart : says.lead}</p>
      {isNew && editing.edit !== undefined && edit !== undefined ? <EditorOf key={editing.edit} session={props.session} file={file} asked={shown} record={editing.edit} there={undefined} known={known?.record === editing.edit ? known.answers : undefined} close={() => edit(undefined)} /> : null}
      {records.length === 0 && !isNew ? <p className="soft">{says.none}</p> : null}
      {isApart && records.length > 0 ? <><h4>{says.ofClient}</h4>{ofClient?.length === 0 ? <p className="soft">{says.none}</p> : all(ofClient)}<h4>{says.ofRepresentatives}</h4>{ofOthers?.length === 0 ? <p className="soft">{says.none}</p> : all(ofOthers)}</> : all(records)}
      {edit === undefined || isNew ? null : <Button className="quiet" onPress={() => begin({})}>{clientFile.addOne(shown.labels.label)}</Button>}
    </div>
  )
}

const isChild = ({ records }: FileShown): boolean => {
  const known = asFileRecords(records)
  return isTreatedAsChild(childhoodOn(answersTo(known, 'person'), todayHere(), ofForm(known, 'person').at(-1)?.body.at.slice(0, 10)))
}
