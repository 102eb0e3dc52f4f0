import { Link } from '@tanstack/react-router'
import { useLibraryMessages } from '../i18n/use-library-messages.ts'
import { useFormats } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'
import { useAlarms, useEndedAlarms, type AlarmShown, type EndedShown } from './alarms.ts'
import { dayOf } from './on-wire.ts'
import { Skeleton, Sorry } from './sorry.tsx'

/** Files that are missing or have changed, what to do about them, and what has been mended. */
export const AlarmsPage = () => {
  const { alarms: says } = useLibraryMessages()
  const [listed, over] = [useAlarms(), useEndedAlarms()]
  const troubled = [listed, over].find(({ error }) => error !== null)
  return (
    <Page title={says.title} lead={says.lead}>
      {troubled?.error ? <Sorry refusal={troubled.error.refusal} again={() => void troubled.refetch()} /> : null}
      {listed.data === undefined ? (troubled ? null : <Skeleton says={says.loading} lines={4} />) : listed.data.length === 0 ? <p className="lead">{says.none}</p> : <Standing alarms={listed.data} />}
      {over.data === undefined || over.data.length === 0 ? null : <Over ended={over.data} />}
    </Page>
  )
}

const Standing = ({ alarms }: { readonly alarms: readonly AlarmShown[] }) => {
  const { alarms: says } = useLibraryMessages()
  const formats = useFormats()
  return (
    <>
      <section aria-labelledby="standing">
        <h2 id="standing">{says.standing}</h2>
        <ul className="documents">
          {alarms.map(({ number, title, rendition, fileName, fixity, since, checkedAt }) => (
            <li key={rendition}>
              <Named number={number} title={title} fileName={fileName} />
              <p className="wants">{says.found[fixity]}</p>
              <p className="hint">{says.since(formats.day(dayOf(since)), formats.day(dayOf(checkedAt)))}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="what">
        <h2 id="what">{says.what}</h2>
        <ol className="to-do">{says.steps.map((step) => <li key={step}>{step}</li>)}</ol>
        <p className="hint">{says.ends}</p>
      </section>
    </>
  )
}

const Over = ({ ended }: { readonly ended: readonly EndedShown[] }) => {
  const { alarms: says } = useLibraryMessages()
  const formats = useFormats()
  return (
    <section aria-labelledby="over">
      <h2 id="over">{says.over}</h2>
      <p className="hint">{says.overHint}</p>
      <ul className="documents">
        {ended.map(({ number, title, rendition, fileName, fixity, since, endedAt, how }) => (
          <li key={`${rendition} ${since}`}>
            <Named number={number} title={title} fileName={fileName} />
            <p className="hint">{says.was[fixity]} {says.ended[how](formats.day(dayOf(since)), formats.day(dayOf(endedAt)))}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Named = ({ number, title, fileName }: { readonly number: number; readonly title: string; readonly fileName: string }) => {
  const { alarms: says } = useLibraryMessages()
  return (
    <>
      <Link className="title" to="/library/$number" params={{ number: String(number) }}>{says.document(number, title)}</Link>
      <p>{fileName}</p>
    </>
  )
}
