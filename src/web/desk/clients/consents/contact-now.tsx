import { useEffect, useRef, useState, type FormEvent } from 'react'
import { Button, Form, Radio, RadioGroup, Label } from 'react-aria-components'
import { isId, randomIds, type Id } from '#kernel'
import { answersTo, codeListOf, mayContact, namesShutOut, overrideContact, rowsIn, stringIn, type Answers, type FileRecord } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { Choice } from '../../people/choice.tsx'
import { EditorOf } from '../file/editor-of.tsx'
import { momentOf } from '../forms/answers.ts'
import { useFormWords } from '../forms/form-asked.ts'
import { SEALED } from '../forms/typed-control.tsx'
import type { FileShown } from '../register.ts'
import './consents.css'
import { CoverWords } from './cover-words.tsx'
import { useAct } from './use-act.ts'
import { writeAnew } from './writes.ts'

type Props = { readonly session: SessionShown; readonly file: FileShown; readonly known: readonly FileRecord[]; readonly close: () => void }

/** What somebody wants to do: by which way, and why. */
type Wanted = { readonly channel: string; readonly address: string | undefined; readonly about: string }

const ANOTHER = 'another'
const LOOKS_AGAIN_MS = 15_000

const codesOf = (list: string): readonly string[] => codeListOf(list)?.codes.map(({ code }) => code) ?? []

/** Contact as an act: how and why first, then whether it may be now, and only then a way to do it. */
export const ContactNow = ({ session, file, known, close }: Props) => {
  const { contacting: says } = useClientMessages()
  const { code } = useFormWords()
  const ways = rowsIn(answersTo(known, 'contact'), 'ways')
  const [way, setWay] = useState('')
  const [channel, setChannel] = useState('')
  const [about, setAbout] = useState('')
  const [wanted, setWanted] = useState<Wanted>()
  const [isEarly, setEarly] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const change = (put: (value: string) => void) => (value: string): void => {
    put(value)
    // What was said of another way is not said of this one.
    setWanted(undefined)
    setEarly(false)
  }
  const check = (event: FormEvent): void => {
    event.preventDefault()
    const chosen = way === ANOTHER ? {} : ways[Number(way)]
    const by = way === ANOTHER ? channel : stringIn(chosen ?? {}, 'channel')
    if (way === '' || chosen === undefined || by === undefined || by === '' || about === '') return setEarly(true)
    setWanted({ channel: by, address: stringIn(chosen, 'address'), about })
  }
  const options = (list: string) => [['', says.choose] as const, ...codesOf(list).map((one) => [one, code({ codes: list }, one)] as const)]
  return (
    <section className="contact-now" aria-labelledby="contact-now">
      <h2 id="contact-now" tabIndex={-1} ref={heading}>{says.title}</h2>
      <p>{says.lead}</p>
      <Form className="form" onSubmit={check}>
        <RadioGroup className="field wide" value={way} onChange={change(setWay)}>
          <Label>{says.way}</Label>
          {ways.map((one, place) => (
            // Ways have no names but their place.
            <Radio key={place} value={String(place)} className="tick round"><span className="box" aria-hidden="true" /><span>{code({ codes: 'channels' }, stringIn(one, 'channel') ?? '')} <span dir="auto" translate="no">{stringIn(one, 'address') ?? ''}</span></span></Radio>
          ))}
          <Radio value={ANOTHER} className="tick round"><span className="box" aria-hidden="true" />{says.another}</Radio>
        </RadioGroup>
        {way === ANOTHER ? <Choice label={says.another} value={channel} choose={change(setChannel)} options={options('channels')} /> : null}
        <Choice label={says.purpose} value={about} choose={change(setAbout)} options={options('contact-purposes')} />
        <div role="alert">{isEarly ? <p className="wrong">{says.chooseFirst}</p> : null}</div>
        <div className="actions">
          <Button type="submit">{says.check}</Button>
          <Button className="quiet" onPress={close}>{says.close}</Button>
        </div>
      </Form>
      {wanted === undefined ? null : <Verdict key={JSON.stringify(wanted)} session={session} file={file} known={known} contact={answersTo(known, 'contact')} wanted={wanted} close={close} />}
    </section>
  )
}

/** This moment, again and again: what may be now may not be in a while. */
const useMoment = (): string => {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), LOOKS_AGAIN_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}

type VerdictProps = Pick<Props, 'session' | 'file' | 'known' | 'close'> & { readonly contact: Answers; readonly wanted: Wanted }

const Verdict = ({ session, file, known, contact, wanted, close }: VerdictProps) => {
  const { contacting: says, reaching } = useClientMessages()
  const { list } = useFormats()
  const { code, asked } = useFormWords()
  const at = useMoment()
  const { channel, address, about } = wanted
  const verdict = mayContact(contact, { channel, at, shutOut: namesShutOut(known), ...(address !== undefined && { address }) })
  // The record of a contact in spite of it: there before anybody dials.
  const [overridden, setOverridden] = useState<Id>()
  const [writing, setWriting] = useState<string>()
  const form = asked('contact-made')
  if (form === undefined) throw new Error('the form is in the table')
  const there = file.records.find(({ record }) => record === overridden)
  const isOpen = verdict.may || overridden !== undefined
  const hours = verdict.may ? [] : verdict.hours.filter(({ days, from, until }) => days.length > 0 || from !== undefined || until !== undefined)
    .map(({ days, from = '', until = '' }) => reaching.hours(list(days.map((day) => code({ codes: 'weekdays' }, day))), from, until))
  return (
    <div className="verdict" data-may={isOpen ? '' : undefined}>
      <div role="alert">
        <p className={verdict.may ? 'may' : 'now'}><b>{verdict.may ? says.yes : `${says.stopped} ${reaching.stops[verdict.why]}`}</b></p>
        {verdict.theirTime === undefined ? null : <p>{says.theirTime(code({ codes: 'weekdays' }, verdict.theirTime.day), verdict.theirTime.time)}</p>}
        {hours.length === 0 ? null : <p>{says.hours(hours.join('; '))}</p>}
      </div>
      {isOpen ? <><CoverWords cover={verdict.cover} channel={channel} /><p className="dial"><Dial channel={channel} address={address} /></p><p className="hint">{says.review}</p></> : <Emergency file={file} wanted={wanted} keep={setOverridden} />}
      {!isOpen || writing !== undefined ? null : <Button className={overridden === undefined ? '' : 'quiet'} onPress={() => setWriting(overridden ?? randomIds.next())}>{overridden === undefined ? says.record : says.recordAfter}</Button>}
      {writing === undefined || (overridden !== undefined && there === undefined) ? null : (
        <EditorOf key={writing} session={session} file={file} asked={form} record={writing} there={there} known={{ on: momentOf(new Date(at)), direction: 'to-client', channel, about }} close={close} />
      )}
    </div>
  )
}

/** The way itself: it is on the page only where one may, or somebody has given a reason. */
const Dial = ({ channel, address }: { readonly channel: string; readonly address: string | undefined }) => {
  const { contacting: says } = useClientMessages()
  const { code } = useFormWords()
  const number = (address ?? '').replaceAll(/[^+\d]/g, '')
  if (channel === 'call' && number.length > 2) return <a className="dials" href={`tel:${number}`} translate="no">{says.call(address ?? '')}</a>
  if (channel === 'text-message' && number.length > 2) return <a className="dials" href={`sms:${number}`} translate="no">{says.write(address ?? '')}</a>
  return <b dir="auto" translate="no">{says.by([code({ codes: 'channels' }, channel), address ?? ''].filter((part) => part !== '').join(' · '))}</b>
}

const Emergency = ({ file, wanted, keep }: { readonly file: FileShown; readonly wanted: Wanted; readonly keep: (record: Id) => void }) => {
  const { contacting: says } = useClientMessages()
  const { act, wrong, busy } = useAct(file.client)
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const override = async (): Promise<void> => {
    const contact = overrideContact({ channel: wanted.channel, reason, at: momentOf(new Date()) })
    setMissing(!contact.ok)
    if (!contact.ok) return
    const [kept] = (await act([writeAnew(randomIds.next(), 'contact-made', { ...contact.value, about: wanted.about })], says.overridden)) ?? []
    if (kept !== undefined && isId(kept.record)) keep(kept.record)
  }
  if (!isOpen) return <Button className="quiet" onPress={() => setOpen(true)}>{says.emergency}</Button>
  return (
    <Form
      className="form"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        void override()
      }}
    >
      <p className="now">{says.emergencyText}</p>
      <div className="field wide">
        <label htmlFor="override-reason">{says.reason}</label>
        <textarea id="override-reason" {...SEALED} rows={3} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} aria-invalid={isMissing} aria-describedby="override-wrong" />
      </div>
      <div id="override-wrong" role="alert">{isMissing ? <p className="wrong">{says.reasonMissing}</p> : wrong === '' ? null : <p className="wrong">{wrong}</p>}</div>
      <div className="actions"><Button type="submit" data-pending={busy ? '' : undefined}>{says.override}</Button></div>
      <p className="hint" role="status">{busy ? says.overriding : ''}</p>
    </Form>
  )
}
