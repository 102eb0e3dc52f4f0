import { useState } from 'react'
import { Button, Input, Label, SearchField } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { useSession } from '../access/guard.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { may } from '../people/may.ts'
import { Awaited, NotHere } from '../people/not-here.tsx'
import '../people/people.css'
import { useAsked } from '../people/use-asked.ts'
import { Page } from '../shell/page.tsx'
import './audit.css'
import { auditLines, matching, type AuditLine, type AuditRead } from './audit-lines.ts'
import { useAuditNames, useMoment } from './in-words.ts'

/** Refusals that say that the chain itself is another than was seen. */
const TAMPERED: ReadonlySet<string> = new Set(['rolled-back', 'forked'])

const AT_ONCE = 50

/** Who did what, when, to what; and whether the chain still holds. */
export const AuditPage = () => {
  const { audit: says } = useMessages()
  const session = useSession()
  if (session === undefined) return null
  if (!may(session, 'see-audit')) return <Page title={says.title} lead={says.notYours} />
  return <Page title={says.title} lead={says.lead}><Audit session={session} /></Page>
}

const Audit = ({ session }: { readonly session: SessionShown }) => {
  const { audit: says } = useMessages()
  const read = useAsked('audit.read')
  if (read.error && TAMPERED.has(read.error.refusal.kind)) {
    return (
      <section className="waits" aria-labelledby="refused">
        <h2 id="refused">{says.refused}</h2>
        <NotHere refusal={read.error.refusal} />
        <p className="now">{says.whatToDo}</p>
      </section>
    )
  }
  if (read.data === undefined) return read.error ? <NotHere refusal={read.error.refusal} again={() => void read.refetch()} /> : <Awaited says={says.loading} />
  return (
    <>
      <Head read={read.data} />
      <Lines session={session} read={read.data} />
    </>
  )
}

/** What was found when the chain was held against what this device had seen. */
const Head = ({ read: { entries, seen } }: { readonly read: AuditRead }) => {
  const { audit: says, count } = useMessages()
  const moment = useMoment()
  // What this device saw when the page was opened; looking again must not make it all old.
  const [before] = useState(seen)
  const last = entries[before - 1]
  if (before === 0 || last === undefined) return <p className="waits">{count(says.first)(entries.length)}</p>
  return <p className="waits">{says.goesOn(moment(last.at))} {count(says.came)(entries.length - before)}</p>
}

const Lines = ({ session, read }: { readonly session: SessionShown; readonly read: AuditRead }) => {
  const { audit: says } = useMessages()
  const { list, number } = useFormats()
  const moment = useMoment()
  const name = useAuditNames(session)
  const [words, setWords] = useState('')
  const [page, setPage] = useState(0)
  const deed = (did: string): string => (Object.hasOwn(says.deeds, did) ? (says.deeds[did] ?? did) : did)
  const found = matching(auditLines(read.entries, { name, deed, list, unreadable: says.unreadable }), words, moment)
  const from = page * AT_ONCE
  const shown = found.slice(from, from + AT_ONCE)
  return (
    <>
      <SearchField
        className="field"
        value={words}
        onChange={(typed) => {
          setWords(typed)
          setPage(0)
        }}
      >
        <Label>{says.filter}</Label>
        <Input />
      </SearchField>
      <p className="hint" role="status">{found.length === 0 ? says.noneFound : says.page(number(from + 1), number(from + shown.length), number(found.length))}</p>
      {found.length === 0 ? null : <Table lines={shown} moment={moment} />}
      <div className="actions">
        {page === 0 ? null : <Button className="quiet" onPress={() => setPage(page - 1)}>{says.newer}</Button>}
        {from + AT_ONCE >= found.length ? null : <Button className="quiet" onPress={() => setPage(page + 1)}>{says.older}</Button>}
      </div>
    </>
  )
}

const Table = ({ lines, moment }: { readonly lines: readonly AuditLine[]; readonly moment: (at: string) => string }) => {
  const { audit: says } = useMessages()
  return (
    <table className="list chain">
      <caption className="hint">{says.caption}</caption>
      <thead>
        <tr><th scope="col">{says.when}</th><th scope="col">{says.who}</th><th scope="col">{says.did}</th><th scope="col">{says.about}</th></tr>
      </thead>
      <tbody>
        {lines.map(({ number, at, who, did, about }) => (
          <tr key={number}>
            <td>{at === undefined ? '' : <time dateTime={at}>{moment(at)}</time>}</td>
            <td>{who}</td>
            <td>{did}</td>
            <td>{about}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
