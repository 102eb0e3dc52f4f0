import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import type { SessionShown } from '../../access/access-state.ts'
import { useSession } from '../../access/guard.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import '../../people/people.css'
import { Page } from '../../shell/page.tsx'
import '../file/file.css'
import { NoFile } from '../file/no-file.tsx'
import { useFile, type FileShown } from '../register.ts'
import { useClientNames } from '../forms/use-client-names.ts'
import './rights.css'

type Props = { readonly client: string; readonly title: string; readonly lead?: string; readonly children: (opened: { readonly session: SessionShown; readonly file: FileShown }) => ReactNode }

/** A page about one file, once that is open: its heading, whose file it is, and the way back. The browser's title names nobody. */
export const OpenedFile = ({ client, title, lead, children }: Props) => {
  const { fileRights: says } = useClientMessages()
  const session = useSession()
  const file = useFile(client)
  if (session === undefined) return null
  if (file.data === undefined) return <Page title={title}>{file.error ? <NoFile refusal={file.error.refusal} again={() => void file.refetch()} /> : <Awaited says={says.opening} />}</Page>
  return (
    <Page title={title} lead={lead}>
      <p className="whose-file"><WhoseFile client={client} /></p>
      {file.error ? <NotHere refusal={file.error.refusal} /> : null}
      {children({ session, file: file.data })}
    </Page>
  )
}

const WhoseFile = ({ client }: { readonly client: string }) => {
  const { fileRights: says } = useClientMessages()
  const { nameOf } = useClientNames()
  return <><b dir="auto" translate="no">{nameOf(client)}</b> · <Link to="/clients/$client" params={{ client }}>{says.back}</Link></>
}
