import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { isYes, mayContact, rowsIn, stringIn, type Answers, type Hours } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { useFormWords } from '../forms/form-asked.ts'
import { useDates } from '../forms/use-dates.ts'

const EVERY_MS = 30_000

/** This moment, again and again: an hour that was right passes. */
const useNow = (): string => {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}

type Props = {
  readonly contact: Answers
  /** Who is excluded, or may never be told. */
  readonly shutOut: readonly string[]
  /** When it was last gone through, as dates are kept. */
  readonly reviewed: string | undefined
  /** Begins a contact; not there for whoever may only read. */
  readonly begin: (() => void) | undefined
}

/** How, when and by what cover the person may be reached now. What was not agreed is stopped, and says so. */
export const HowToReach = ({ contact, shutOut, reviewed, begin }: Props) => {
  const { reaching: says, contacting } = useClientMessages()
  const { kept } = useDates()
  const [isOpen, setOpen] = useState(false)
  const at = useNow()
  const ways = rowsIn(contact, 'ways')
  const verdict = mayContact(contact, { channel: stringIn(ways[0] ?? {}, 'channel') ?? '', at })
  const { cover, theirTime } = verdict
  const nothing = isYes(contact, 'noContact') ? says.stops['no-contact-wished'] : ways.length === 0 ? says.stops['nothing-agreed'] : undefined
  return (
    <aside className="reach" aria-label={says.title} data-open={isOpen ? '' : undefined}>
      <h2>{says.title}</h2>
      {nothing === undefined ? <ul className="ways">{ways.map((way) => <Way key={JSON.stringify(way)} way={way} contact={contact} shutOut={shutOut} at={at} />)}</ul> : <p className="now">{nothing}</p>}
      {begin === undefined ? null : <Button className="contact-button" onPress={begin}>{contacting.begin}</Button>}
      <div className="cover">
        {theirTime === undefined ? null : <p className="hint">{says.theirTime(theirTime.time)}</p>}
        <dl>
          {nothing !== undefined ? null : <><dt>{says.say}</dt><dd dir="auto" translate="no">{cover.ifAnotherAnswers ?? says.sayNothing}</dd></>}
          {cover.proofWord === undefined ? null : <><dt>{says.proof}</dt><dd dir="auto" translate="no">{cover.proofWord}</dd></>}
          {cover.notFreeWord === undefined ? null : <><dt>{says.notFree}</dt><dd dir="auto" translate="no">{cover.notFreeWord}</dd></>}
          {cover.neverTell.length === 0 ? null : <><dt className="now">{says.neverTell}</dt><dd dir="auto" translate="no">{cover.neverTell.join(' · ')}</dd></>}
        </dl>
        <p className="hint">{reviewed === undefined ? says.notReviewed : says.reviewed(kept(reviewed))}</p>
      </div>
      <Button className="quiet fold" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>{isOpen ? says.less : says.more}</Button>
    </aside>
  )
}

const Way = ({ way, contact, shutOut, at }: Pick<Props, 'contact' | 'shutOut'> & { readonly way: Answers; readonly at: string }) => {
  const { reaching: says } = useClientMessages()
  const { list } = useFormats()
  const { code } = useFormWords()
  const channel = stringIn(way, 'channel') ?? ''
  const address = stringIn(way, 'address')
  const verdict = mayContact(contact, { channel, at, shutOut, ...(address !== undefined && { address }) })
  const inWords = ({ days, from = '', until = '' }: Hours): string => says.hours(list(days.map((day) => code({ codes: 'weekdays' }, day))), from, until)
  const marks = [verdict.cover.watched ? says.watched : '', channel === 'call' ? (verdict.cover.voicemail ? says.voicemail : says.noVoicemail) : ''].filter((mark) => mark !== '')
  return (
    <li data-may={verdict.may ? '' : undefined}>
      <p><b>{code({ codes: 'channels' }, channel)}</b> <span translate="no" dir="auto">{address ?? ''}</span></p>
      <p className={verdict.may ? 'may' : 'now'}>{verdict.may ? says.may : says.stops[verdict.why]}</p>
      {verdict.may || verdict.why !== 'wrong-hour' ? null : <p className="hint">{verdict.hours.map(inWords).join('; ')}</p>}
      {marks.length === 0 ? null : <p className="hint">{marks.join(' · ')}</p>}
    </li>
  )
}
