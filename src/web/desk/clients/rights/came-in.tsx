import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { isId } from '#kernel'
import { cameInto, cameInWith, type CameIn } from '#clients'
import { Refused } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { NotHere } from '../../people/not-here.tsx'
import { asFileRecords } from '../file/file-records.ts'
import { askRegister, REGISTER, type FileShown } from '../register.ts'

const NONE: CameIn = { files: [], notOpen: [] }

/** Files that went into this one, however many times, opened one after the other. */
export const useCameIn = (file: FileShown): UseQueryResult<CameIn, Refused> => {
  const { keys } = useDesk()
  const known = asFileRecords(file.records)
  const open = async (client: string) => {
    try {
      return asFileRecords((await askRegister(keys, 'client.open', { client })).records)
    } catch (fault) {
      // Not there for whoever asks. Everything else is no answer, and is said as what went wrong.
      if (fault instanceof Refused && fault.refusal.kind === 'client-gone') return undefined
      throw fault
    }
  }
  return useQuery<CameIn, Refused>({
    queryKey: [...REGISTER, 'came-in', file.client, cameInto(known).map(({ note }) => note)], staleTime: 0, gcTime: 0,
    queryFn: async () => (isId(file.client) ? await cameInWith(file.client, known, open) : NONE),
  })
}

/** That another file of this person is there, told before anything is erased. */
export const OthersTold = ({ cameIn: { files, notOpen } }: { readonly cameIn: CameIn }) => {
  const { fileErase: says } = useClientMessages()
  const { day } = useFormats()
  if (files.length === 0 && notOpen.length === 0) return null
  return (
    <section aria-labelledby="came-in-of">
      <h2 id="came-in-of">{says.cameIn}</h2>
      <ul className="rights-lines">
        {files.map(({ client, on }) => <li key={client}><span>{says.came(day(on.slice(0, 10)))}</span><Link to="/clients/$client" params={{ client }}>{says.cameOpen}</Link></li>)}
        {notOpen.map(({ client, on }) => <li key={client} className="now">{says.cameGone(day(on.slice(0, 10)))}</li>)}
      </ul>
      {files.length === 0 ? null : <p>{says.cameTogether}</p>}
    </section>
  )
}

/** That narratives and attachments of this person lie in another file, and are not in the copy of this one. */
export const NotInCopy = ({ file }: { readonly file: FileShown }) => {
  const { fileCopy: says } = useClientMessages()
  const { day } = useFormats()
  const { data, error, refetch } = useCameIn(file)
  if (data === undefined) return error ? <NotHere refusal={error.refusal} again={() => void refetch()} /> : null
  if (data.files.length === 0 && data.notOpen.length === 0) return null
  return (
    <section className="waits" aria-labelledby="not-in-copy">
      <h2 id="not-in-copy">{says.cameIn}</h2>
      {data.files.map(({ client, on }) => <p key={client}>{says.came(day(on.slice(0, 10)))} <Link to="/clients/$client/rights" params={{ client }}>{says.cameOpen}</Link></p>)}
      {data.notOpen.map(({ client, on }) => <p key={client} className="now">{says.cameGone(day(on.slice(0, 10)))}</p>)}
    </section>
  )
}
