import { useState } from 'react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Checkbox } from 'react-aria-components'
import { randomIds } from '#kernel'
import { answersTo, beforeErasure, CLAIM_LAW, CLAIMS_PRINCIPLE, KEEPING_LAW, KEEPING_PRINCIPLE, mergedInto, stringIn, type BeforeErasure, type CameIn } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { CeremonyForm, type Wrong } from '../../access/ceremony-form.tsx'
import { Field } from '../../access/field.tsx'
import { Refused } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats, useRefusal } from '../../i18n/use-messages.tsx'
import { may } from '../../people/may.ts'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { Page } from '../../shell/page.tsx'
import { asFileRecords, recordsOf } from '../file/file-records.ts'
import { todayHere } from '../forms/answers.ts'
import { useFormWords } from '../forms/form-asked.ts'
import { useDates } from '../forms/use-dates.ts'
import { useErase, useSave, type ErasureShown, type FileShown } from '../register.ts'
import { ErasureProof, useErasuresUntilGone } from './erasures.tsx'
import { LawLines } from './law-lines.tsx'
import { OthersTold, useCameIn } from './came-in.tsx'
import { NamedElsewhere } from './named-elsewhere.tsx'
import { OpenedFile } from './opened-file.tsx'
import { useOwnCountry } from './use-own-country.ts'

const route = getRouteApi('/clients/$client/erase')

/** Erasing one file: what it does is told first; then the act; then its proof. */
export const ErasePage = () => {
  const { fileErase: says } = useClientMessages()
  const { client } = route.useParams()
  // Kept here: the file itself is gone afterwards.
  const [erased, setErased] = useState<readonly ErasureShown[]>([])
  if (erased.at(-1)?.client === client) return <Page title={says.proof}><Proof erased={erased} /></Page>
  return <OpenedFile client={client} title={says.title} lead={says.lead}>{(opened) => <Erasing key={client} {...opened} done={setErased} />}</OpenedFile>
}

const Proof = ({ erased }: { readonly erased: readonly ErasureShown[] }) => {
  const { fileErase: says } = useClientMessages()
  const known = useErasuresUntilGone().data
  return (
    <div className="rights-page">
      {erased.map((one) => (
        <div className="proof-of" key={one.client}>
          <p><b>{says.number(one.client.slice(-8))}</b></p>
          <ErasureProof erasure={known?.find(({ client }) => client === one.client) ?? one} />
        </div>
      ))}
      <p className="links"><Link to="/clients/rights">{says.toRights}</Link></p>
    </div>
  )
}

const Erasing = ({ session, file, done }: { readonly session: SessionShown; readonly file: FileShown; readonly done: (erased: readonly ErasureShown[]) => void }) => {
  const { fileErase: says } = useClientMessages()
  const cameIn = useCameIn(file)
  const country = useOwnCountry(session)
  if (cameIn.data === undefined) return cameIn.error ? <NotHere refusal={cameIn.error.refusal} again={() => void cameIn.refetch()} /> : <Awaited says={says.opening} />
  const before = beforeErasure(asFileRecords(file.records), new Date().toISOString(), cameIn.data.files.flatMap(({ records }) => records))
  const into = mergedInto(asFileRecords(file.records))
  const countries = [...new Set([...before.countries, ...(country === undefined ? [] : [country])])]
  return (
    <div className="rights-page">
      {into === undefined ? null : <div className="waits"><p>{says.wentAway}</p><p><Link to="/clients/$client/erase" params={{ client: into }}>{says.wentOpen}</Link></p></div>}
      <OthersTold cameIn={cameIn.data} />
      <Claims before={before} countries={countries} />
      <section aria-labelledby="kept-of">
        <h2 id="kept-of">{says.keeps}</h2>
        <ul className="erase-keeps">{says.keepsText.map((text) => <li key={text}>{text}</li>)}</ul>
        <p>{says.backups}</p>
        <h3>{says.keepingLaw}</h3>
        <LawLines everywhere={KEEPING_PRINCIPLE} facts={KEEPING_LAW} countries={countries} />
      </section>
      <Elsewhere before={before} />
      <NamedElsewhere client={file.client} together={new Set([...cameIn.data.files.map(({ client }) => client), ...(into === undefined ? [] : [into])])} />
      <section aria-labelledby="act-of">
        <h2 id="act-of">{may(session, 'erase-clients') ? says.act : says.ask}</h2>
        {may(session, 'erase-clients') ? <Act file={file} cameIn={cameIn.data} done={done} /> : may(session, 'write-clients') ? <Ask file={file} /> : <p>{says.askText}</p>}
      </section>
    </div>
  )
}

/** Codes that a concern names, in words. */
const LISTS: Readonly<Partial<Record<BeforeErasure['concerns'][number]['kind'], string>>> = { 'request-open': 'rights', appeal: 'statuses', evidence: 'attachment-kinds', exploited: 'exploitation-forms' }

const Claims = ({ before, countries }: { readonly before: BeforeErasure; readonly countries: readonly string[] }) => {
  const { fileErase: says } = useClientMessages()
  const { list } = useFormats()
  const { kept } = useDates()
  const { code } = useFormWords()
  const saidOf = ({ kind, said = '', until }: BeforeErasure['concerns'][number]): string => {
    const codes = LISTS[kind]
    const words = codes === undefined ? said : list(said.split(' ').filter((one) => one !== '').map((one) => code({ codes }, one)))
    return [words, until === undefined ? '' : (kind === 'exploited' ? says.ended : says.until)(kept(until))].filter((part) => part !== '').join(', ')
  }
  return (
    <section aria-labelledby="claims-of">
      <h2 id="claims-of">{says.claims}</h2>
      {before.concerns.length === 0 ? <p>{says.claimsNone}</p> : (
        <>
          <p className="now">{says.claimsText}</p>
          <ul className="rights-lines">{before.concerns.map((one) => <li key={`${one.kind} ${one.record}`}><span className="called">{says.concerns[one.kind]}</span><span dir="auto">{saidOf(one)}</span></li>)}</ul>
          <p>{says.instead}</p>
        </>
      )}
      {before.child ? <p className="now">{says.child}</p> : null}
      <h3>{says.law}</h3>
      <LawLines everywhere={CLAIMS_PRINCIPLE} facts={CLAIM_LAW} countries={countries} />
    </section>
  )
}

const Elsewhere = ({ before: { elsewhere } }: { readonly before: BeforeErasure }) => {
  const { fileErase: says } = useClientMessages()
  const { kept, moment } = useDates()
  return (
    <section aria-labelledby="elsewhere-of">
      <h2 id="elsewhere-of">{says.elsewhere}</h2>
      {elsewhere.length === 0 ? <p>{says.elsewhereNone}</p> : (
        <>
          <p>{says.elsewhereText}</p>
          <ul className="rights-lines">{elsewhere.map(({ record, how, who, on, never }) => <li key={record}><span className="called" dir="auto">{who === '' ? says.theClient : who}</span><span>{says.how[how]}, {on.includes('T') ? moment(on) : kept(on)}</span>{never ? <b className="now">{says.neverTell}</b> : null}</li>)}</ul>
        </>
      )}
    </section>
  )
}

/** The act itself: for coordinators, and only by typing. */
const Act = ({ file, cameIn, done }: { readonly file: FileShown; readonly cameIn: CameIn; readonly done: (erased: readonly ErasureShown[]) => void }) => {
  const { fileErase: says, count } = useClientMessages()
  const inWords = useRefusal()
  const erase = useErase()
  const [typed, setTyped] = useState('')
  const [isTold, setTold] = useState(false)
  const [together, setTogether] = useState(true)
  // They come and go while they are being erased: whoever presses again must not lose what is done already.
  const [first] = useState(() => cameIn.files.map(({ client }) => client))
  const codeName = stringIn(answersTo(asFileRecords(file.records), 'person'), 'codeName') ?? ''
  const does = async (): Promise<Wrong | undefined> => {
    const word = typed.trim().toLowerCase()
    if (!isTold) return { says: says.toldWrong }
    if (word !== says.word && (codeName === '' || word !== codeName.trim().toLowerCase())) return { field: 'confirm', says: says.wrong }
    try {
      const erased: ErasureShown[] = []
      // What came in first: this file alone says where it is. Whatever was erased before gives its proof again.
      for (const client of together ? [...first, file.client] : [file.client]) erased.push(await erase.mutateAsync({ client }))
      done(erased)
    } catch (fault) {
      if (fault instanceof Refused) return { says: inWords(fault.refusal) }
      throw fault
    }
    return undefined
  }
  return (
    <CeremonyForm does={says.does} doing={says.working} onSubmit={does}>
      <Checkbox className="tick" isSelected={isTold} onChange={setTold}><span className="box" aria-hidden="true" />{says.told}</Checkbox>
      {first.length === 0 ? null : <Checkbox className="tick" isSelected={together} onChange={setTogether}><span className="box" aria-hidden="true" />{count(says.together)(first.length)}</Checkbox>}
      {first.length === 0 || together ? null : <p className="now">{says.notTogether}</p>}
      <Field name="confirm" label={says.confirm(says.word, codeName)} value={typed} onChange={setTyped} />
    </CeremonyForm>
  )
}

/** For whoever may write and not erase: a coordinator is asked, and it is written down. */
const Ask = ({ file }: { readonly file: FileShown }) => {
  const { fileErase: says } = useClientMessages()
  const { notices } = useDesk()
  const { kept } = useDates()
  const inWords = useRefusal()
  const save = useSave()
  const [reason, setReason] = useState('')
  const last = recordsOf(file.records, 'retention').find(({ body }) => stringIn(body.answers, 'decision') === 'erase')
  const send = async (): Promise<Wrong | undefined> => {
    if (reason.trim() === '') return { field: 'reason', says: says.askMissing }
    try {
      const saved = await save.mutateAsync({ client: file.client, writes: [{ record: randomIds.next(), kind: 'rights', form: 'retention', version: 1, answers: { decision: 'erase', decidedOn: todayHere(), reason: reason.trim() } }] })
      if (saved.kind === 'both-changed') return { says: says.askChanged }
    } catch (fault) {
      if (fault instanceof Refused) return { says: inWords(fault.refusal) }
      throw fault
    }
    notices.tell({ says: says.askDone })
    setReason('')
    return undefined
  }
  return (
    <>
      {last === undefined ? null : <p className="now">{says.askedAlready(kept(stringIn(last.body.answers, 'decidedOn') ?? ''))}</p>}
      <CeremonyForm does={says.askDo} doing={says.working} onSubmit={send}>
        <p>{says.askText}</p>
        <Field name="reason" className="wide" label={says.askWhy} value={reason} onChange={setReason} longest={500} />
      </CeremonyForm>
    </>
  )
}
