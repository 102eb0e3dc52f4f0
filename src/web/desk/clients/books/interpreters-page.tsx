import { useState } from 'react'
import { parseLanguageTag } from '#kernel'
import { codesIn, interpretersFor, isOffered, mayInterpret, stringIn, type Interpreters, type Interprets } from '#clients'
import { useSession } from '../../access/guard.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { Choice } from '../../people/choice.tsx'
import { may } from '../../people/may.ts'
import { NotHere } from '../../people/not-here.tsx'
import { asFileRecords } from '../file/file-records.ts'
import { todayHere } from '../forms/answers.ts'
import { ClientControl } from '../forms/client-control.tsx'
import { useFormWords } from '../forms/form-asked.ts'
import { useClientNames } from '../forms/use-client-names.ts'
import { useFile, type RecordShown } from '../register.ts'
import type { BookKind, BookLine } from './book-kind.ts'
import { BookPage } from './book-page.tsx'
import { useBookSearch } from './use-book-search.ts'

/** An interpreter as the rule takes them. */
const asListed = (record: RecordShown) => ({ record: record.record, answers: record.body.answers })

/** Whoever is not offered stands behind everybody who is, however much has to be asked of these. */
const rank = (verdict: Interprets): number => verdict.never.length * 100 + (isOffered(verdict) ? 0 : 10) + verdict.ask.length

/** Who interprets for the organisation, by language and gender; and for one client, who may. */
export const InterpretersPage = () => {
  const session = useSession()
  const { interpreters: says } = useClientMessages()
  const { language, list } = useFormats()
  const { code } = useFormWords()
  const [wanted, setWanted] = useState({ language: '', gender: '' })
  const [{ client }, go] = useBookSearch()
  const file = useFile(client ?? '', client !== undefined)
  const { nameOf: clientNamed } = useClientNames()
  if (session === undefined) return null
  const nameOf = (tag: string): string => {
    const known = parseLanguageTag(tag)
    return known === undefined ? tag : language(known)
  }
  // With no client in mind, only what stands against anybody at all.
  const whom = { records: client === undefined || file.data === undefined ? [] : asFileRecords(file.data.records), today: todayHere(), nameOf: clientNamed }
  const judged = (record: RecordShown): Interprets => mayInterpret(record.body.answers, whom)
  const line = (record: RecordShown): BookLine => {
    const { answers } = record.body
    const verdict = judged(record)
    const against = [...verdict.never.map((why) => says.whyNever[why]), ...verdict.ask.map((what) => says.askWhat[what])]
    const gender = stringIn(answers, 'gender')
    const said = [codesIn(answers, 'languages').map(nameOf).join(', '), gender === undefined ? '' : code({ codes: 'interpreter-genders' }, gender), list(codesIn(answers, 'ways').map((way) => code({ codes: 'interpreter-ways' }, way)))]
    return { name: stringIn(answers, 'name') ?? '', says: [...said, ...against].filter((part) => part !== '').join(' · '), waits: !isOffered(verdict) }
  }
  const kind: BookKind = {
    content: 'interpreters', form: 'interpreter', title: says.title, lead: says.lead, empty: says.empty, mayWrite: may(session, 'write-clients'), line,
    // Those who may be asked come first.
    order: (one, other) => rank(judged(one)) - rank(judged(other)) || (stringIn(one.body.answers, 'name') ?? '').localeCompare(stringIn(other.body.answers, 'name') ?? ''),
    keep: ({ body: { answers } }) => (wanted.language === '' || codesIn(answers, 'languages').includes(wanted.language)) && (wanted.gender === '' || stringIn(answers, 'gender') === wanted.gender),
    head: (records) => {
      const tags = [...new Set(records.flatMap(({ body }) => codesIn(body.answers, 'languages')))]
      const genders = [...new Set(records.flatMap(({ body }) => stringIn(body.answers, 'gender') ?? []))]
      return (
        <>
          <div className="book-filters">
            <Choice label={says.language} value={wanted.language} choose={(value) => setWanted({ ...wanted, language: value })} options={[['', says.every], ...tags.map((tag) => [tag, nameOf(tag)] as const)]} />
            <Choice label={says.gender} value={wanted.gender} choose={(value) => setWanted({ ...wanted, gender: value })} options={[['', says.every], ...genders.map((one) => [one, code({ codes: 'interpreter-genders' }, one)] as const)]} />
          </div>
          <div className="book-head">
            <ClientControl field={{ name: 'client', type: 'client' }} label={says.forWhom} why={says.forWhomText} answer={client} set={(answer) => go(typeof answer === 'string' ? { client: answer } : {})} problem={undefined} />
            {file.error === null ? null : <NotHere refusal={file.error.refusal} />}
            {file.data === undefined || client === undefined ? null : <Outcome {...interpretersFor(records.map(asListed), whom)} all={records.length} />}
          </div>
        </>
      )
    },
  }
  return <BookPage kind={kind} />
}

type OutcomeProps = Pick<Interpreters<ReturnType<typeof asListed>>, 'offered' | 'ask'> & { readonly all: number }

/** How many may be asked, and whom the client refuses that the list does not know. */
const Outcome = ({ offered, ask, all }: OutcomeProps) => {
  const { interpreters: says } = useClientMessages()
  const { list, number } = useFormats()
  return (
    <div role="status">
      <p>{says.mayBeAsked(number(offered.length), number(all))}</p>
      {ask.length === 0 ? null : <p className="now">{says.askFirst(list(ask))}</p>}
    </div>
  )
}
