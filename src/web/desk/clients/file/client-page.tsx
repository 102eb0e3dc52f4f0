import { getRouteApi } from '@tanstack/react-router'
import { answersTo, isTreatedAsChild, ofForm, stringIn } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { useSession } from '../../access/guard.tsx'
import { useMessages } from '../../i18n/use-messages.tsx'
import { may } from '../../people/may.ts'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { Page } from '../../shell/page.tsx'
import { todayHere } from '../forms/answers.ts'
import { useFormWords } from '../forms/form-asked.ts'
import { useFile, type FileShown } from '../register.ts'
import { Attachments } from './attachments.tsx'
import { DraftsFound } from './drafts-found.tsx'
import './file.css'
import { FileHeading } from './file-heading.tsx'
import { asFileRecords, recordsOf, SECTIONS } from './file-records.ts'
import { readFileSearch, type FileSearch } from './file-search.ts'
import { FormParts } from './form-parts.tsx'
import { Hands } from './hands.tsx'
import { HowToReach } from './how-to-reach.tsx'
import { Narratives } from './narratives.tsx'
import { Timeline } from './timeline.tsx'
import { useOwnForms } from './use-own-forms.ts'
import { whoIsIt } from './who-is-it.ts'

const route = getRouteApi('/clients/$client')

/** One client's file. */
export const ClientPage = () => {
  const { clientFile: says } = useMessages()
  const session = useSession()
  const { client } = route.useParams()
  const file = useFile(client)
  if (session === undefined) return null
  if (file.data === undefined) return <Page title={says.title}>{file.error ? <NotHere refusal={file.error.refusal} again={() => void file.refetch()} /> : <Awaited says={says.opening} />}</Page>
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
  const { clientFile: says } = useMessages()
  const { asked } = useFormWords()
  const navigate = route.useNavigate()
  // The address has been read by the same function; here it only gets its type back.
  const editing = readFileSearch(route.useSearch())
  const own = useOwnForms(file)
  const { known, isFinished, person, writtenOn } = personIn(file)
  const who = whoIsIt(person, todayHere(), writtenOn)
  const go = (search: FileSearch): void => void navigate({ to: '.', search, resetScroll: false, replace: true })
  const edit = may(session, 'write-clients') ? (record: string | undefined, form?: string, of?: string): void => go(record === undefined ? {} : { edit: record, ...(form !== undefined && { form }), ...(of !== undefined && { of }) }) : undefined
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
          {edit === undefined ? null : <DraftsFound session={session} file={file} isFinished={isFinished} editing={editing} edit={edit} />}
          <nav className="parts" aria-label={says.parts}>
            <ul>{[...sections.map(({ name }) => name), ...beside].map((name) => <li key={name}><a href={`#part-${name}`}>{says.sections[name]}</a></li>)}</ul>
          </nav>
          {sections.map(({ name, forms }) => (
            <section key={name} className="part" aria-labelledby={`part-${name}`}>
              <h2 id={`part-${name}`} tabIndex={-1}>{says.sections[name]}</h2>
              <FormParts
                {...common}
                under={says.sections[name]}
                parts={forms.flatMap((form) => {
                  const shown = asked(form)
                  return shown === undefined ? [] : [{ asked: shown, records: recordsOf(file.records, form) }]
                })}
              />
            </section>
          ))}
          {beside.map((name) => (
            <section key={name} className="part" aria-labelledby={`part-${name}`}>
              <h2 id={`part-${name}`} tabIndex={-1}>{says.sections[name]}</h2>
              {name === 'narratives' ? <Narratives {...common} /> : null}
              {name === 'attachments' ? <Attachments {...common} /> : null}
              {name === 'own' ? <FormParts {...common} under={says.sections.own} parts={own} /> : null}
              {name === 'timeline' ? <Timeline session={session} file={file} /> : null}
              {name === 'hands' ? <Hands session={session} file={file} /> : null}
            </section>
          ))}
        </div>
        <HowToReach contact={answersTo(known, 'contact')} />
      </div>
    </Page>
  )
}
