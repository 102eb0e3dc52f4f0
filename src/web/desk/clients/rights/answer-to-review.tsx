import { useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { isLeft, leaving, marksAt, withMarks, withoutMark, type CopyItem, type CopyPart } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import type { Reviewing } from './use-review.ts'

type Props = { readonly part: CopyPart; readonly item: CopyItem; readonly reviewing: Reviewing }

const atOf = ({ record, revision }: CopyPart, { place }: CopyItem) => ({ record, revision, place })

/** One answer as a reviewer sees it. What is about others is out, unless they leave it; in what was written they look for names. */
export const AnswerToReview = ({ part, item, reviewing }: Props) => {
  const { fileCopy: says } = useClientMessages()
  const [isOpen, setOpen] = useState(false)
  const at = atOf(part, item)
  const isOut = item.others && !isLeft(reviewing.review, at)
  return (
    <div className="copied-answer">
      <span>{item.label}</span>
      <div>
        {item.never ? <span className="soft">{says.never}</span> : null}
        {item.others && !item.never ? (
          <>
            {isOut ? <p className="soft">{says.aboutOthers}</p> : null}
            <Button className="quiet" aria-label={`${isOut ? says.leave : says.takeBack}: ${item.label}`} onPress={() => reviewing.change((before) => leaving(before, at, isOut))}>{isOut ? says.leave : says.takeBack}</Button>
          </>
        ) : null}
        {isOut ? null : isOpen ? <ReadThrough part={part} item={item} reviewing={reviewing} /> : <Marked part={part} item={item} reviewing={reviewing} />}
        {isOut || !item.words ? null : <Button className="quiet" aria-label={isOpen ? says.editDone : says.editOf(item.label)} onPress={() => setOpen(!isOpen)}>{isOpen ? says.editDone : says.edit}</Button>}
      </div>
    </div>
  )
}

/** What was written, with what is taken out shown as such: the reviewer still sees it. */
const Marked = ({ part, item, reviewing }: Props) => {
  const marks = marksAt(reviewing.review, atOf(part, item))
  const pieces = marks.flatMap(({ from, to }, place) => [{ text: item.text.slice(marks[place - 1]?.to ?? 0, from), out: false, from: marks[place - 1]?.to ?? 0 }, { text: item.text.slice(from, to), out: true, from }])
  const rest = item.text.slice(marks.at(-1)?.to ?? 0)
  return <span className="copied-words" dir="auto" translate="no">{pieces.map(({ text, out, from }) => (out ? <del key={`out ${String(from)}`} className="marked-out">{text}</del> : <span key={from}>{text}</span>))}{rest}</span>
}

/** A text in which words are selected, by pointer or by keyboard, and taken out. It cannot be changed here. */
export const ReadThrough = ({ part, item, reviewing }: Props) => {
  const { fileCopy: says, count } = useClientMessages()
  const { number } = useFormats()
  const place = useRef<HTMLTextAreaElement>(null)
  const [wrong, setWrong] = useState('')
  const at = atOf(part, item)
  const marks = marksAt(reviewing.review, at)
  const black = (): void => {
    const [from, to] = [place.current?.selectionStart ?? 0, place.current?.selectionEnd ?? 0]
    if (from === to) return setWrong(says.selectedNothing)
    setWrong('')
    reviewing.change((before) => withMarks(before, at, item.text, [{ from, to }]))
  }
  return (
    <div className="read-through">
      <textarea ref={place} readOnly aria-label={says.select(item.label)} value={item.text} spellCheck={false} autoComplete="off" translate="no" dir="auto" />
      <div className="actions"><Button onPress={black}>{says.blackSelected}</Button></div>
      <p className="wrong" role="alert">{wrong}</p>
      {marks.length === 0 ? null : (
        <>
          <p className="hint" role="status">{count(says.black)(marks.length)}</p>
          <ul className="taken">
            {marks.map(({ from, to }, one) => (
              <li key={from}><del className="marked-out" dir="auto" translate="no">{item.text.slice(from, to)}</del> <Button className="quiet" aria-label={says.takeBackOf(number(one + 1))} onPress={() => reviewing.change((before) => withoutMark(before, at, from))}>{says.takeBack}</Button></li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
