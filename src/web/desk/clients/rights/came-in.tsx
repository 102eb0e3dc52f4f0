import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { cameInto, type CameIn } from '#clients'
import type { Refused } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { asFileRecords } from '../file/file-records.ts'
import { openCameIn, type OpenedIn } from '../open-came-in.ts'
import { REGISTER, type FileShown } from '../register.ts'

/** Files that went into this one, opened. */
export const useCameIn = (file: FileShown): UseQueryResult<OpenedIn, Refused> => {
  const { keys } = useDesk()
  const notes = cameInto(asFileRecords(file.records)).map(({ note }) => note)
  return useQuery<OpenedIn, Refused>({ queryKey: [...REGISTER, 'came-in', file.client, notes], staleTime: 0, gcTime: 0, queryFn: async () => await openCameIn(keys, file) })
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

/** That other files of this person are in the copy, told apart; and of which something is not. */
export const InCopyToo = ({ cameIn: { files, notOpen, shown } }: { readonly cameIn: OpenedIn }) => {
  const { fileCopy: says } = useClientMessages()
  const { day } = useFormats()
  if (files.length === 0 && notOpen.length === 0) return null
  return (
    <section className="waits" aria-labelledby="in-copy-too">
      <h2 id="in-copy-too">{says.cameIn}</h2>
      {files.map(({ client, on }, place) => <p key={client}>{says.came(String(place + 1), day(on.slice(0, 10)))}{(shown.get(client)?.unopened.length ?? 0) > 0 ? <b className="now"> {says.cameInPieces}</b> : null}</p>)}
      {notOpen.map(({ client, on }) => <p key={client} className="now">{says.cameGone(day(on.slice(0, 10)))}</p>)}
    </section>
  )
}
