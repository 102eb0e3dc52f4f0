import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { answersTo, isTreatedAsChild, mergedInto, namesShutOut, ofForm, safeContactReviewedOn, stringIn } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { useSession } from '../../access/guard.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { may } from '../../people/may.ts'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { Page } from '../../shell/page.tsx'
import { ConsentPart } from '../consents/consent-part.tsx'
import { ContactNow } from '../consents/contact-now.tsx'
import { FileNotices } from '../consents/file-notices.tsx'
import { InterpreterChoice } from '../consents/interpreter-choice.tsx'
import { WhoMaySign } from '../consents/who-may-sign.tsx'
import { ExportLink } from '../export/links.tsx'
import { todayHere } from '../forms/answers.ts'
import { useFormWords } from '../forms/form-asked.ts'
import { FromOthers } from '../merge/from-others.tsx'
import { Together } from '../merge/together.tsx'
import { useFile, useKeepingUp, type FileShown } from '../register.ts'
import { Attachments } from './attachments.tsx'
import { DraftsFound } from './drafts-found.tsx'
import './file.css'
import { FileHeading } from './file-heading.tsx'
import { asFileRecords, recordsOf, SECTIONS } from './file-records.ts'
import { readFileSearch, type FileSearch } from './file-search.ts'
import { FormParts } from './form-parts.tsx'
import { RightsInFile } from '../rights/rights-in-file.tsx'
import { Hands } from './hands.tsx'
import { HowToReach } from './how-to-reach.tsx'
import { Narratives } from './narratives.tsx'
import { NoFile } from './no-file.tsx'
import { Timeline } from './timeline.tsx'
import { useIsHere } from './use-is-here.ts'
import { useOwnForms } from './use-own-forms.ts'
import { whoIsIt } from './who-is-it.ts'

const route = getRouteApi('/clients/$client')

/** One client's file. */
export const ClientPage = () => {
  const { clientFile: says } = useClientMessages()
  const session = useSession()
  const { client } = route.useParams()
  const file = useFile(client)
  useKeepingUp()
  if (session === undefined) return null
  if (file.data === undefined) return <Page title={says.title}>{file.error ? <NoFile refusal={file.error.refusal} again={() => void file.refetch()} /> : <Awaited says={says.opening} />}</Page>
  return <FilePage key={client} session={session} file={file.data} error={file.error?.refusal} />
}

/** The person by what is saved; before anything is, by what one is writing. */
const personIn = ({ records, drafts }: FileShown) => {
  const known = asFileRecords(records)
  const isFinished = ofForm(known, 'person').length > 0
  const drafted = drafts.find(({ mine, form }) => mine && form === 'person')
  return { known, isFinished, person: isFinished ? answersTo(known, 'person') : (drafted?.answers ?? {}), writtenOn: ofForm(known, 'person')[0]?.body.at.slice(0, 10) ?? todayHere() }
}

const FilePage = ({ session, file, error }: { readonly session: SessionShown; readonly file: FileShown; readonly error: { readonly kind: string } | undefined }) => {
  const { clientFile: says } = useClientMessages()
  const { asked } = useFormWords()
  const navigate = route.useNavigate()
  // The address has been read by the same function; here it only gets its type back.
  const editing = readFileSearch(route.useSearch())
  const own = useOwnForms(file)
  const [isContacting, setContacting] = useState(false)
  const { known, isFinished, person, writtenOn } = personIn(file)
  const who = whoIsIt(person, todayHere(), writtenOn)
  const isHere = useIsHere()
  const go = (search: FileSearch): void => {
    if (isHere()) void navigate({ to: '.', search, resetScroll: false, replace: true })
  }
  const edit = may(session, 'write-clients') && mergedInto(known) === undefined ? (record: string | undefined, form?: string, of?: string): void => go(record === undefined ? {} : { edit: record, ...(form !== undefined && { form }), ...(of !== undefined && { of }) }) : undefined
  const flags = recordsOf(file.records, 'flag').filter(({ body }) => stringIn(body.answers, 'resolvedOn') === undefined)
  const common = { session, file, editing, edit }
  const isChild = isTreatedAsChild(who.childhood) || SECTIONS[1].forms.some((form) => recordsOf(file.records, form).length > 0)
  const sections = SECTIONS.filter(({ name }) => name !== 'child' || isChild)
  const beside = ['narratives', 'attachments', ...(own.length > 0 ? ['own' as const] : []), 'timeline', 'hands'] as const
  return (
    <Page title={who.name ?? (who.byWish ? says.namelessByWish : says.nameless)} tab={says.title}>
      {error === undefined ? null : <NotHere refusal={error} />}
      <div className="file">
        <div className="file-main">
          <FileHeading who={who} file={file} flags={flags} />
          <Together session={session} file={file} />
          {edit === undefined ? null : <DraftsFound session={session} file={file} isFinished={isFinished} editing={editing} edit={edit} />}
          <FileNotices {...common} />
          {isContacting && edit !== undefined ? <ContactNow session={session} file={file} known={known} close={() => setContacting(false)} /> : null}
          <nav className="parts" aria-label={says.parts}>
            <ul>{[...sections.map(({ name }) => name), ...beside].map((name) => <li key={name}><a href={`#part-${name}`}>{says.sections[name]}</a></li>)}</ul>
          </nav>
          {sections.map(({ name, forms }) => (
            <section key={name} className="part" aria-labelledby={`part-${name}`}>
              <h2 id={`part-${name}`} tabIndex={-1}>{says.sections[name]}</h2>
              {name === 'rights' ? <RightsInFile file={file} /> : null}
              {name === 'consent' ? <ConsentPart {...common} /> : (
                <FormParts
                  {...common}
                  under={says.sections[name]}
                  parts={forms.flatMap((form) => {
                    const shown = asked(form)
                    return shown === undefined ? [] : [{ asked: shown, records: recordsOf(file.records, form) }]
                  })}
                />
              )}
              {name === 'child' ? <WhoMaySign file={file} /> : null}
              {name === 'contact' ? <InterpreterChoice {...common} /> : null}
            </section>
          ))}
          {beside.map((name) => (
            <section key={name} className="part" aria-labelledby={`part-${name}`}>
              <h2 id={`part-${name}`} tabIndex={-1}>{says.sections[name]}</h2>
              {name === 'narratives' ? <Narratives {...common} /> : null}
              {name === 'attachments' ? <Attachments {...common} /> : null}
              {name === 'narratives' || name === 'attachments' ? <FromOthers session={session} file={file} part={name} /> : null}
              {name === 'own' ? <FormParts {...common} under={says.sections.own} parts={own} /> : null}
              {name === 'timeline' ? <Timeline session={session} file={file} /> : null}
              {name === 'hands' ? <Hands session={session} file={file} /> : null}
              {name === 'hands' && edit !== undefined ? <ExportLink client={file.client} /> : null}
            </section>
          ))}
        </div>
        <HowToReach contact={answersTo(known, 'contact')} shutOut={namesShutOut(known)} reviewed={safeContactReviewedOn(known)} begin={edit === undefined || isContacting ? undefined : () => setContacting(true)} />
      </div>
    </Page>
  )
}
