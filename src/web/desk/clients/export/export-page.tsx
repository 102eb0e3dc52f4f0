import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { SessionShown } from '../../access/access-state.ts'
import { useSession } from '../../access/guard.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { may } from '../../people/may.ts'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { Page } from '../../shell/page.tsx'
import { readRegisterSearch } from '../file/file-search.ts'
import { useClientList } from '../list/use-client-list.ts'
import { useClients } from '../register.ts'
import './export.css'
import { ExportAsking } from './export-asking.tsx'
import { ExportSteps } from './export-steps.tsx'
import { useExport } from './use-export.ts'
import { monthOf, type Choosable } from './which-files.tsx'

const route = getRouteApi('/clients/export')

/** Gives files out: which, for what, to whom, and how. */
export const ExportPage = () => {
  const { exporting: says } = useClientMessages()
  const session = useSession()
  // The address has been read by the same function; here it only gets its type back.
  const { client } = readRegisterSearch(route.useSearch())
  if (session === undefined) return null
  return <Page title={says.title} lead={says.lead}>{may(session, 'open-clients') && may(session, 'write-clients') ? <Opened key={client} session={session} own={client} /> : <p>{says.notAllowed}</p>}</Page>
}

const CAME: readonly ['intake.cameOn'] = ['intake.cameOn']

const Opened = ({ session, own }: { readonly session: SessionShown; readonly own: string | undefined }) => {
  const { clientList: says } = useClientMessages()
  const { number } = useFormats()
  const { rows, opening, error, again } = useClientList()
  const came = useClients(CAME, rows !== undefined)
  const files = useMemo((): readonly Choosable[] | undefined => {
    if (rows === undefined || came.data === undefined) return undefined
    const months = new Map(came.data.map(({ client, shown }) => [client, monthOf(shown['intake.cameOn']?.[0])]))
    return rows.map((row) => Object.assign({ month: months.get(row.client) }, row))
  }, [rows, came.data])
  if (files === undefined) return error ? <NotHere refusal={error.refusal} again={again} /> : <Awaited says={opening === undefined || opening.of === 0 ? says.openingAny : says.opening(number(opening.done), number(opening.of))} />
  return <Exporting session={session} own={own} files={files} />
}

const Exporting = ({ session, own, files }: { readonly session: SessionShown; readonly own: string | undefined; readonly files: readonly Choosable[] }) => {
  const work = useExport(session)
  return (
    <>
      {/* What was chosen stays as it was, for whoever comes back to change it. */}
      <div hidden={work.state.kind !== 'asking'}><ExportAsking own={own} files={files} prepare={work.prepare} state={work.state} /></div>
      <ExportSteps work={work} files={files} />
    </>
  )
}
