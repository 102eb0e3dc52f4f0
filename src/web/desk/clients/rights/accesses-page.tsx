import { useMemo, useState } from 'react'
import { useQueries, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import { randomIds } from '#kernel'
import { stringIn } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { CeremonyForm, type Wrong } from '../../access/ceremony-form.tsx'
import { Field } from '../../access/field.tsx'
import { asking, Refused } from '../../api/queries.ts'
import { useMoment } from '../../audit/in-words.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats, useRefusal } from '../../i18n/use-messages.tsx'
import type { StaffOnServer } from '../../people/list-people.ts'
import { may } from '../../people/may.ts'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { recordsOf } from '../file/file-records.ts'
import { momentOf } from '../forms/answers.ts'
import { useFormWords } from '../forms/form-asked.ts'
import { useSave, type FileShown } from '../register.ts'
import type { OpenedIn } from '../open-came-in.ts'
import { accessLines, type AccessOnServer } from './access-lines.ts'
import { useCameIn } from './came-in.tsx'
import { OpenedFile } from './opened-file.tsx'

const route = getRouteApi('/clients/$client/accesses')

/** Who worked with one file: date, purpose, role; names only for a reason that is written down. */
export const AccessesPage = () => {
  const { fileAccesses: says } = useClientMessages()
  const { client } = route.useParams()
  return <OpenedFile client={client} title={says.title} lead={says.lead}>{({ session, file }) => (may(session, 'see-accesses') ? <CameInFirst key={client} session={session} file={file} /> : <p className="waits">{says.notYours}</p>)}</OpenedFile>
}

const AT_ONCE = 100

/** A person whose files were put together asks about all of them: nothing is listed before it is known which they are. */
const CameInFirst = ({ session, file }: { readonly session: SessionShown; readonly file: FileShown }) => {
  const { fileAccesses: says } = useClientMessages()
  const cameIn = useCameIn(file)
  if (cameIn.data === undefined) return cameIn.error ? <NotHere refusal={cameIn.error.refusal} again={() => void cameIn.refetch()} /> : <Awaited says={says.opening} />
  return <Accesses session={session} file={file} cameIn={cameIn.data} />
}

const Accesses = ({ session, file, cameIn }: { readonly session: SessionShown; readonly file: FileShown; readonly cameIn: OpenedIn }) => {
  const { api } = useDesk()
  const { fileAccesses: says, audit, roles } = useClientMessages()
  const { day, list, number: inDigits } = useFormats()
  const { asked } = useFormWords()
  const moment = useMoment()
  const [isNamed, setNamed] = useState(false)
  const [most, setMost] = useState(AT_ONCE)
  const all = useMemo((): readonly { readonly file: FileShown; readonly number?: number }[] => {
    const others = cameIn.files.flatMap(({ client }, place) => {
      const shown = cameIn.shown.get(client)
      return shown === undefined ? [] : [{ file: shown, number: place + 1 }]
    })
    return [{ file }, ...others]
  }, [file, cameIn])
  const accesses = useQueries({
    queries: all.map(({ file: { client } }) => ({ ...asking<readonly AccessOnServer[]>(api, `/api/organisations/${session.organisation}/clients/${client}/accesses`), staleTime: 0 })),
    combine: (answers) => ({ data: answers.every(({ data }) => data !== undefined) ? answers.map(({ data = [] }) => data) : undefined, error: answers.find(({ error }) => error !== null)?.error ?? undefined, again: () => void Promise.all(answers.map(async ({ refetch }) => await refetch())) }),
  })
  const staff = useQuery(asking<readonly StaffOnServer[]>(api, `/api/organisations/${session.organisation}/staff`)).data
  const lines = useMemo(
    () =>
      accessLines(
        all.map((one, place) => Object.assign({ accesses: accesses.data?.[place] ?? [] }, one)),
        { deed: (did) => (Object.hasOwn(audit.deeds, did) ? (audit.deeds[did] ?? did) : did), wrote: (form) => says.wrote(asked(form)?.labels.label ?? form) },
      ),
    [all, accesses.data, audit, says, asked],
  )
  if (accesses.data === undefined) return accesses.error ? <NotHere refusal={accesses.error.refusal} again={accesses.again} /> : <Awaited says={says.opening} />
  const isTogether = all.length > 1
  const roleOf = (id: string): string => {
    const person = staff?.find((one) => one.id === id)
    if (person === undefined) return '–'
    // Labels of roles are what the table of rights names; another is shown as it is.
    const named: Readonly<Record<string, string>> = roles
    return `${list(person.roles.map((role) => named[role] ?? role))}${person.leftAt === undefined ? '' : ` (${says.left})`}`
  }
  return (
    <div className="rights-page">
      {cameIn.files.length === 0 && cameIn.notOpen.length === 0 ? null : (
        <section className="waits" aria-labelledby="accesses-came-in">
          <h2 id="accesses-came-in">{says.cameIn}</h2>
          {cameIn.files.map(({ client, on }, place) => <p key={client}>{says.came(inDigits(place + 1), day(on.slice(0, 10)))}</p>)}
          {cameIn.notOpen.map(({ client, on }) => <p key={client} className="now">{says.cameGone(day(on.slice(0, 10)))}</p>)}
        </section>
      )}
      {lines.length === 0 ? <p className="soft">{says.none}</p> : (
        <table className="figures-of wide">
          <caption className="hint">{says.caption}</caption>
          <thead><tr><th scope="col">{says.when}</th><th scope="col">{says.what}</th>{isTogether ? <th scope="col">{says.fileOf}</th> : null}<th scope="col">{says.role}</th>{isNamed ? <th scope="col">{says.name}</th> : null}</tr></thead>
          <tbody>
            {lines.slice(0, most).map(({ at, by, what, number }, place) => (
              <tr key={`${at} ${by} ${what} ${String(place)}`}>
                <td><time dateTime={at}>{moment(at)}</time></td>
                <td>{what}</td>
                {isTogether ? <td data-label={says.fileOf}>{number === undefined ? says.ownFile : inDigits(number)}</td> : null}
                <td data-label={says.role}>{roleOf(by)}</td>
                {isNamed ? <td data-label={says.name}>{staff?.find((one) => one.id === by)?.name ?? by.slice(-8)}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {lines.length > most ? <Button className="quiet" onPress={() => setMost(most + AT_ONCE)}>{says.more}</Button> : null}
      <Names session={session} file={file} staff={staff ?? []} isNamed={isNamed} show={() => setNamed(true)} />
    </div>
  )
}

type NamesProps = { readonly session: SessionShown; readonly file: FileShown; readonly staff: readonly StaffOnServer[]; readonly isNamed: boolean; readonly show: () => void }

const Names = ({ file, staff, isNamed, show }: NamesProps) => {
  const { fileAccesses: says } = useClientMessages()
  const inWords = useRefusal()
  const moment = useMoment()
  const save = useSave()
  const [reason, setReason] = useState('')
  const before = recordsOf(file.records, 'access-names')
  const send = async (): Promise<Wrong | undefined> => {
    if (reason.trim() === '') return { field: 'reason', says: says.reasonMissing }
    try {
      const saved = await save.mutateAsync({ client: file.client, writes: [{ record: randomIds.next(), kind: 'rights', form: 'access-names', version: 1, answers: { reason: reason.trim(), on: momentOf(new Date()) } }] })
      if (saved.kind === 'both-changed') return { says: says.changed }
    } catch (fault) {
      if (fault instanceof Refused) return { says: inWords(fault.refusal) }
      throw fault
    }
    show()
    return undefined
  }
  return (
    <>
      {isNamed ? null : (
        <section aria-labelledby="names-of">
          <h2 id="names-of">{says.names}</h2>
          <CeremonyForm does={says.namesDo} doing={says.working} onSubmit={send}>
            <p>{says.namesText}</p>
            <Field name="reason" className="wide" label={says.reason} value={reason} onChange={setReason} longest={500} />
          </CeremonyForm>
        </section>
      )}
      {before.length === 0 ? null : (
        <section aria-labelledby="names-before">
          <h2 id="names-before">{says.before}</h2>
          <ul className="rights-lines">{before.map(({ record, body }) => <li key={record} dir="auto">{says.beforeBy(staff.find((one) => one.id === body.by)?.name ?? body.by.slice(-8), moment(body.at), stringIn(body.answers, 'reason') ?? '')}</li>)}</ul>
        </section>
      )}
    </>
  )
}
