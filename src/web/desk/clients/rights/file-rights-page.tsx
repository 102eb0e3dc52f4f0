import { getRouteApi, Link } from '@tanstack/react-router'
import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { may } from '../../people/may.ts'
import { asFileRecords, recordsOf } from '../file/file-records.ts'
import { readFileSearch, type FileSearch } from '../file/file-search.ts'
import { FormParts } from '../file/form-parts.tsx'
import { useIsHere } from '../file/use-is-here.ts'
import { useFormWords } from '../forms/form-asked.ts'
import type { FileShown } from '../register.ts'
import { KeepingOfFile } from './keeping-of-file.tsx'
import { OpenedFile } from './opened-file.tsx'
import { RequestOne } from './request-one.tsx'
import { useOwnCountry } from './use-own-country.ts'

const route = getRouteApi('/clients/$client/rights')

/** One file: requests of the person with their clocks, how long it is kept, and the ways to copy, erasure and accesses. */
export const FileRightsPage = () => {
  const { fileRights: says } = useClientMessages()
  const { client } = route.useParams()
  return <OpenedFile client={client} title={says.title}>{(opened) => <Rights key={client} {...opened} />}</OpenedFile>
}

const Rights = ({ session, file }: { readonly session: SessionShown; readonly file: FileShown }) => {
  const { fileRights: says } = useClientMessages()
  const { asked } = useFormWords()
  const navigate = route.useNavigate()
  // The address has been read by the same function; here it only gets its type back.
  const editing = readFileSearch(route.useSearch())
  const country = useOwnCountry(session)
  const known = asFileRecords(file.records)
  const isHere = useIsHere()
  const go = (search: FileSearch): void => {
    if (isHere()) void navigate({ to: '.', search, resetScroll: false, replace: true })
  }
  const edit = may(session, 'write-clients') ? (record: string | undefined, form?: string): void => go(record === undefined ? {} : { edit: record, ...(form !== undefined && { form }) }) : undefined
  const requests = recordsOf(file.records, 'rights-request')
  const partsOf = (name: string) => {
    const form = asked(name)
    return form === undefined ? [] : [{ asked: form, records: recordsOf(file.records, name) }]
  }
  return (
    <div className="rights-page">
      <div className="links">
        <Link to="/clients/$client/accesses" params={{ client: file.client }}>{says.accesses}</Link>
        <Link to="/clients/$client/erase" params={{ client: file.client }}>{says.toErase}</Link>
      </div>
      <section aria-labelledby="requests-of">
        <h2 id="requests-of">{says.requests}</h2>
        {requests.length === 0 ? <p className="soft">{says.none}</p> : requests.map((request) => <RequestOne key={request.record} session={session} client={file.client} known={known} request={request} country={country} />)}
        <FormParts session={session} file={file} editing={editing} edit={edit} under={says.requests} parts={partsOf('rights-request')} />
      </section>
      <section aria-labelledby="keeping-of">
        <h2 id="keeping-of">{says.keeping}</h2>
        <KeepingOfFile session={session} file={file} />
        <FormParts session={session} file={file} editing={editing} edit={edit} under={says.keeping} parts={partsOf('retention')} />
      </section>
    </div>
  )
}
